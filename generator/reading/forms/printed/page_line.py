"""A printed line with its pieces, and where it stands among those of its page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from generator.reading.forms.printed.baselines import baselines
from generator.reading.forms.printed.labels import opens
from generator.reading.forms.printed.piece import Piece
from generator.reading.forms.printed.row import Row
from generator.reading.forms.printed.rows import rows_of

OUTERMOST = 2
"""How many lines at the top and at the foot of a page may be running heads."""
_GAP = 1.25
_OTHER_EM = 0.05


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a page before its columns are known."""

    row: Row
    pieces: tuple[Piece, ...]


def lines_of(pieces: Sequence[Piece], page: int) -> list[PageLine]:
    """The printed lines from the top."""
    return [
        PageLine(row, tuple(group))
        for group in baselines(pieces)
        for row in rows_of(group, page)[:1]
    ]  # fmt: skip


def outer_lines(page: Sequence[PageLine], height: float, zone: float, most: int) -> list[int]:
    """The places of the outermost lines of a page that stand in its margins."""
    top = [p for p in range(len(page))[:most] if page[p].row.base < height * zone and not page[p].row.table]
    low = height * (1 - zone)
    foot = [p for p in range(len(page))[-most:] if page[p].row.base > low and not page[p].row.table]
    return [*top, *(place for place in foot if place not in top)]


def stands_apart(page: Sequence[PageLine], place: int) -> bool:
    """Whether a gap, or its type, parts the line or the one beside it from the text of the page."""
    bases = [line.row.base for line in page]
    steps = [after - before for before, after in pairwise(bases)]
    if len(steps) <= OUTERMOST:
        return True
    pitch = median(steps)
    own = steps[place : place + OUTERMOST] if place < OUTERMOST else steps[place - OUTERMOST : place]
    size = median(line.row.em for line in page)
    return max(own, default=0.0) > _GAP * pitch or abs(page[place].row.em - size) > _OTHER_EM * size


def is_law(text: str) -> bool:
    """Whether the line begins like a provision or ends like a sentence."""
    return opens(text) or text.endswith(("。", "；", "："))
