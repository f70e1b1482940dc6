"""车站、公园等公共场所的管理单位: whoever runs one of the places, said of each place by itself.

Readers leave out 等公共场所, which only says of what kind the places are, and write one name for each place:
14 of 19 lists in the annotated files, six of seven readers. A single example before 等 stays as it is.
"""

from __future__ import annotations

import re

from generator.layers.duties.names.of_each import is_who
from generator.layers.duties.names.pieces import pieces
from generator.layers.duties.names.suffix import ends_with_head, is_site

# Both 公共建筑、公共场所 and 公共场所和其他人员密集场所 may stand behind 等.
_LISTED = re.compile(
    "(?P<clause>(?:[^的、，]{2,16}的)?)(?P<places>[^的，等]{2,})等"
    "(?P<kind>(?:[^的、，和等]{0,10}(?:场所|设施|建筑|区域|媒介)、?)*)"
    "(?:(?:和|以及|、)(?P<others>其他[^的、]{0,8}场所))?(?P<of>的?)(?P<who>[^的]{3,})"
)
# 交通、通信等基础设施, 电影、演出等场所: fields of work are no places.
_SURE = re.compile("场所|建筑|区域|媒介")
_NO_PLACE = re.compile("政府|部门|委员会|有关|相关|其他|从事|工地$")

_BODY = re.compile("(?:企业|公司|机关|单位|机构|组织|团体)$")


def at_each_place(phrase: str) -> tuple[list[str], str]:
    """What stands before who runs them, for each place before 等, and who that is; empty for no places."""
    found = _LISTED.fullmatch(phrase) if "等" in phrase else None
    if found is None or not (found["kind"] or found["who"].endswith("单位")):
        return [], ""  # 商场、超市等经营者 are themselves the traders
    places, who = pieces(found["places"]), pieces(found["who"])
    if len(places) < 2 or not all(map(is_who, who)):
        return [], ""
    is_place = _may_be_a_place if _SURE.search(found["kind"]) else _is_place
    if not found["kind"] and any(map(_BODY.search, places)):
        return [], ""  # 供热企业、房地产开发企业等建设单位
    if not all(map(is_place, places)):
        return [], ""
    places = [*places, *filter(None, [found["others"]])]
    return [f"{found['clause']}{place}{found['of']}" for place in places], found["who"]


def _may_be_a_place(member: str) -> bool:
    return _NO_PLACE.search(member) is None


def _is_place(member: str) -> bool:
    return _may_be_a_place(member) and (is_site(member) or ends_with_head(member))
