"""Numbers of the lines that an editor or a viewer put before each: ``12  第一条 为了…``.

Only where nearly every line has one and they count up by one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from generator.model.findings import Repair
from generator.reading.raw_line import RawLine

_RULE = "line-numbers"
_NUMBERED = re.compile(r"^\s*(\d{1,5})(?:[.:|：、)](?!\d)\s?|[ \t\u3000]+|$)")
_FEWEST = 20
_SHARE = 0.95
# Empty lines may have been numbered and lost: so large may a step be.
_BLANKS = 4


def drop_line_numbers(lines: Sequence[RawLine]) -> tuple[list[RawLine], list[Repair]]:
    """The lines without their numbers, and one repair a line; as they are where lines are not numbered."""
    matches = [(line, _NUMBERED.match(line.text)) for line in lines if line.text.strip()]
    numbers = [int(match[1]) for _, match in matches if match]
    if len(numbers) < max(_FEWEST, _SHARE * len(matches)):
        return list(lines), []
    steps = sum(0 < after - before <= _BLANKS for before, after in pairwise(numbers))
    ones = sum(after - before == 1 for before, after in pairwise(numbers))
    if steps < len(numbers) - 1 or ones < len(numbers) // 3:
        return list(lines), []
    kept: list[RawLine] = []
    repairs: list[Repair] = []
    for line in lines:
        match = _NUMBERED.match(line.text)
        if match:
            repairs.append(Repair(line.number, match[0], "", _RULE))
        kept.append(line._replace(text=line.text[match.end() :]) if match else line)
    return kept, repairs
