"""商场、公园等公共场所的管理单位: whoever runs one of the places or things of a list with 等.

Readers who never saw the program write one name for each of them (14 places, 8 readers) and one name for
all only behind a verb (从事运输、销售等经营活动的单位). A branch of trade needs the word behind 等.
"""

from __future__ import annotations

import re

from generator.layers.duties.names.of_each import runs_things
from generator.layers.duties.names.pieces import pieces
from generator.layers.duties.names.suffix import ends_with_head, is_site
from generator.layers.duties.word_lists import predicate_start

_KIND = "[^、，和的]{0,8}(?:场所|场馆|建筑|区域|媒介|媒体|设施|设备|物品|行业|领域)"
_LISTED = re.compile(
    "(?P<clause>(?:[^，、的]{2,16}的)?)(?P<things>[^的，等]{2,80})等"
    f"(?:(?P<kind>{_KIND}(?:(?:、|和|以及)(?:其他)?{_KIND})?)[内中]?(?P<near>的|(?=经营|管理|运营))|的)"
    "(?P<who>[^的]{2,})"
)
_BRANCH = re.compile("(?:行业|领域)$")
_NETWORK = re.compile("(?:基础|管网|公用|公共)设施$")
_OPENS_A_CLAUSE = re.compile("从事|使用|经营|提供|生产|销售|涉及|开展|拥有|设有|在")
_BODY = re.compile("(?:部门|机关|政府|委员会|单位|企业|公司|机构|组织|团体)$")


def each_of_a_list(phrase: str) -> list[str]:
    """The phrase once for each thing of its list; empty where it lists nothing that is run by somebody."""
    found = _LISTED.fullmatch(phrase) if "等" in phrase else None
    if found is None or not runs_things(found["who"]):
        return []
    things = pieces(found["things"])
    if len(things) == 1 or any(map(_BODY.search, things)):
        return []
    if _OPENS_A_CLAUSE.match(things[0]) or predicate_start().match(things[0]):
        return []
    of = "的" if found["near"] is None else found["near"]
    return [
        f"{found['clause']}{one}{_branch(one, pieces(found['kind'] or '等')[0])}{of}{found['who']}"
        for one in things
    ]


def _branch(thing: str, kind: str) -> str:
    """What of the word behind 等 is a part of the name: 装卸行业, 电力基础设施, but 车站."""
    if _BRANCH.search(kind):
        return kind if not thing.endswith(kind) else ""
    is_place = is_site(thing) or ends_with_head(thing)
    return kind if _NETWORK.search(kind) and not is_place else ""
