"""街道、社区、乡（镇）公共就业服务机构, 设区的市、自治州级人民政府: bare levels share the last one's office.

``Coordination`` shares it among plain levels; here the last one is a community, a place that is described
(相当于同级的, 有少数民族聚居的乡) or a rank (自治州级). Readers give it to all of them in all eight places.
"""

from __future__ import annotations

import re

from generator.layers.duties.names.levels import LEVEL, is_level

_OFFICE_OF_A_PLACE = re.compile(
    f"(?:[^、]*的)?(?:相当于同级的|计划单列市|[^、的]{{0,3}}[社新]区|(?:自治州|村|乡)(?=级)|不设区的市(?=以上)|{LEVEL})"
    "(?P<office>(?![居村]民|国家|[^、]*(?:所在地|设立))[^、]*(?:政府[^、]*|部门|机关|机构|中心|代表大会|管理所|河长))"
)
_COMMUNITIES = frozenset({"社区", "村"})


def share_local_office(names: list[str]) -> list[str]:
    """The names, bare levels right before the office of a place with that office."""
    result: list[str] = []
    for name in reversed(names):
        found = _OFFICE_OF_A_PLACE.fullmatch(result[-1]) if result and _is_bare(name) else None
        result.append(name + found["office"] if found else name)
    return result[::-1]


def _is_bare(name: str) -> bool:
    return name in _COMMUNITIES or (is_level(name) and name != "国家")
