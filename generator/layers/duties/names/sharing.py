"""Qualifiers that belong to every member of a coordination."""

from __future__ import annotations

import re
from itertools import pairwise

from generator.layers.duties.names.levels import BARE_OFFICE, LEVEL, LIST_APART, SITE, leading_level
from generator.layers.duties.names.own_names import stands_for_itself
from generator.layers.duties.names.pieces import pieces
from generator.layers.duties.names.suffix import ends_with_head, suffix_of
from generator.layers.duties.phrases.relative import relative_end
from generator.layers.duties.word_lists import alternatives

_BARE = frozenset({"单位", "个人", "企业", "组织", "机构", "人员", "其他组织", "部门"})
_OWN = re.compile("[^的]+的|其|其他(?!有关)|所属|上级|本级|同级|当地")
_OF_THE_FOUNDED = re.compile("(?P<founded>[^的]{2,}(?:设立|举办)的)[^的]+(?P<whose>的[^的]+)")
_BARE_DEPARTMENT = re.compile(f"{BARE_OFFICE}部门")
_OF_A_GOVERNMENT = re.compile(
    "(?:国务院|[^的]{0,14}人民政府)(?=(?!主管|有关|相关|其他|所属|各)[^的]{2,14}(?:部门|机关|机构)$)"
)
_OFFICE_OF_A_LEVEL = re.compile(
    f"各?(?P<level>{LEVEL})(?P<office>(?!人民|政)[^的省市县区乡镇]{{2,10}}(?:主管|行政)部门)"
)
# The family and the counsel of the one before 及其: 被害人及其法定代理人、近亲属.
_KIN = re.compile("(?:配偶|父母|子女|近亲属|亲属|代理人|辩护人|监护人|家属|继承人|律师)$")
# 经营征信业务的征信机构的董事、监事: they are officers of the one named last before 的.
_OFFICER = re.compile(
    "(?:其他)?(?:董事|监事|经理|高级管理人员|从业人员|工作人员|(?:主要)?负责人|法定代表人|股东|实际控制人)"
)
_ASSEMBLY = re.compile(
    "((?:[^的]*[省市区县旗州乡镇级])|(?:不)?设区的市)(?:人民代表大会(?:及其)?(?:常务委员会)?|人大常委会|人大各?专门委员会)"
)
# 与鉴定事项有利害关系的个人、法人或者其他组织
_PARTY_BEFORE = re.compile("的(?:法人|自然人|公民|个人)$")
# 依法取得许可的安装、改造、修理单位
_TRADE = re.compile(f"(?:{alternatives('activities')})+(?:单位|企业|机构)")
_STATE_BODIES = frozenset({"人民政府", "人民法院", "人民检察院", "监察委员会", "人大常委会"})
# 其委托的乡（镇）人民政府、街道办事处
_TOWNSHIP = re.compile("(?:乡|镇|乡镇|乡（镇）|镇（乡）)人民政府$")
_BEFORE_ALL = ("各级", "原", "当地", "所在地", "所在")
_DISTRICTS_LAST = re.compile("(?:不)?设区的$")
_OF_DISTRICTS = re.compile(f"(?:{SITE}|各)?(?:不)?设区的")


def share_qualifier(names: list[str], phrase: str) -> list[str]:
    """从事殡仪服务的单位和个人: a qualifier before the first belongs to those after it without one."""
    if not names:
        return []
    cut = relative_end(names[0], pivots=True) or names[0].rfind("的") + 1
    if all(map(_OFFICER.fullmatch, names[1:])):
        cut = names[0].rfind("的") + 1
    shared = "" if _OF_DISTRICTS.match(names[0]) else _DISTRICTS_LAST.sub("", names[0][:cut])
    qualified = next((index for index, name in enumerate(names[1:], 1) if "的" in name), 0)
    if qualified:
        first = share_qualifier(names[:qualified], phrase)
        return _people_of_the_founded(names) or _shared_with_bare([*first, *names[qualified:]])
    result = [names[0]]
    for previous, name in pairwise(names):
        own = (
            f"及其{name}" in phrase
            or ("及其" in phrase and _KIN.search(name))
            or _OWN.match(name)
            or (name.startswith("有关") and previous.startswith("其他有关"))
            or (shared and stands_for_itself(name, names[0], phrase))
        )
        of_them = name == "其他组织" and _PARTY_BEFORE.search(result[-1])
        result.append(name if own and not of_them else shared + name)
    return result


