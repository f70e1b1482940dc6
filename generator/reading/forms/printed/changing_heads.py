"""Headers that change: the chapter on one page, the name of the gazette on the other."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from statistics import median

from generator.reading.forms.printed.page import PrintedPage
from generator.reading.forms.printed.page_line import PageLine, is_law, outer_lines, stands_apart
from generator.reading.forms.printed.repeated_lines import HEAD_ZONE
from generator.reading.page.shapes import ARTICLE
from generator.reading.repairs.radicals import unified

_SHARE = 0.6
_NEAR = 0.3
_SMALLER = 0.95
_SHORTEST = 4
_LONGEST = 40
_AROUND = re.compile(r"^[\s\d·•—-]+|[\s\d·•—-]+$")

_Key = tuple[int, int]


def changing_heads(
    lines: Sequence[Sequence[PageLine]], pages: Sequence[PrintedPage], known: Collection[_Key]
) -> set[_Key]:
    """The (page, place) of the first line of pages that most have at the same height, apart from the text.

    Each must be in smaller type than the text of its page, or say what a heading or the title says too.
    ``known`` are heads that are known already; they count.
    """
    first = {
        (number, place): page[place].row
        for number, page in enumerate(lines)
        for place in outer_lines(page, pages[number].height, HEAD_ZONE, 1)
        if place == 0 and len(page) > 1 and stands_apart(page, place)
    }
    found: set[_Key] = set()
    texts = [_text(page, lines[number], (number, 0) in first) for number, page in enumerate(pages)]
    for key, row in first.items():
        same = [
            other
            for other in first.values()
            if abs(other.base - row.base) < _NEAR * row.em and abs(other.em - row.em) < _NEAR
        ]
        if key in known or len(same) < max(2.0, _SHARE * len(lines)) or len(row.text) > _LONGEST:
            continue
        small = row.em < _SMALLER * median(line.row.em for line in lines[key[0]])
        # A heading that is printed nowhere else is the law's own.
        if (small and not is_law(row.text)) or _is_said(row.text, texts[: key[0] + 1]):
            found.add(key)
    return found


def _is_said(head: str, texts: Sequence[str]) -> bool:
    words = _bare(_AROUND.sub("", head))
    return len(words) >= _SHORTEST and not ARTICLE.match(words) and any(words in text for text in texts)


def _text(page: PrintedPage, lines: Sequence[PageLine], headed: bool) -> str:
    """What the page says in the file's order, so that columns do not come between, without its first line."""
    without = set(lines[0].pieces) if headed else set()
    return _bare("".join(piece.text for piece in page.pieces if piece not in without))


def _bare(text: str) -> str:
    return "".join(unified(text).split())
