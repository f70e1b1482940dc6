"""县级以上审计机关和财政部门, 市财政局、物价局: a bare office has the level of the first one.

市、县（区）人民政府或者文物行政主管部门 are a government and the office of the same city or county.
"""

from __future__ import annotations

import re

from generator.layers.duties.names.levels import LEVEL, leading_place

_BARE = (
    "(?!有关|相关|其他|其它|上级|下级|本级|同级|当地|各|所属|人民政府|国务院|国家|中国|所在|中央|军队|地方|基层|行业|企业)"
    "(?:市(?=场|政|容)|[^的省市县区乡镇])[^的省市县区乡镇]{1,12}(?<!有关)(?<!相关)"
)
_OFFICE = "(?:部门|(?<!分)局|(?:公安|审计|检察|审判|监察|司法)机关)"
_BARE_OFFICE = re.compile(f"{_BARE}{_OFFICE}")
_BARE_ADMINISTRATION = re.compile(f"{_BARE}(?:主管|行政|行政管理)部门")
_OF_ANY_LEVEL = re.compile(
    f"(?P<level>各级|县级以上(?:地方)?|省(?!辖)|(?:(?!城市|[一二三四五六七八九十])[^的省市（、]{{2}})?市(?![场政容]))(?!地方|人民|政府|有关)[^的有]{{0,12}}{_OFFICE}"
)
# 市财政局、物价局; 青州市公安机关或者综合行政执法部门
_SINGLE = re.compile(
    f"((?:{LEVEL})(?<!国家)(?<!以上)|[^的、省市县区]{{2,3}}[市县])(?!场|政|容|级|以上)[^的有府]{{2,14}}(?:部门|局)"
)
_BARE_BUREAU = re.compile(f"(?!所在|属地){_BARE}(?:部门|局)")
_GOVERNMENT = re.compile(f"(?P<level>{LEVEL})人民政府")


def share_level_of_office(names: list[str], phrase: str) -> list[str]:
    """The names, bare offices with the level that stands before the first of all."""
    if len(names) < 2 or "等" in phrase or "的" in phrase:
        return names
    place = _SINGLE.fullmatch(names[0])
    if place and not any(map(leading_place, names[1:])):
        return [place[1] + name if _BARE_BUREAU.fullmatch(name) else name for name in names]
    first = _OF_ANY_LEVEL.fullmatch(names[0])
    if first and not any(map(leading_place, names[1:])):
        return [first["level"] + name if _BARE_OFFICE.fullmatch(name) else name for name in names]
    # What is joined by 及其 is a part of each government and stands by itself.
    if "及" in phrase:
        return names
    governments = [found["level"] for found in map(_GOVERNMENT.fullmatch, names[:-1]) if found]
    if len(governments) < 2 or len(governments) < len(names) - 1:
        return names
    office = names[-1] if _BARE_ADMINISTRATION.fullmatch(names[-1]) else ""
    return [*names[:-1], *(level + office for level in governments)] if office else names
