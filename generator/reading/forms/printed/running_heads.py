"""Page numbers, headers and footers, and what a template shows on several pages: none is the law's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from generator.reading.forms.printed.baselines import baselines
from generator.reading.forms.printed.browser_print import is_browser_print
from generator.reading.forms.printed.labels import opens
from generator.reading.forms.printed.page import PrintedPage
from generator.reading.forms.printed.page_number import page_number, true_numbers
from generator.reading.forms.printed.piece import Piece
from generator.reading.forms.printed.row import Row
from generator.reading.forms.printed.rows import rows_of

_NUMBER_ZONE = 0.15
_HEAD_ZONE = 0.12
_EDGE = 0.08
_OUTERMOST = 2
_SHARE = 0.4
_NEAR = 0.5
_SURE = 3
_SURE_SHARE = 0.6
_GAP = 1.25
_OTHER_EM = 0.05
_FIGURES = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Bodies:
    """The pieces of each page without running heads, and each head once."""

    pages: tuple[tuple[Piece, ...], ...]
    heads: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    row: Row
    pieces: tuple[Piece, ...]


def without_running_heads(pages: Sequence[PrintedPage]) -> Bodies:
    """What repeats at the same place of the margin of pages, and numbers that count them, are left out.

    A line that begins like a provision or ends like a sentence always stays.
    """
    shown, heads = _without_common(pages)
    lines = [_lines(pieces, number) for number, pieces in enumerate(shown)]
    numbers = {
        (number, place): value
        for number, page in enumerate(lines)
        for place in _outer(page, pages[number].height, _NUMBER_ZONE, 1)
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
    repeated = _repeated(rest, pages)
    bodies = []
    for number, page in enumerate(rest):
        kept = [line for place, line in enumerate(page) if (number, place) not in repeated]
        bodies.append(_in_order(shown[number], kept))
    heads.extend(rest[number][place].row.text for number, place in sorted(repeated))
    return Bodies(tuple(bodies), tuple(dict.fromkeys(heads)))


def _without_common(pages: Sequence[PrintedPage]) -> tuple[list[tuple[Piece, ...]], list[str]]:
    lines = [_lines(page.common, number) for number, page in enumerate(pages)]
    times = Counter(key for page in lines for key in {(line.row.text, line.row.base) for line in page})
    shown, heads = [], []
    for page, common in zip(pages, lines, strict=True):
        kept: list[Piece] = []
        for line in common:
            # A number that every page shows alike is a page number that was never filled in.
            if times[line.row.text, line.row.base] > 1 and not _is_law(line.row.text):
                heads.append(line.row.text)
            else:
                kept.extend(line.pieces)
        shown.append((*page.pieces, *kept))
    return shown, heads


def _lines(pieces: Sequence[Piece], page: int) -> list[_Line]:
    return [
        _Line(row, tuple(group))
        for group in baselines(pieces)
        for row in rows_of(group, page)[:1]
    ]  # fmt: skip


def _outer(page: Sequence[_Line], height: float, zone: float, most: int) -> list[int]:
    """The places of the outermost lines of a page that stand in its margins."""
    top = [place for place in range(len(page))[:most] if page[place].row.base < height * zone]
    foot = [place for place in range(len(page))[-most:] if page[place].row.base > height * (1 - zone)]
    return [*top, *(place for place in foot if place not in top)]


def _at_edge(row: Row, height: float) -> bool:
    return not height * _EDGE < row.base < height * (1 - _EDGE)


def _repeated(lines: Sequence[Sequence[_Line]], pages: Sequence[PrintedPage]) -> set[tuple[int, int]]:
    outer = {
        (number, place): page[place].row
        for number, page in enumerate(lines)
        for place in _outer(page, pages[number].height, _HEAD_ZONE, _OUTERMOST)
        if not _is_law(page[place].row.text)
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
        if often and (alike >= most or _stands_apart(lines[key[0]], key[1])):
            found.add(key)
    return found


def _stands_apart(page: Sequence[_Line], place: int) -> bool:
    """Whether a gap parts the line, or the one beside it, from the text of the page."""
    bases = [line.row.base for line in page]
    steps = [after - before for before, after in pairwise(bases)]
    if len(steps) <= _OUTERMOST:
        return True
    pitch = median(steps)
    own = steps[place : place + _OUTERMOST] if place < _OUTERMOST else steps[place - _OUTERMOST : place]
    size = median(line.row.em for line in page)
    return max(own, default=0.0) > _GAP * pitch or abs(page[place].row.em - size) > _OTHER_EM * size


def _is_law(text: str) -> bool:
    return opens(text) or text.endswith(("。", "；", "："))


def _in_order(pieces: Sequence[Piece], kept: Sequence[_Line]) -> tuple[Piece, ...]:
    wanted = Counter(piece for line in kept for piece in line.pieces)
    return tuple(piece for piece in pieces if wanted[piece] > 0)
