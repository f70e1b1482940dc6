"""A TextObject to marks: its characters where they stand on the page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.reading.forms.ofd.affine import Affine, placed
from generator.reading.forms.ofd.deltas import deltas
from generator.reading.forms.ofd.elements import children, number
from generator.reading.forms.printed import Mark
from generator.reading.forms.printed.glyph_width import glyph_width
from generator.reading.forms.printed.mark import LOST
from generator.reading.forms.printed.ways import DOWN, LEVEL, OBLIQUE, VERTICAL, way_of

_TILT = 0.15
_FALLEN = 0.3
_ASCENT = 0.88
_MOST_LOST = 1000
_STEPS = ((1, 0), (0, 1), (-1, 0), (0, -1))
"""Where the next character stands by ReadDirection, in quarters clockwise (11.2)."""
# What some writers put where they do not know the character of a glyph.
_PLACEHOLDER = "\u00a4"


class _Char(NamedTuple):
    text: str
    x: float
    y: float
    width: float


def text_marks(element: Any, outer: Affine) -> list[Mark]:
    """The words are those of TextCode; CGTransform only says with which glyphs they are drawn (11.4).

    Type without a size has an ``em`` of 0. Raises ``ValueError``.
    """
    space = placed(element, outer)
    # One writer spells it small.
    size = number(element.get("Size") or element.get("size") or "0")
    em = max(0.0, size * space.down)
    width = size * number(element.get("HScale") or "1")
    facing = way_of((space.a, space.b), (space.c, space.d), _TILT)
    turn = round(number(element.get("CharDirection") or "0") / 90)
    way = OBLIQUE if facing == OBLIQUE else (facing + turn) % 4
    marks: list[Mark] = []
    for chars in _codes(element, width, size):
        falls = way == LEVEL and _run_of(chars, size, facing) == DOWN
        for char in chars:
            x, y = space.at(char.x, char.y)
            advance = char.width * space.across
            if falls:
                marks.append(Mark(char.text, x + em / 2, y - em * _ASCENT, em, em, VERTICAL))
            else:
                marks.append(Mark(char.text, x, y, advance, em, way))
    return marks


def _run_of(chars: list[_Char], size: float, facing: int) -> int:
    """The way in which the characters follow each other on the page."""
    if len(chars) < 2:
        return facing
    across, down = chars[1].x - chars[0].x, chars[1].y - chars[0].y
    if abs(down) <= _FALLEN * size or abs(across) > _FALLEN * size:
        return facing
    return (facing + (1 if down > 0 else 3)) % 4 if facing != OBLIQUE else OBLIQUE


def _codes(element: Any, width: float, size: float) -> Iterator[list[_Char]]:
    """The characters of each TextCode in the object's coordinates."""
    x = y = 0.0
    sideways, downwards = _STEPS[round(number(element.get("ReadDirection") or "0") / 90) % 4]
    glyphs = list(children(element, "CGTransform"))
    for code in children(element, "TextCode"):
        text = "".join(code.itertext())
        # An XML file that was put on lines has breaks here that no reader shows.
        if text[:1] in ("\n", "\r"):
            text = text.strip()
        if glyphs:
            text = text.replace(_PLACEHOLDER, LOST) or LOST * _drawn(glyphs)
        if not text:
            continue
        x, y = number(code.get("X") or str(x)), number(code.get("Y") or str(y))
        right = deltas(code.get("DeltaX"), len(text) - 1)
        down = deltas(code.get("DeltaY"), len(text) - 1)
        at, base = x, y
        chars = []
        for index, char in enumerate(text):
            advance = glyph_width(char) * width
            chars.append(_Char(char, at, base, advance))
            # Steps may be fewer than characters: with ligatures, or because they are left to the font.
            if index < len(right):
                at += right[index]
            elif right or index >= len(down):
                at += advance * sideways
            if index < len(down):
                base += down[index]
            elif down or index >= len(right):
                base += size * downwards
        yield chars


def _drawn(transforms: list[Any]) -> int:
    """How many glyphs are drawn without any text."""
    counts = (len("".join(glyphs.itertext()).split()) for each in transforms
              for glyphs in children(each, "Glyphs"))  # fmt: skip
    return min(_MOST_LOST, sum(counts))
