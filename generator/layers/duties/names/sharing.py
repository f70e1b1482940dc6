"""Qualifiers that belong to every member of a coordination."""

from __future__ import annotations

import re

from generator.layers.duties.relative import relative_end

_BARE = frozenset({"单位", "个人", "企业", "组织", "机构", "人员", "其他组织", "部门"})
_OWN = re.compile("[^的]+的|其|其他(?!有关)|所属|上级|本级|同级")


def share_qualifier(names: list[str], phrase: str) -> list[str]:
    """从事殡仪服务的单位和个人: a qualifier before the first belongs to those after it without one."""
    if not names:
        return []
    cut = relative_end(names[0], pivots=True) or names[0].rfind("的") + 1
    shared = "" if names[0].startswith("设区的") else names[0][:cut]
    if any("的" in name for name in names[1:]):
        return _shared_with_bare(names)
    return [
        names[0],
        *(name if _OWN.match(name) or f"及其{name}" in phrase else shared + name for name in names[1:]),
    ]


def _shared_with_bare(names: list[str]) -> list[str]:
    """Where members have qualifiers of their own, a bare class word takes that of the one before."""
    result: list[str] = []
    for name in names:
        cut = result[-1].rfind("的") if result else -1
        result.append(result[-1][: cut + 1] + name if cut > 0 and name in _BARE else name)
    return result
