"""Headers and footers that say the same, but for figures, at the same place of many pages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.reading.forms.printed.page import PrintedPage
from generator.reading.forms.printed.page_line import OUTERMOST, PageLine, is_law, outer_lines, stands_apart

HEAD_ZONE = 0.12
"""The share of a page's height in which a running head may stand, at the top and at the foot."""
_SHARE = 0.4
_NEAR = 0.5
_SURE = 3
_SURE_SHARE = 0.6
_FIGURES = re.compile(r"\d+")


def repeated_lines(lines: Sequence[Sequence[PageLine]], pages: Sequence[PrintedPage]) -> set[tuple[int, int]]:
    """The (page, place) of each. A line that begins like a provision or ends like a sentence is none."""
    outer = {
        (number, place): page[place].row
        for number, page in enumerate(lines)
        for place in outer_lines(page, pages[number].height, HEAD_ZONE, OUTERMOST)
        if not is_law(page[place].row.text)
    }
    enough = len(pages) * _SHARE
    found = set()
    for key, row in outer.items():
        near = [other for other in outer.values() if abs(other.base - row.base) < _NEAR * row.em]
        same = sum(other.text == row.text for other in near)
        alike = sum(_FIGURES.sub("0", other.text) == _FIGURES.sub("0", row.text) for other in near)
        most = max(_SURE, len(pages) * _SURE_SHARE)
        often = same >= max(2, enough) or alike >= max(3, enough)
        # The head of a table that goes on over pages repeats too, but it stands close to its rows.
        if often and (alike >= most or stands_apart(lines[key[0]], key[1])):
            found.add(key)
    return found
