"""The numbers of Word's lists, counted: for docx and for the Word of 1997 to 2003.

After ECMA-376 part 1, 17.9: a list stands on an abstract list, may override its levels and its first
numbers, and shares the count with the other lists on the same abstract list.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field, replace

from generator.reading.forms.list_numbers import written_number


@dataclass(frozen=True, slots=True)
class Level:
    """A level of a list. ``form`` is a name of ST_NumberFormat; ``pattern`` has ``%1`` for the first level.

    ``style`` names the style that carries the level; ``plain_above`` writes every number in figures.
    """

    start: int = 1
    form: str = "decimal"
    pattern: str = ""
    style: str = ""
    plain_above: bool = False


@dataclass(frozen=True, slots=True)
class NumberedList:
    """A list: the ``abstract`` one it counts on, its levels, and the numbers with which it begins anew."""

    abstract: Hashable
    levels: Mapping[int, Level]
    restarts: Mapping[int, int] = field(default_factory=dict)


class ListCounter:
    """Counts each list as Word does: by abstract list and level; lower levels begin anew."""

    def __init__(self, lists: Mapping[str, NumberedList]) -> None:
        """``lists`` by their identity, as paragraphs name them."""
        self._lists = lists
        self._counts: dict[Hashable, dict[int, int]] = {}
        self._begun: set[str] = set()

    def label(self, identity: str, depth: int) -> str:
        """``第三条 `` for the next paragraph of a list, or nothing. Call once for each, in order."""
        found = self._lists.get(identity)
        if found is None or depth not in found.levels:
            return ""
        levels = found.levels
        counts = self._counts.setdefault(found.abstract, {})
        starts = {at: found.restarts.get(at, level.start) for at, level in levels.items()}
        if identity not in self._begun:
            self._begun.add(identity)
            # What the list counts anew it begins now; a level above shows its first number at once.
            for level in found.restarts:
                counts.pop(level, None)
        counts[depth] = counts.get(depth, starts[depth] - 1) + 1
        for lower in [other for other in counts if other > depth]:
            del counts[lower]
        # A level may be used before the one above it: that one then shows its first number.
        for higher in range(depth):
            if higher in levels:
                counts.setdefault(higher, starts[higher])
        return _shown(levels, depth, counts)

    def depth_of(self, identity: str, style: str) -> int:
        """The level of a list that names the style as its own, else the first."""
        found = self._lists.get(identity)
        levels = found.levels if found else {}
        return next((depth for depth, level in levels.items() if level.style == style), 0)


def _shown(levels: Mapping[int, Level], depth: int, counts: Mapping[int, int]) -> str:
    level = levels[depth]
    # A bullet says nothing and is no number.
    if "%" not in level.pattern or level.form in ("bullet", "none"):
        return ""

    def number(match: re.Match[str]) -> str:
        at = int(match[1]) - 1
        other = levels.get(at, Level())
        if level.plain_above:
            other = replace(other, form="decimal")
        return written_number(counts.get(at, other.start), other.form)

    text = re.sub(r"%(\d)", number, level.pattern)
    return text + (" " if text.endswith(tuple("编章节条")) else "")
