"""车站、公园等公共场所的管理单位: whoever runs one of the places or things, said of each by itself.

Readers who never saw the program leave out 等公共场所, which only says of what kind the places are, and
write one name for each (14 lists, 8 readers; 2 lists of one reader otherwise). They keep one name behind a
verb (从事运输、销售等经营活动的单位). A branch of trade needs the word behind 等.
"""

from __future__ import annotations

import re

from generator.layers.duties.names.of_each import is_who
from generator.layers.duties.names.pieces import pieces
from generator.layers.duties.names.suffix import ends_with_head, is_site
from generator.layers.duties.word_lists import predicate_start

# Both 公共建筑、公共场所 and 公共场所和其他人员密集场所 may stand behind 等.
_KIND = "[^、，和的等]{0,10}(?:场所|场馆|建筑|区域|媒介|媒体|设施|设备|物品|行业|领域)"
_LISTED = re.compile(
    "(?P<clause>(?:[^，、的]{2,16}的)?)(?P<places>[^的，等]{2,})等"
    f"(?P<kind>(?:{_KIND}(?:、{_KIND})?)?)(?P<near>[内中]?)(?:(?:和|以及|、)(?P<others>其他[^的、]{{0,8}}场所))?"
    "(?P<of>的|(?=经营|管理|运营))(?P<who>[^的]{3,})"
)
_BRANCH = re.compile("(?:行业|领域)$")
# 供水、供热等公共设施, but 公园等公共设施
_NETWORK = re.compile("(?:基础|管网|公用|公共)设施$")
# 公（游）园
_BRACKET = re.compile("（[^）]*）")
_OPENS_A_CLAUSE = re.compile("从事|使用|经营|提供|生产|销售|涉及|开展|拥有|设有|在")
_BODY = re.compile("(?:部门|机关|政府|委员会|单位|企业|公司|机构|组织|团体)$|有关|相关|其他|工地$")


def at_each_place(phrase: str) -> tuple[list[str], str]:
    """What stands before who runs them, for each place before 等, and who that is; empty for no places."""
    found = _LISTED.fullmatch(phrase) if "等" in phrase else None
    if found is None or not all(map(is_who, pieces(found["who"]))):
        return [], ""
    places = pieces(found["places"])
    if len(places) == 1 or any(map(_BODY.search, places)) or _is_a_clause(places[0]):
        return [], ""
    run_by_a_body = found["who"].endswith("单位") and all(map(_is_place, places))
    if not (found["kind"] or found["of"] or run_by_a_body):
        return [], ""  # 商场、超市等经营者 are themselves the traders
    kind = pieces(found["kind"] or "等")[0]
    named = [one + _branch(one, kind) for one in places] + list(filter(None, [found["others"]]))
    return [f"{found['clause']}{one}{found['near']}{found['of']}" for one in named], found["who"]


def _is_a_clause(first: str) -> bool:
    """从事运输 in 从事运输、销售等经营活动的单位: the list is one of acts."""
    return bool(_OPENS_A_CLAUSE.match(first) or predicate_start().match(first))


def _is_place(member: str) -> bool:
    bare = _BRACKET.sub("", member)
    return is_site(bare) or ends_with_head(bare)


def _branch(thing: str, kind: str) -> str:
    """What of the word behind 等 is a part of the name: 装卸行业, 电力基础设施, but 车站."""
    if _BRANCH.search(kind):
        return "" if thing.endswith(kind) else kind
    return kind if _NETWORK.search(kind) and not _is_place(thing) else ""
