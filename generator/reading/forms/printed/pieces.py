"""Characters to pieces: those set close on one baseline together, spaces apart."""

from __future__ import annotations

from collections.abc import Iterable
from statistics import fmean

from generator.reading.forms.printed.glyph import Glyph
from generator.reading.forms.printed.mark import Mark
from generator.reading.forms.printed.piece import Piece

_BREAK = 0.3
_SAME = 0.05
_COLUMN = 0.5
_STEP = 1.6


def pieces_of(glyphs: Iterable[Glyph]) -> tuple[Piece, ...]:
    """In the file's order."""
    parts: list[list[Glyph]] = []
    for glyph in glyphs:
        if parts and _goes_on(parts[-1][-1], glyph):
            parts[-1].append(glyph)
        else:
            parts.append([glyph])
    return tuple(_piece(part) for part in parts)


def upright_words(marks: Iterable[Mark]) -> list[Piece]:
    """Characters under each other on a page that is read across: each column is a word of a narrow cell."""
    parts: list[list[Mark]] = []
    for mark in marks:
        last = parts[-1][-1] if parts else None
        near = last is not None and abs(mark.x - last.x) <= _COLUMN * mark.em
        if last is not None and near and 0 < mark.y - last.y <= _STEP * max(mark.advance, last.advance):
            parts[-1].append(mark)
        else:
            parts.append([mark])
    return [
        Piece(
            "".join(mark.text for mark in part),
            part[0].x - part[0].em / 2,
            part[0].x + part[0].em / 2,
            fmean(mark.y + mark.em for mark in part),
            part[0].em,
            part[0].em,
        )
        for part in parts
    ]


def _goes_on(last: Glyph, glyph: Glyph) -> bool:
    return (
        glyph.text.isspace() == last.text.isspace()
        and abs(glyph.em - last.em) < _SAME * last.em
        and abs(glyph.base - last.base) < _SAME * last.em
        and abs(glyph.left - last.right) < _BREAK * last.em
        and glyph.left > last.left
    )


def _piece(part: list[Glyph]) -> Piece:
    text = "".join(glyph.text for glyph in part)
    natural = sum(glyph.right - glyph.left for glyph in part)
    return Piece(text, part[0].left, max(glyph.right for glyph in part), part[0].base, part[0].em, natural)
