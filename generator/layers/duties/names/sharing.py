"""Qualifiers that belong to every member of a coordination."""

from __future__ import annotations

import re

from generator.layers.duties.relative import relative_end

_BARE = frozenset({"单位", "个人", "企业", "组织", "机构", "人员", "其他组织", "部门"})
_OWN = re.compile("[^的]+的|有关|其他|所属|上级|本级|同级")


def share_qualifier(names: list[str]) -> list[str]:
    """从事殡仪服务的单位和个人: a relative clause before the first belongs to those after it.

    A qualifier without a verb (行为发生地的公安机关) passes only to a bare class word.
    """
    if not names:
        return []
    end = relative_end(names[0], pivots=True)
    shared = names[0][:end]
    result: list[str] = []
    for name in names:
        cut = result[-1].rfind("的") if result else -1
        if result and shared and not _OWN.match(name):
            result.append(shared + name)
        elif cut > 0 and name in _BARE:
            result.append(result[-1][: cut + 1] + name)
        else:
            result.append(name)
    return result
