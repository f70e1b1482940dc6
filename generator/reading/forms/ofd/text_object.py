"""A TextObject to pieces: its characters where they stand on the page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.reading.forms.ofd.affine import Affine, placed
from generator.reading.forms.ofd.deltas import deltas
from generator.reading.forms.ofd.elements import children, number
from generator.reading.forms.printed import Piece
from generator.reading.forms.printed.glyph_width import glyph_width

_BREAK = 0.3


class _Char(NamedTuple):
    text: str
    x: float
    y: float
    width: float


def text_pieces(element: Any, outer: Affine) -> tuple[bool, list[Piece]]:
    """Whether the text runs from left to right, and its pieces.

    The words are those of TextCode; CGTransform only says with which glyphs they are drawn (11.4).
    Raises ``ValueError``.
    """
    space = placed(element, outer)
    # One writer spells it small.
    size = number(element.get("Size") or element.get("size") or "0")
    em = size * space.down
    width = size * number(element.get("HScale") or "1")
    if em <= 0 or width <= 0:
        raise ValueError("text without a size")
    pieces: list[Piece] = []
    for chars in _codes(element, width):
        if not space.upright:
            pieces.append(Piece("".join(char.text for char in chars), 0.0, 0.0, 0.0, em))
            continue
        on_page = [
            _Char(char.text, *space.at(char.x, char.y), char.width * space.across) for char in chars
        ]  # fmt: skip
        pieces.extend(_piece(part, em) for part in _parts(on_page, em))
    return space.upright, pieces


def _codes(element: Any, width: float) -> Iterator[list[_Char]]:
    """The characters of each TextCode in the object's coordinates."""
    x = y = 0.0
    for code in children(element, "TextCode"):
        text = "".join(code.itertext())
        # An XML file that was put on lines has breaks here that no reader shows.
        if text[:1] in ("\n", "\r"):
            text = text.strip()
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
            sideways = 0.0 if index < len(down) and not right else advance
            at += right[index] if index < len(right) else sideways
            base += down[index] if index < len(down) else 0.0
        yield chars


def _parts(chars: list[_Char], em: float) -> Iterator[list[_Char]]:
    """Parts of a run that stand by themselves: words between spaces or gaps, and lines."""
    part: list[_Char] = []
    for char in chars:
        if part:
            last = part[-1]
            moved = char.x - last.x
            fallen = abs(char.y - last.y) > _BREAK * em
            # Characters under each other are one word of a narrow cell.
            lines = fallen and abs(moved) > _BREAK * em
            apart = not fallen and (moved < -_BREAK * em or moved > last.width + _BREAK * em)
            if lines or apart or char.text.isspace() != last.text.isspace():
                yield part
                part = []
        part.append(char)
    if part:
        yield part


def _piece(part: list[_Char], em: float) -> Piece:
    right = max(char.x + char.width for char in part)
    base = (part[0].y + part[-1].y) / 2
    return Piece("".join(char.text for char in part), part[0].x, right, base, em)
