"""The paragraphs of a story: their words, what of them is not seen, and their marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.reading.forms.shown_fields import field_text
from generator.reading.forms.symbol_fonts import sign_text
from generator.reading.forms.word97.document import Document
from generator.reading.forms.word97.fields import Fields, read_fields
from generator.reading.forms.word97.paragraph_properties import Look
from generator.reading.forms.word97.pieces import whole_characters

CELL = "\x07"
_MARKS = re.compile("[\r\x07\x0c]")
# [MS-DOC] 2.4.1: what the characters below the space stand for; the others of them show nothing.
_SHOWN = dict[int, str | None](dict.fromkeys(range(0x20))) | {
    0x09: " ",
    0x0A: "\n",
    0x0B: "\n",
    # A page or column break within a paragraph.
    0x0C: "\n",
    0x0E: "\n",
    0x1E: "-",
}
_SYMBOL = "("
# Special characters that bound what a program marked in the text.
_BOUNDS = {ord(character): None for character in "<>"}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """``text`` has a line feed at each break. ``mark`` is its last character, empty where the story is cut.

    ``start`` and ``end`` are its characters (cp) without the mark; ``unseen`` what is deleted and hidden.
    """

    text: str
    unseen: str
    mark: str
    mark_deleted: bool
    look: Look
    start: int
    end: int


def story_paragraphs(document: Document, start: int, end: int) -> Iterator[Paragraph]:
    """The paragraphs of a range of characters that is a whole story or a whole part of one."""
    units = document.text.units
    fields = read_fields(units, start, end)
    for match in _MARKS.finditer(units, start, end):
        at = match.start()
        if match[0] == "\x0c" and at + 1 not in document.section_ends:
            continue
        yield _paragraph(document, fields, start, at, match[0])
        start = at + 1
    if start < end:
        yield _paragraph(document, fields, start, end, "")


def _paragraph(document: Document, fields: Fields, start: int, end: int, mark: str) -> Paragraph:
    look = document.paragraphs.at(end if mark else end - 1)
    by_style = document.styles.hides(look.style)
    shown: list[str] = []
    deleted: list[str] = []
    hidden: list[str] = []
    for run_start, run_end, run in document.runs.between(start, end):
        as_style = by_style if run.style is None else document.styles.hides(run.style) or by_style
        kind = deleted if run.deleted else hidden if run.hidden(as_style) else shown
        for piece_start, piece_end in fields.outside(run_start, run_end):
            words = document.text.units[piece_start:piece_end]
            if not words:
                # What only Word shows: its character where that is known, else a lost one at its place.
                words = field_text(document.text.units[slice(*fields.shown_at(piece_start))])
            if run.symbol is not None:
                words = words.replace(_SYMBOL, _sign(document, *run.symbol))
            elif run.special:
                words = words.translate(_BOUNDS)
            kind.append(words.translate(_SHOWN))
    unseen = " ".join("".join((*deleted, *hidden)).split("\n")).strip()
    return Paragraph(
        text=whole_characters("".join(shown)),
        unseen=whole_characters(unseen),
        mark=mark,
        mark_deleted=bool(mark) and document.runs.at(end).deleted,
        look=look,
        start=start,
        end=end,
    )


def _sign(document: Document, font: int, number: int) -> str:
    return sign_text(document.fonts[font] if font < len(document.fonts) else "", number)
