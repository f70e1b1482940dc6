"""Staff and offices that several bodies have: 人民政府和有关部门的负责人, 机关、团体的档案机构.

What stands behind the only 的 belongs to every body before it, so the readers in 37 of 39 places.
"""

from __future__ import annotations

import re
from itertools import takewhile

from generator.layers.duties.names.pieces import pieces

_HAS_STAFF = (
    "部门|机关|机构|单位|公司|企业|[校院厂站馆园场所会社队狱]|银行|团体|组织|中心|法人"
    "|政府|办事处|军区|卫戍区|委|(?<!当)局"
)
_PEOPLE = "(?:人员|负责人|责任人|领导人|举办者|法定代表人|教师|学生|员工|职工|人民警察|值班单位|(?<!表)代表)"
_INNER = "(?:机构|(?<!其他)组织|(?<=..)中心|服务站|管理站|武装部|食堂|工会)"
# No verb may stand right before 的: 人民政府委派的人员 are those of nobody else.
_OFFICERS = re.compile(f"(?!其(?!他))(.*(?:{_HAS_STAFF}))(的[^的]{{0,8}}{_PEOPLE})")
_HAS_OWN_STAFF = re.compile("的[^的]{0,8}(?:人员|负责人|代表人)$|(?<!表)代表$")
_BODY_WITH_STAFF = re.compile(f"(?!其(?!他)).*(?:{_HAS_STAFF})$")
_BODIES_CONCERNED = re.compile("(?:其他|其它)?(有关|相关)(?:机关|机构|部门|单位|组织)")
_BARE = frozenset({"单位", "组织", "机构", "机关", "部门", "企业"})
_OFFICE_OF_A_BODY = re.compile(
    f"(?!其(?!他))(?P<whose>[^的]*(?:{_HAS_STAFF}))的(?P<office>[^的有相其]{{0,6}}(?:{_INNER}|{_PEOPLE}))"
    "|(?P<child>[^的]*(?:儿童|少年|未成年人))的(?P<kin>父母)"
)
_FURTHER_OFFICE = re.compile(
    "[^的有相其]{0,6}(?:机构|工作人员|技术人员|管理人员|(?:主要)?负责人)|其他(?:法定)?监护人"
)
# 档案馆和机关、团体的档案机构: a list behind 和 or 或者 has the office, what is before does not.
_APART = re.compile("(?P<before>[^、]{2,}?)(?:和|或者|以及)[^的、]+、[^的]+的[^、]{2,12}$")


def share_officers(names: list[str]) -> list[str]:
    """煤炭管理部门和有关部门的监督检查人员: the officers of both."""
    last = _OFFICERS.fullmatch(names[-1]) if len(names) > 1 else None
    if last is None:
        return names
    first = len(names) - 1
    while first and _BODY_WITH_STAFF.match(names[first - 1]) and not names[first - 1].endswith(last[2]):
        first -= 1
    if first and not _HAS_OWN_STAFF.search(names[first - 1]):
        return names
    concerned = _BODIES_CONCERNED.fullmatch(names[-2]) if last[1] in _BARE else None
    own = (concerned[1] if concerned else "") + names[-1]
    return [*names[:first], *(name + last[2] for name in names[first:-1]), own]


def share_offices(names: list[str], phrase: str) -> list[str]:
    """镇人民政府和街道办事处的档案机构或者档案工作人员: both offices are those of both bodies."""
    several = len(names) > 1 and "的" in phrase
    found = next(filter(None, map(_OFFICE_OF_A_BODY.fullmatch, names)), None) if several else None
    if found is None:
        return names
    first = found["office"] or found["kin"]
    office = f"的{first}"
    index = names.index(found.group())
    apart = _APART.match(phrase)
    start = min(index, len(pieces(apart["before"]))) if apart else 0
    end = index + len(list(takewhile(lambda name: name.endswith(office), names[index:])))
    if any(name.endswith(office) or not _BODY_WITH_STAFF.match(name) for name in names[start:index]):
        return names
    if end - start < 2:
        return names  # one owner: ``share_qualifier``
    bodies = [*names[start:index], *(name.removesuffix(office) for name in names[index:end])]
    others = list(takewhile(_FURTHER_OFFICE.fullmatch, names[end:]))
    shared = [f"{body}的{one}" for one in (first, *others) for body in bodies]
    return [*names[:start], *shared, *names[end + len(others) :]]
