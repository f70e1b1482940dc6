"""县级以上审计机关和财政部门, 市财政局、物价局: a bare office has the level of the first one.

市、县（区）人民政府或者文物行政主管部门 are a government and the office of the same city or county.
"""

from __future__ import annotations

import re
from itertools import takewhile

from generator.layers.duties.names.levels import BARE_OFFICE, LEVEL, LIST_APART, leading_place

# 市场监管部门和行业主管部门: the latter are of any level.
_BARE = f"(?!行业){BARE_OFFICE}"
_OFFICE = "(?:部门|(?<!分)局|(?:公安|审计|检察|审判|监察|司法)机关)"
_BARE_OFFICE = re.compile(f"{_BARE}{_OFFICE}")
_BARE_ADMINISTRATION = re.compile(f"{_BARE}(?:主管|行政|行政管理)部门")
_OF_ANY_LEVEL = re.compile(
    f"(?P<level>各级|县级以上(?:地方)?|省(?!辖)|(?:(?!城市|[一二三四五六七八九十])[^的省市（、]{{2}})?市(?![场政容]))(?!地方|人民|政府|有关)[^的有]{{0,12}}{_OFFICE}"
)
# 市财政局、物价局; 青州市公安机关或者综合行政执法部门; 区县（自治县）地方工会和产业工会
_OF_A_PLACE = re.compile(
    f"((?:所在)?(?:{LEVEL})(?<!国家)(?<!以上)|[^的、省市县区]{{2,3}}[市县])(?!场|政|容|级|以上)"
    "([^的有府]{2,14}(?:部门|局|机关|机构|工会|委员会|财经委))"
)
_BARE_BUREAU = re.compile(f"(?!所在|属地){_BARE}(?:部门|局|联合会|工委)|(?:总|产业)工会")
_GOVERNMENT = re.compile(f"(?P<level>{LEVEL})人民政府")


def share_level_of_office(names: list[str], phrase: str) -> list[str]:
    """The names, bare offices with the level that stands before the first of all."""
    if len(names) < 2 or "的" in phrase or LIST_APART.search(phrase):
        return names
    places = _places_of_one_office(names)
    if places and not any(map(leading_place, names[len(places) :])):
        return [*names[: len(places)], *_of_each(places, names[len(places) :], _BARE_BUREAU)]
    first = _OF_ANY_LEVEL.fullmatch(names[0])
    if "等" not in phrase and first and not any(map(leading_place, names[1:])):
        return [names[0], *_of_each([first["level"]], names[1:], _BARE_OFFICE)]
    # What is joined by 及其 is a part of each government and stands by itself.
    return names if "及" in phrase or "等" in phrase else _office_of_governments(names)


def _office_of_governments(names: list[str]) -> list[str]:
    """市、县人民政府或者文物行政主管部门: the office of each of the governments before it."""
    governments = [found["level"] for found in map(_GOVERNMENT.fullmatch, names[:-1]) if found]
    if len(governments) < 2 or len(governments) < len(names) - 1:
        return names
    office = names[-1] if _BARE_ADMINISTRATION.fullmatch(names[-1]) else ""
    return [*names[:-1], *(level + office for level in governments)] if office else names


def _places_of_one_office(names: list[str]) -> list[str]:
    """市, 区 where the list begins with 市环保部门, 区环保部门; [] where it begins with no such office."""
    found = [one for one in takewhile(bool, map(_OF_A_PLACE.fullmatch, names)) if one]
    return [one[1] for one in takewhile(lambda one: one[2] == found[0][2], found)]


def _of_each(places: list[str], names: list[str], bare: re.Pattern[str]) -> list[str]:
    """The names, bare offices once for each place."""
    return [place + name for name in names for place in (places if bare.fullmatch(name) else [""])]
