"""Numbers of sources that an encyclopaedia sets into the text: 应当落实。[1] and 网格员[2-3]负责.

Only where the text has several that count from [1], as sources do, and no line begins with one: there they
would be its footnotes. [0,10] and [60,80] are intervals.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.reading.repairs.edit import Edit

_MARK = re.compile(r"(?<=[\u3400-\u9fff。，；：、”）》])[\[［]\d{1,3}(?:[-–,，]\d{1,3})*[\]］]")
_NOTE = re.compile(r"(?m)^\s*(?:[\[［]\d{1,3}[\]］])")
_NUMBERS = re.compile(r"(\d+)(?:[-–](\d+))?")
_FEWEST = 2
# A part of the text may have been left behind, with its numbers.
_SKIPPED = 3


def has_citation_marks(text: str) -> bool:
    """Whether the text carries such numbers and is without notes of its own."""
    marks = _MARK.findall(text)
    return len(marks) >= _FEWEST and _count(marks) and not _NOTE.search(text)


def _count(marks: Sequence[str]) -> bool:
    """Whether each goes on from those before it: [1], [2-4], [3], [5,6]. A source may be named again."""
    most = 0
    for first, last in (match for mark in marks for match in _NUMBERS.findall(mark)):
        if not 1 <= int(first) <= most + _SKIPPED:
            return False
        most = max(most, int(last or first))
    return True


def drop_citation_marks(text: str) -> tuple[str, list[Edit]]:
    """The line without them, one edit each."""
    return _MARK.sub("", text), [Edit(match[0], "") for match in _MARK.finditer(text)]
