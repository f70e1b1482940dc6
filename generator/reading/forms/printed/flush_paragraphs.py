"""Where paragraphs end that begin without an indent: a line that is full to the margin does not show it.

The document shows it elsewhere: by what stands between its paragraphs, by how far its lines reach, and
by lines that are stretched to the margin, which the last one of a paragraph is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from statistics import quantiles

from generator.reading.forms.printed.glyph_width import glyph_width
from generator.reading.forms.printed.labels import opens
from generator.reading.forms.printed.margins import Margins
from generator.reading.forms.printed.row import Row
from generator.reading.page.shapes import ARTICLE
from generator.reading.repairs.radicals import unified

ENDS = re.compile(r"[。；：！？;:][”’」』）)》〉]*$")
_LABEL_ALONE = re.compile(r"^第\s?[一二三四五六七八九十百千零〇\d]+\s?[编章节条](?:\s|$)")
# What is not parted from the character before or after it at the end of a line.
_FIRST_UNIT = re.compile(
    r"^[（〔《〈“‘「『(\[]*(?:[A-Za-z\d.,%/°′″~+-]+|.)"
    r"[，。、；：！？）〕》〉”’」』)\].,;:!?％%]*"
)
_LATIN = re.compile("[A-Za-z]")
_TIGHT = 2.0
_FULL = 4.0
_FEWEST = 8
_MOST = 0.95
_AT_MARGIN = 0.15
_SHORT_OF = 0.1
_ROOM = 0.05
_STRETCHED = 0.25
_UNSTRETCHED = 0.1
_GAP = 0.06

_Shapes = Mapping[tuple[int, int], Margins]


@dataclass(frozen=True, slots=True)
class Signs:
    """What the whole document shows of its paragraphs.

    ``step`` is from line to line above which a new paragraph begins; ``None`` where paragraphs stand no
    further apart. ``reach`` is how far, in ems, lines that go on fall short of the margin at most; infinite
    where they do not all reach it. ``fitted`` says that they are stretched to it, and last lines are not.
    ``filled`` says that no line is broken where the next characters would have found room.
    """

    step: float | None
    reach: float
    fitted: bool
    filled: bool


def signs_of(rows: Sequence[Row], shapes: _Shapes) -> Signs:
    """From the pairs of lines of which it is sure whether one goes on in the other."""
    parted, joined, ends, reach, filled = [], [], [], [], []
    for before, after, missing in _pairs(rows, shapes):
        step = (after.base - before.base) / before.em
        if ENDS.search(before.text) and ARTICLE.match(unified(after.text)):
            parted.append(step)
            if missing > _TIGHT:
                ends.append(before.stretched <= _UNSTRETCHED)
        elif not ENDS.search(before.text) and not opens(after.text) and missing <= _FULL:
            joined.append(step)
            reach.append(missing)
            filled.append(missing < first_width(after.text) + _ROOM)
    if len(joined) < _FEWEST:
        return Signs(None, inf, fitted=False, filled=False)
    furthest = quantiles(reach, n=20)[-1]
    reaches = furthest <= _AT_MARGIN
    plain = len(ends) >= _FEWEST // 2 and _mostly(ends)
    step_apart = _step(parted, joined) if len(parted) >= _FEWEST else None
    return Signs(step_apart, furthest if reaches else inf, reaches and plain, _mostly(filled))


def goes_on_flush(row: Row, before: Row, missing: float, signs: Signs) -> bool | None:
    """Whether ``row`` belongs to the paragraph of ``before``; ``None`` where that cannot be told.

    ``missing`` is by how many ems ``before`` falls short of the margin.
    """
    # Items end in ； too, but what follows them has a label.
    if not ENDS.search(before.text) or before.text.endswith("；"):
        return not (_LABEL_ALONE.match(unified(row.text)) or (opens(row.text) and before.text.endswith("；")))
    if missing > _TIGHT or opens(row.text):
        return False
    if (row.page, row.flow) == (before.page, before.flow) and signs.step is not None:
        return (row.base - before.base) / before.em < signs.step
    if missing > signs.reach + _SHORT_OF or (signs.filled and missing > first_width(row.text) - _ROOM):
        return False
    if signs.fitted and before.stretched > _STRETCHED and not _LATIN.search(before.text):
        return True
    return None


def _pairs(rows: Sequence[Row], shapes: _Shapes) -> Iterator[tuple[Row, Row, float]]:
    """Neighbours in one column, in one type, and how much the first falls short of the margin, in ems."""
    for before, after in pairwise(rows):
        shape = shapes[before.page, before.flow]
        same = (before.page, before.flow) == (after.page, after.flow)
        body = abs(before.em - shape.em) < 0.1 * shape.em and abs(after.em - before.em) < 0.1 * before.em
        if same and body and max(before.cells, after.cells) == 1:
            yield before, after, (shape.right - before.right) / shape.em


def _step(parted: Sequence[float], joined: Sequence[float]) -> float | None:
    """Between the steps inside paragraphs and those from one to the next, where the two are apart."""
    most, least = quantiles(joined, n=20)[-1], quantiles(parted, n=20)[0]
    return (most + least) / 2 if least > most * (1 + _GAP) else None


def first_width(text: str) -> float:
    """How many ems the first characters of a line take that are not parted from each other."""
    unit = _FIRST_UNIT.match(text)
    return sum(glyph_width(char) for char in unit[0]) if unit else 1.0


def _mostly(signs: Sequence[bool]) -> bool:
    return sum(signs) >= _MOST * len(signs)
