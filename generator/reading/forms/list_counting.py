"""The numbers of Word's lists, counted: for docx and for the Word of 1997 to 2003.

After ECMA-376 part 1, 17.9: a list stands on an abstract list, may override its levels and its first
numbers, and shares the count with the other lists on the same abstract list.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field, replace

from generator.numerals import NUMERAL_CHARACTERS
from generator.reading.forms.list_numbers import written_number

_UNITS = frozenset("编章节条")


@dataclass(frozen=True, slots=True)
class Level:
    """A level of a list. ``form`` is a name of ST_NumberFormat; ``pattern`` has ``%1`` for the first level.

    ``style`` names the style that carries the level; ``plain_above`` writes every number in figures.
    ``restart`` is how many of the highest levels begin this one anew (17.9.10, lvlRestart; [MS-DOC]
    2.9.150, ilvlRestartLim): ``None`` is all above it, 0 none. ``tight`` puts nothing after the number.
    """

    start: int = 1
    form: str = "decimal"
    pattern: str = ""
    style: str = ""
    plain_above: bool = False
    restart: int | None = None
    tight: bool = False


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
        for lower in [other for other in counts if _begins_anew(levels.get(other, Level()), other, depth)]:
            del counts[lower]
        # A level may be used before the one above it: that one then shows its first number.
        for higher in (other for other in levels if other < depth):
            counts.setdefault(higher, starts[higher])
        return _shown(levels, depth, counts)

    def depth_of(self, identity: str, style: str) -> int:
        """The level of a list that names the style as its own, else the first."""
        found = self._lists.get(identity)
        levels = found.levels if found else {}
        return next((depth for depth, level in levels.items() if level.style == style), 0)


def spaced_label(label: str, *, tight: bool = False) -> str:
    """A number with the space that parts it from the text, where the two would run into one word.

    ``tight`` where the file says that nothing stands between; 第一条 is parted all the same.
    """
    last = label[-1:]
    runs_on = (last.isascii() and last.isalnum()) or (last != "" and last in NUMERAL_CHARACTERS)
    return label + (" " if last in _UNITS or (runs_on and not tight) else "")


def _begins_anew(level: Level, at: int, used: int) -> bool:
    """Whether a level counts anew after a paragraph of the level ``used``."""
    above = at if level.restart is None else min(level.restart, at)
    return used < above


def _shown(levels: Mapping[int, Level], depth: int, counts: Mapping[int, int]) -> str:
    level = levels[depth]

    def number(match: re.Match[str]) -> str:
        at = int(match[1]) - 1
        other = levels.get(at, Level())
        if level.plain_above:
            other = replace(other, form="decimal")
        return written_number(counts.get(at, other.start), other.form)

    # A bullet says nothing and is no number; words that stand for a number (注：) are kept.
    if level.form == "bullet" and len(level.pattern) < 2:
        return ""
    return spaced_label(re.sub(r"%([1-9])", number, level.pattern), tight=level.tight)
