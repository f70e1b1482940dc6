"""Names behind a qualified one that stand for themselves: 负责知识产权保护的主管部门、商务部门."""

from __future__ import annotations

import re

# What says no more than that it is a body needs the clause before it; what is named by its field does not.
_ANY_BODY = re.compile(
    "(?:有关|相关)?(?:行政|主管|监管|监督管理|行政管理)?(?:部门|机构|机关)|(?:专门|工作)委员会"
)
_NAMED_BODY = re.compile(
    "(?!有关|相关|其他|专项|监管|监督管理|行政|主管|专业)(?:[^的]{2,}部门|[^的]*(?:人民政府|人民法院|人民检察院)|[^的]+(?:办事处|联合会)"
    "|(?:公安|司法|监察|检察|审判|税务)机关|[^的]{4,}机构)"
)
_SOME_BODIES = re.compile("(?:有关|相关)[^的]{0,6}部门")
# 机动车的负责人或者有关部门: those who work for somebody, and a body beside them.
_OFFICER = re.compile("(?:主要)?负责人|(?:法定)?代表人|工作人员")
_BODY = re.compile("[^的]*(?:部门|政府|法院|检察院|公安机关)")
# 船舶的所有人以及运输服务企业: behind 以及 a party with a trade of its own.
_OWN_TRADE = re.compile(
    "(?!有关|相关|其他|企业事业|社会)(?:[^的]{4,}(?:单位|企业|公司|厂|场)|[^的]{3,}(?:者|商|组织|所)|矿山|厂矿)"
)
_COMMITTEE = re.compile("(?:村（居）民|居（村）民|[村居]民|社区居民)委员会")
_BARE_LENGTH = 2
_RANK = re.compile("上一级|上级|本级|同级")
# Where something is, or whose, holds for all that are named: 地震灾区的各级人民政府和有关部门.
_WHERE_OR_WHOSE = re.compile("(?:[地内区中处域岸线点]|政府|部门|机关)的$")
_CONCERNED = re.compile("(?:有关|相关)(?!单位|人|个人|组织)")
# 定向债券融资的企业和民间资金管理企业: a bare word needs the clause, one with a field does not.
_CLASS = re.compile("(?:有关|行业|行政)?(?:主管)?(部门|单位|企业|公司|机构|机关|组织|人)")
_SAYS_NOTHING = re.compile("(?:行业|行政|监管|管理|执法|监督)?(?:主管)?(?:部门|机构|机关)|国家机关")
# 国务院授权的部门或者地方人民政府
_NAMED_BY = re.compile("(?:确定|指定|授权|委托|公布|认定)的$")
_LOCAL = re.compile("(?:人民政府|街道办事处|[村居]民委员会)$")
# 设施的设置单位或者个人
_OF_A_THING = re.compile("(?:设施|场所|设备|工具|工程|建筑物|项目|物品|产品)的$")
# 金属冶炼 in 以及矿山、金属冶炼、建筑施工单位: the end of the name may stand further on.
_BEGINNING = 4


def stands_for_itself(name: str, first: str, phrase: str) -> bool:
    """Whether the clause before the 的 of ``first`` is not said of ``name``, a later member of ``phrase``."""
    cut = first.rfind("的") + 1
    clause, head = first[:cut], first[cut:]
    if _is_of_another_rank(name, clause) or _is_of_its_own(name, clause, head):
        return True
    if name == "个人" or _COMMITTEE.fullmatch(name):
        return len(head) > _BARE_LENGTH and _OF_A_THING.search(clause) is not None
    if clause.startswith("被"):
        return False
    if _ANY_BODY.fullmatch(head):
        return _NAMED_BODY.fullmatch(name) is not None or (
            head == "主管部门" and _SOME_BODIES.fullmatch(name) is not None
        )
    if _OFFICER.fullmatch(head):
        return _BODY.fullmatch(name) is not None
    return _OWN_TRADE.fullmatch(name) is not None and _is_behind(name, phrase)


def _is_of_another_rank(name: str, clause: str) -> bool:
    """Whether the name says of which rank it is, or begins with the words of the clause itself."""
    if name == "国务院" or _RANK.match(name):
        return True
    return name[:3] == clause[:3] and not clause.startswith(("从事", "有关"))


def _is_behind(name: str, phrase: str) -> bool:
    """Whether the name stands behind the last 以及."""
    return "以及" in phrase and name[:_BEGINNING] in phrase.rsplit("以及", 1)[1]


def _is_of_its_own(name: str, clause: str, head: str) -> bool:
    """Whether ``name`` is 有关部门, of the same class as ``head`` but with a field, or a government."""
    if _WHERE_OR_WHOSE.search(clause):
        return False
    if _CONCERNED.match(name):  # 作出决定的主管部门和相关部门 are of one kind, and both took part
        return not (head.endswith("部门") and name.endswith("部门"))
    if _NAMED_BY.search(clause) and _LOCAL.search(name) and not _LOCAL.search(head):
        return True
    bare = _CLASS.fullmatch(head)
    if bare is None or name.startswith("副") or _SAYS_NOTHING.fullmatch(name):
        return False
    return name.endswith(bare[1]) and len(name) >= len(bare[1]) + 2
