"""Which lines at the head of a Word document belong together by its layout: a title over lines.

For docx, for the Word of 1997 to 2003, and for RTF.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import NamedTuple

MOST_PARAGRAPHS = 60
_MOST_LINES = 5


class LaidParagraph(NamedTuple):
    """``lines`` is how many lines the paragraph has given, boxes not counted.

    ``look`` is what tells a line of a title from others (style, size, weight) where the paragraph is
    centred or a heading and has text, ``None`` for any other.
    """

    lines: int
    look: Hashable | None


def lines_run_on(paragraphs: Iterable[LaidParagraph]) -> frozenset[int]:
    """The indices of lines that go on from the line above.

    Breaks inside a short paragraph, and neighbouring centred paragraphs or headings of one look.
    ``paragraphs`` are those before the first table or text box, from the first line on.
    """
    found: set[int] = set()
    at = 0
    above: Hashable | None = None
    for lines, look in paragraphs:
        if 1 < lines <= _MOST_LINES:
            found.update(range(at + 1, at + lines))
        if look is not None and look == above:
            found.add(at)
        above = look
        at += lines
    return frozenset(found)
