"""Alternates in brackets: 镇人民政府（街道办事处）, 村（居）民委员会, 县（市、区）人民政府."""

from __future__ import annotations

import re

from generator.layers.duties.names.levels import LEVEL
from generator.layers.duties.word_lists import heads

_REMARK = re.compile(r"[（(](?:以下|含|包括|不含|下同|下称|简称|统称)[^）)]*[）)]|[（(][^）)]*除外[）)]")
_BRACKET = re.compile(r"^([^（()）]+)[（(]([^）)]*)[）)]([^（(]*)(.*)$")
# 产业园区管理委员会（管理局）
_OFFICE = re.compile("(?:管理(?:局|处|机构|中心|委员会)|管委会)$")
_CENTRE = re.compile("(?:中心|机构|单位|学校|社区)$")
_SITE_END = re.compile("[站场馆所厂园库店台]$")
# 使用无线电台（站）的单位: a thing in a clause keeps its bracket, here as 〔站〕;
# 屠宰厂（场）的人员 are people of two bodies.
_THING_IN_A_CLAUSE = re.compile(
    "(?<=[台站场馆厂元])（([台站场馆厂梯])）(?=[^，的][^，]*的)"
    "|((?:使用|设置|拥有|管理|建设)[^（，的]{1,10}[台站场馆厂])（([台站场馆厂])）(?=的)"
)
# 公安厅（局）
_AUTHORITY = frozenset("厅局委办")
_SITE_OR_OTHER = re.compile("[站场馆所厂园库店台点室]|小区")


def without_remarks(phrase: str) -> str:
    """The phrase without brackets that only introduce a short name or say 含…."""
    return _REMARK.sub("", phrase)


def alternates(name: str) -> tuple[str, ...]:
    """All names that a name with a bracket stands for; the name itself where it has none."""
    name = _THING_IN_A_CLAUSE.sub(_as_a_part, name)
    found = _BRACKET.match(name)
    if not found:
        return (name,)
    before, inside, after, rest = found.groups()
    names = [before + after + rest]
    for other in _with_shared_end(re.split("[、，,]|或者|和|或", inside)):
        if other:
            inserted = other == "代表" and after.startswith(("大会", "会议"))  # 职工（代表）大会
            names.append((before + other if inserted else _replaced(before, other)) + after + rest)
    return tuple(one for name in names for one in (alternates(name) if "（" in name else (name,)))


def _as_a_part(found: re.Match[str]) -> str:
    return f"{found[2] or ''}〔{found[1] or found[3]}〕"


def _with_shared_end(others: list[str]) -> list[str]:
    """（乡、镇人民政府）: levels take what follows the last of them."""
    last = re.match(LEVEL, others[-1])
    if not last or not all(re.fullmatch(LEVEL, one) for one in others[:-1]):
        return others
    return [*(one + others[-1][last.end() :] for one in others[:-1]), others[-1]]


def _replaced(before: str, other: str) -> str:
    """``before`` with its last part replaced by the alternate."""
    if _replaces_one_character(before, other):
        return before[:-1] + other
    level = re.search(f"(?:{LEVEL})$", before)
    if level and re.fullmatch(LEVEL, other):
        return before[: level.start()] + other
    office = bool(_OFFICE.fullmatch(other))
    centre = _OFFICE.search(before) if office else _CENTRE.search(before)
    if centre and (office or len(other) == 1):
        return before[: centre.start()] + other
    if _is_name(before) and _is_name(other):
        return other
    if len(other) >= 2 and len(before) <= len(other) + 2:
        return other
    return before[: -len(other)] + other


def _replaces_one_character(before: str, other: str) -> bool:
    """畜禽养殖场（小区）, 商场（店）, 公安厅（局）, 出口国（地区）."""
    of_a_site = _SITE_END.search(before) and _SITE_OR_OTHER.fullmatch(other)
    of_rank = before[-1] in _AUTHORITY and other in _AUTHORITY
    return bool(of_a_site) or of_rank or (other == "地区" and before.endswith("国"))


def _is_name(text: str) -> bool:
    return heads().at_end(text) is not None
