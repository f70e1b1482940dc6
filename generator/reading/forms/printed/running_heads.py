"""Page numbers, headers and footers, and what a template shows on several pages: none is the law's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.reading.forms.printed.browser_print import is_browser_print
from generator.reading.forms.printed.changing_heads import changing_heads
from generator.reading.forms.printed.page import PrintedPage
from generator.reading.forms.printed.page_line import PageLine, is_law, lines_of, outer_lines
from generator.reading.forms.printed.page_number import page_number, true_numbers
from generator.reading.forms.printed.piece import Piece
from generator.reading.forms.printed.repeated_lines import repeated_lines
from generator.reading.forms.printed.row import Row

_NUMBER_ZONE = 0.15
_EDGE = 0.08


@dataclass(frozen=True, slots=True)
class Bodies:
    """The pieces of each page without running heads, and each head once."""

    pages: tuple[tuple[Piece, ...], ...]
    heads: tuple[str, ...]


def without_running_heads(pages: Sequence[PrintedPage]) -> Bodies:
    """What repeats at the same place of the margin of pages, heads that change with the chapter, and
    numbers that count the pages are left out."""
    shown, heads = _without_common(pages)
    lines = [lines_of(pieces, number) for number, pieces in enumerate(shown)]
    numbers = {
        (number, place): value
        for number, page in enumerate(lines)
        for place in outer_lines(page, pages[number].height, _NUMBER_ZONE, 1)
        if (value := page_number(page[place].row.text)) is not None
    }
    dropped = true_numbers(numbers)
    if len(dropped) == 1:
        # Alone, it may be the last figure of a table: it must stand where no text does.
        dropped = {key for key in dropped if _at_edge(lines[key[0]][key[1]].row, pages[key[0]].height)}
    dropped |= {
        (number, place)
        for number, page in enumerate(lines)
        for place, line in enumerate(page)
        if is_browser_print(line.row.text, line.row.base, pages[number].height)
    }
    heads.extend(lines[number][place].row.text for number, place in sorted(dropped))
    rest = [
        [line for place, line in enumerate(page) if (number, place) not in dropped]
        for number, page in enumerate(lines)
    ]
    repeated = repeated_lines(rest, pages)
    repeated |= changing_heads(rest, pages, repeated)
    bodies = []
    for number, page in enumerate(rest):
        kept = [line for place, line in enumerate(page) if (number, place) not in repeated]
        bodies.append(_in_order(shown[number], kept))
    heads.extend(rest[number][place].row.text for number, place in sorted(repeated))
    return Bodies(tuple(bodies), tuple(dict.fromkeys(heads)))


def _without_common(pages: Sequence[PrintedPage]) -> tuple[list[tuple[Piece, ...]], list[str]]:
    lines = [lines_of(page.common, number) for number, page in enumerate(pages)]
    times = Counter(key for page in lines for key in {(line.row.text, line.row.base) for line in page})
    shown, heads = [], []
    for page, common in zip(pages, lines, strict=True):
        kept: list[Piece] = []
        for line in common:
            # A number that every page shows alike is a page number that was never filled in.
            if times[line.row.text, line.row.base] > 1 and not is_law(line.row.text):
                heads.append(line.row.text)
            else:
                kept.extend(line.pieces)
        shown.append((*page.pieces, *kept))
    return shown, heads


def _at_edge(row: Row, height: float) -> bool:
    return not height * _EDGE < row.base < height * (1 - _EDGE)


def _in_order(pieces: Sequence[Piece], kept: Sequence[PageLine]) -> tuple[Piece, ...]:
    wanted = Counter(piece for line in kept for piece in line.pieces)
    return tuple(piece for piece in pieces if wanted[piece] > 0)
