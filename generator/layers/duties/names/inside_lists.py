"""A list with 等 before 的: 商场等公共场所的经营者, but of each: 学校、医院等单位的食堂."""

from __future__ import annotations

import re

_THING = "(?:物品|产品|商品|设备|设施|场所|工程|项目|车辆|活动|行业|领域|区域|媒介|作品|服务|业务)"
# 化工、制革等行业中纳入重点管理的企业: a clause may stand between.
_LIST_OF_THINGS = (
    f"[^的，]{{2,80}}(?:等[^、，和的]{{0,6}}"
    f"(?:{_THING}(?:、{_THING})?(?:[内中]?|中[^的、]{{2,14}})的|(?:场所|设施)(?=经营|管理|运营))"
    "|等的(?=运营|管理|经营|建设|所有))"
)
# 易燃易爆物品、危险化学品等危险物品的生产、经营单位; 展览会等活动的主办方
_DEALERS = re.compile(
    f"(?![^的]*(?:部门|委员会)(?:、|以及|和))({_LIST_OF_THINGS})([^的]{{2,40}}(?:单位|企业|者|人|方|个人))"
)
# 机关、企业和广场、车站等公共场所的管理单位: the bodies before 和 stand for themselves.
_BODIES_APART = re.compile(
    f"(.*(?:单位|企业|机关|部门|机构|公司|组织|团体|委员会))(?:和|以及|及)({_LIST_OF_THINGS}[^的]{{2,40}}(?:单位|企业|者|人|方)"
    "|[^的，]{2,60}等(?:经营|管理|运营)[^的]{0,10}单位)"
)
_STAFF = (
    "(?:有关|相关|主要|其他)?[^的、和或及与]{0,8}"
    "(?:人员|负责人|领导|领导人|职工|员工|教师|食堂|法定代表人|毕业生|专家)"
)
_STAFF_OF_A_LIST = re.compile(
    f"(?!.*及其)([^的]{{2,80}}等)([^的、和或及与]{{0,8}}(?:单位|机构|企业|机关|组织|团体|部门))的({_STAFF})"
)
# 铁路建设、运输和设备制造企业等的工作人员
_STAFF_OF_BODIES = re.compile(f"([^的]{{2,80}}(?:单位|机构|企业|公司|学校))等的({_STAFF})")
# 商场、公园等公共场所的管理单位和公共交通工具的运营单位: the list and its runner, and then others.
_LIST_FIRST = re.compile(
    f"(?![^的]*(?:政府|部门|委员会)(?:、|以及|和))({_LIST_OF_THINGS}[^的、和以或]{{2,8}}(?:单位|企业|经营者|管理者|所有人))"
    "(?:和|以及|、)(.*的.*)"
)
_GOVERNMENT = re.compile("政府")


def dealers_with_a_list(phrase: str) -> tuple[str, str] | None:
    """The list of things up to its 的 and those who deal with them."""
    found = _DEALERS.fullmatch(phrase) if "等" in phrase else None
    return (found[1], found[2]) if found else None


def bodies_before_a_list(phrase: str) -> tuple[str, str] | None:
    """Bodies that stand for themselves and a list of things with those who deal with them, in any order."""
    if "等" not in phrase:
        return None
    found = _BODIES_APART.fullmatch(phrase) or _LIST_FIRST.fullmatch(phrase)
    return (found[1], found[2]) if found else None


def staff_of_a_list(phrase: str) -> tuple[str, str] | None:
    """The list of bodies and the staff that each of them has."""
    if "的" not in phrase or _GOVERNMENT.search(phrase):
        return None
    bodies = _STAFF_OF_BODIES.fullmatch(phrase) if "等的" in phrase else None
    found = None if bodies else _STAFF_OF_A_LIST.fullmatch(phrase)
    if bodies:
        return bodies[1], bodies[2]
    if not found:
        return None
    return found[1] + ("单位" if found[2].endswith("单位") else found[2]), found[3]
