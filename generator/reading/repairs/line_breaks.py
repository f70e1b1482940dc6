"""Lines of a text that were broken where a line was full: 满足人民⏎群众 to 满足人民群众.

Mail programs and old editors do so. Only where the text as a whole shows it: many lines of one width,
most of which end in the middle of a sentence. Where it does not, every line stays as it is.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.model.findings import Repair
from generator.reading.latin import is_latin
from generator.reading.page.shapes import CONTENTS, opens_provision
from generator.reading.raw_line import RawLine

_RULE = "line-breaks"
_WIDEST = 60.0
_NARROWEST = 12.0
# A line is also full where a stop that may not begin the next one, or a figure, did not fit on it.
_SLACK = 2.0
_FEWEST = 8
_LONGER_SHARE = 0.02
_FULL_SHARE = 0.3
_BROKEN_SHARE = 0.6
_INDENTED_SHARE = 0.6
_ENDS = re.compile(r"[。；：！？;:.!?][”’」』）)》〉]*$")
_INDENT = re.compile(r"^(?:[ \t]{2}|\t|\u3000)")
_AROUND = 4


@dataclass(frozen=True, slots=True)
class _Shape:
    """``width`` is that of a full line in ems, ``most`` its characters where lines are cut by number.

    ``indented`` says whether paragraphs begin with white space.
    """

    width: float
    most: int
    indented: bool = False


def join_broken_lines(lines: Sequence[RawLine]) -> tuple[list[RawLine], list[Repair]]:
    """The lines of the law, each broken one with its first number, and one repair for each break.

    ``lines`` as they are where the text is not clearly broken at a width.
    """
    shape = _shape([line.text for line in lines])
    if shape is None:
        return list(lines), []
    joined: list[RawLine] = []
    repairs: list[Repair] = []
    before = ""
    for line in lines:
        if joined and before and _goes_on(before, line.text, shape):
            first = joined[-1]
            left, right = first.text.rstrip(), line.text.strip()
            space = " " if is_latin(left[-1] + right[0]) else ""
            joined[-1] = first._replace(text=left + space + right)
            left, right = left[-_AROUND:], right[:_AROUND]
            repairs.append(Repair(line.number, f"{left}\n{right}", f"{left}{space}{right}", _RULE))
        else:
            joined.append(line)
        before = line.text
    return joined, repairs


def _shape(texts: Sequence[str]) -> _Shape | None:
    """The shape of a text whose lines are broken at a width; ``None`` where that is not clear."""
    kept = [text for text in texts if text.strip()]
    if not kept:
        return None
    widths = sorted(map(_width, kept), reverse=True)
    lengths = Counter(len(text.rstrip()) for text in kept if _width(text) >= _NARROWEST)
    # A title or a note may be longer than the lines of the body.
    shape = _Shape(widths[int(len(kept) * _LONGER_SHARE)], max(lengths, key=lengths.__getitem__, default=0))
    full = [text for text in kept if _is_full(text, shape)]
    broken = [text for text in full if not _ENDS.search(text.rstrip())]
    if (
        not _NARROWEST <= shape.width <= _WIDEST
        or len(full) < max(_FEWEST, _FULL_SHARE * len(kept))
        or len(broken) < _BROKEN_SHARE * len(full)
    ):
        return None
    starts = [
        after
        for before, after in pairwise(kept)
        if not _is_full(before, shape) and _ENDS.search(before.rstrip())
    ]
    indented = sum(bool(_INDENT.match(text)) for text in starts)
    return replace(shape, indented=bool(starts) and indented >= _INDENTED_SHARE * len(starts))


def _goes_on(before: str, text: str, shape: _Shape) -> bool:
    if not text.strip() or not _is_full(before, shape) or CONTENTS.match(before.strip()):
        return False
    if shape.indented:
        return not _INDENT.match(text)
    return not opens_provision(text.strip()) and not _ENDS.search(before.rstrip())


def _is_full(text: str, shape: _Shape) -> bool:
    return _width(text) >= shape.width - _SLACK or len(text.rstrip()) == shape.most


def _width(text: str) -> float:
    """In ems: a Chinese character is as wide as two Latin letters."""
    return sum(1.0 if unicodedata.east_asian_width(char) in "WFA" else 0.5 for char in text.rstrip())
