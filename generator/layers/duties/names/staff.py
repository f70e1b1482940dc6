"""Staff and offices that several bodies have: 人民政府和有关部门的负责人."""

from __future__ import annotations

import re

_HAS_STAFF = (
    "部门|机关|机构|单位|公司|企业|学校|院校|[校院厂站馆园场]|银行|交易所|团体|组织|中心|法人"
    "|政府|办事处|协会|委员会|管委会|总队|军区|卫戍区|委|局"
)
# No verb may stand right before 的: 人民政府委派的人员 are those of nobody else.
_OFFICERS = re.compile(
    f"(?!其(?!他))(.*(?:{_HAS_STAFF}))(的[^的]{{0,8}}(?:人员|负责人|举办者|法定代表人|教师|值班单位|(?<!表)代表))"
)
_HAS_OWN_STAFF = re.compile("的[^的]{0,8}(?:人员|负责人|代表人)$|代表$")
_BODY_WITH_STAFF = re.compile(f"(?!其(?!他)).*(?:{_HAS_STAFF})$")
_BODIES_CONCERNED = re.compile("(?:其他|其它)?(有关|相关)(?:机关|机构|部门|单位|组织)")
_BARE = frozenset({"单位", "组织", "机构", "机关", "部门", "企业"})
_OFFICE_OF_A_BODY = re.compile(
    "(?!其(?!他))[^的]*(?:政府|办事处|部门|机关|单位|组织|企业|团体)的[^的有相]{0,6}(?:机构|工作人员)"
)
_STAFF = re.compile("[^的有相其]{0,6}(?:机构|工作人员)")


def share_officers(names: list[str]) -> list[str]:
    """煤炭管理部门和有关部门的监督检查人员: the officers of both."""
    last = _OFFICERS.fullmatch(names[-1]) if len(names) > 1 else None
    if last is None:
        return names
    first = len(names) - 1
    while first and _BODY_WITH_STAFF.match(names[first - 1]):
        first -= 1
    if first and not _HAS_OWN_STAFF.search(names[first - 1]):
        return names
    concerned = _BODIES_CONCERNED.fullmatch(names[-2]) if last[1] in _BARE else None
    own = (concerned[1] if concerned else "") + names[-1]
    return [*names[:first], *(name + last[2] for name in names[first:-1]), own]


def share_offices(names: list[str]) -> list[str]:
    """镇人民政府和街道办事处的档案机构或者档案工作人员: both offices are those of both bodies."""
    index = next((i for i, name in enumerate(names) if _OFFICE_OF_A_BODY.fullmatch(name)), 0)
    bodies = names[:index]
    if not index or not all(_BODY_WITH_STAFF.search(one) for one in bodies):
        return names
    cut = names[index].rfind("的")
    offices = [names[index][cut + 1 :], *names[index + 1 :]]
    if len(offices) == 1 or not all(_STAFF.fullmatch(one) for one in offices):
        return names
    return [f"{body}的{office}" for office in offices for body in [*bodies, names[index][:cut]]]
