"""What one page shows: its characters as pieces, where each stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from generator.reading.forms.printed import Piece

LOST = "\ufffd"
_BREAK = 0.3
_SAME_BASE = 0.05
_CONTROL = re.compile("[\x00-\x1f\x7f]")


class Glyph(NamedTuple):
    """One printed character; ``left`` and ``right`` bound its advance, ``base`` counts from the top."""

    text: str
    left: float
    right: float
    base: float
    em: float


@dataclass(slots=True)
class Content:
    """``faint`` is text that is written and not shown, ``turned`` such as does not run level.

    ``pictures`` says whether the page shows any image, ``drawings`` counts its lines and areas.
    """

    width: float
    height: float
    glyphs: list[Glyph] = field(default_factory=list)
    faint: list[Glyph] = field(default_factory=list)
    turned: list[str] = field(default_factory=list)
    pictures: bool = False
    drawings: int = 0


def pieces_of(glyphs: list[Glyph]) -> tuple[Piece, ...]:
    """The glyphs in the file's order, those set close on one baseline together; spaces apart."""
    parts: list[list[Glyph]] = []
    for glyph in glyphs:
        if parts and _goes_on(parts[-1][-1], glyph):
            parts[-1].append(glyph)
        else:
            parts.append([glyph])
    return tuple(_piece(part) for part in parts)


def _goes_on(last: Glyph, glyph: Glyph) -> bool:
    return (
        glyph.text.isspace() == last.text.isspace()
        and abs(glyph.em - last.em) < _SAME_BASE * last.em
        and abs(glyph.base - last.base) < _SAME_BASE * last.em
        and abs(glyph.left - last.right) < _BREAK * last.em
        and glyph.left > last.left
    )


def _piece(part: list[Glyph]) -> Piece:
    text = "".join(glyph.text for glyph in part)
    return Piece(text, part[0].left, max(glyph.right for glyph in part), part[0].base, part[0].em)


def shown_text(text: str) -> str:
    """What a font says a character is, without the control characters that some name a space with."""
    return _CONTROL.sub(" ", text)


def lines_of_turned(texts: list[tuple[float, float, str]]) -> list[str]:
    """Characters of turned text, each with its direction, to one line for each run of one direction."""
    return [
        words
        for _, run in groupby(texts, key=lambda item: (round(item[0], 2), round(item[1], 2)))
        if (words := "".join(text for _, _, text in run).strip())
    ]