def _people_of_the_founded(names: list[str]) -> list[str]:
    """政府设立的研究开发机构、高等院校的科技人员: both are founded by the government; else empty."""
    found = _OF_THE_FOUNDED.fullmatch(names[0])
    if found is None or not all(re.fullmatch(f"[^的其]+{found['whose']}", name) for name in names[1:]):
        return []
    return [names[0], *(found["founded"] + name for name in names[1:])]


def _shared_with_bare(names: list[str]) -> list[str]:
    """Where members have qualifiers of their own, a bare class word takes that of the one before."""
    result: list[str] = []
    whose: list[str] = []  # what stands before the last members that end alike
    head = ""
    for name in names:
        cut = name.rfind("的") + 1
        if cut:
            whose = [*(whose if name[cut:] == head else []), name[:cut]]
            head = name[cut:]
        bare = not cut and whose and _takes_qualifier(name, head, whose[-1])
        result.extend(one + name for one in (whose if bare else [""]))
        whose = whose if cut or bare else []
    return result


def _takes_qualifier(name: str, head: str, whose: str) -> bool:
    """Whether what is said before ``head`` is said of the bare ``name`` behind it, too."""
    if _TRADE.fullmatch(head):
        return name != "个人" and (name in _BARE or _TRADE.fullmatch(name) is not None)
    if name in _BARE or (name == "街道办事处" and _TOWNSHIP.fullmatch(head)):
        return True
    # Kin and officers of one person, governments of one place: 被告人的法定代理人、诉讼代理人.
    if all(_KIN.search(one) or _OFFICER.fullmatch(one) for one in (name, head)):
        return True
    level, of_head = leading_level(name), leading_level(head)
    same = level and of_head and name[len(level) :] == head[len(of_head) :] != ""
    return bool(same) and not whose.endswith("设区的")


def share_district(names: list[str]) -> list[str]:
    """设区的市人民代表大会常务委员会或者人民政府: the second is of the same district."""
    districts = [found.group(1) for name in names if (found := _ASSEMBLY.fullmatch(name))]
    result: list[str] = []
    for name in names:
        local = name in _STATE_BODIES or (len(districts) > 1 and name.startswith("人大常委会"))
        result.extend([one + name for one in districts] if districts and local else [name])
    return result


def share_government(names: list[str], phrase: str) -> list[str]:
    """省、自治区人民政府农业主管部门、林业主管部门: both are of both governments."""
    governments: dict[str, None] = dict.fromkeys(_levels_of_one_office(names))
    result: list[str] = []
    for name in names:
        first = _OF_A_GOVERNMENT.match(name)
        if first:
            governments[first.group()] = None
        bare = governments and (name == "公安机关" or _BARE_DEPARTMENT.fullmatch(name)) and "政府" not in name
        bare = bare and (not LIST_APART.search(phrase) or name.endswith(("主管部门", "行政部门")))
        result.extend([one + name for one in governments] if bare else [name])
    return result


def _levels_of_one_office(names: list[str]) -> list[str]:
    """省, 自治区 where the list begins with 省农业主管部门, 自治区农业主管部门; [] for a single one."""
    found = [one for one in map(_OFFICE_OF_A_LEVEL.fullmatch, names) if one]
    same = [one["level"] for one in found if one["office"] == found[0]["office"]]
    return same if len(same) > 1 and len(same) == len(found) else []


def share_all_levels(names: list[str], phrase: str) -> list[str]:
    """各级林业和园林部门, 原审批、登记机关: 各级 or 原 stands before the suffix that all members share."""
    first = _without_own_place(pieces(phrase)[0])
    shared = next((one for one in _BEFORE_ALL if first.startswith(one)), "")
    if not shared or "的" in first or ends_with_head(first) or len(names) < 2:
        return names
    suffix = "部门" if names[0].endswith("部门") else suffix_of(names[0])
    result: list[str] = []
    for name in map(_without_own_place, names):
        own = not name.endswith(suffix) or name.startswith((shared, "国务院")) or "的" in name
        result.append(name if own else shared + name)
    return result


def _without_own_place(name: str) -> str:
    return name.removeprefix("本市").removeprefix("本省")
