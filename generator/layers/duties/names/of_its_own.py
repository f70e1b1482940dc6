"""Members that a qualifier of the first does not reach: 有审批权的人民政府及有关部门."""

from __future__ import annotations

import re

# Where something is, or whose, holds for all that are named: 地震灾区的各级人民政府和有关部门.
_WHERE_OR_WHOSE = re.compile("(?:[地内区中处域岸线点]|政府|部门|机关)的$")
_CONCERNED = re.compile("(?:有关|相关)(?!单位|人|个人|组织)")
# 负责知识产权保护的主管部门、商务部门: the bare word needs the clause to say which; a full name does not.
_CLASS = re.compile("(?:有关|行业|行政)?(?:主管)?(部门|单位|企业|公司|机构|机关|组织|人)")
_SAYS_NOTHING = re.compile("(?:行业|行政|监管|管理|执法|监督)?(?:主管)?(?:部门|机构|机关)|国家机关")
_NAMED_BY = re.compile("(?:确定|指定|授权|委托|公布|认定)的$")
_LOCAL = re.compile("(?:人民政府|街道办事处|[村居]民委员会)$")


def is_of_its_own(name: str, qualifier: str, head: str) -> bool:
    """Whether ``name``, joined to ``qualifier`` + ``head``, has nothing of the qualifier."""
    if not qualifier or _WHERE_OR_WHOSE.search(qualifier):
        return False
    if _CONCERNED.match(name):  # 作出决定的主管部门和相关部门 are of one kind, and both took part
        return not (head.endswith("部门") and name.endswith("部门"))
    if _NAMED_BY.search(qualifier) and _LOCAL.search(name):
        return True
    bare = _CLASS.fullmatch(head)
    if bare is None or name.startswith("副") or _SAYS_NOTHING.fullmatch(name):
        return False
    return name.endswith(bare[1]) and len(name) >= len(bare[1]) + 2
