"""The paragraphs of a story: their words, what of them is not seen, and their marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.reading.forms.shown_fields import Shown, is_check_box, shown_field
from generator.reading.forms.symbol_fonts import sign_text, signs_in
from generator.reading.forms.word97.character_properties import RunLook
from generator.reading.forms.word97.check_boxes import is_checked
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
# The data of a field of a form hang on it.
_DATA = "\x01"
# Special characters that bound what a program marked in the text.
_BOUNDS = {ord(character): None for character in "<>"}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """``text`` has a line feed at each break. ``mark`` is its last character, empty where the story is cut.

    ``start`` and ``end`` are its characters (cp) without the mark; ``unseen`` what is deleted and hidden.
    ``lost`` are the codes of fields that Word shows and no text holds. ``goes_on`` is true where the mark
    is deleted or hidden: the next paragraph goes on in the same line.
    """

    text: str
    unseen: str
    lost: tuple[str, ...]
    mark: str
    mark_deleted: bool
    goes_on: bool
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
    shown: list[str] = []
    unseen: list[str] = []
    lost: list[str] = []
    for run_start, run_end, run in document.runs.between(start, end):
        hidden = _is_unseen(document, look, run)
        for piece_start, piece_end in fields.outside(run_start, run_end):
            if piece_start < piece_end:
                words = _words(document, run, document.text.units[piece_start:piece_end])
                (unseen if hidden else shown).append(words)
                continue
            # What only Word shows: its character where that is known, else a lost one at its place.
            field = _shown_field(document, *fields.shown_at(piece_start))
            if not (hidden and field.lost):
                (unseen if hidden else shown).append(field.text)
                unseen += [field.guide] if field.guide else []
                lost += [field.lost] if field.lost else []
    return Paragraph(
        text=whole_characters("".join(shown)),
        unseen=whole_characters(" ".join("".join(unseen).split("\n")).strip()),
        lost=tuple(lost),
        mark=mark,
        mark_deleted=bool(mark) and document.runs.at(end).deleted,
        goes_on=mark not in ("", CELL) and _is_unseen(document, look, document.runs.at(end)),
        look=look,
        start=start,
        end=end,
    )


def _shown_field(document: Document, start: int, end: int) -> Shown:
    """What the field shows whose code are these characters."""
    code = document.text.units[start:end]
    at = code.find(_DATA) if is_check_box(code) else -1
    place = None if at < 0 else document.runs.at(start + at).data_at
    return shown_field(code, None if place is None else is_checked(document.block.data, place))


def _is_unseen(document: Document, look: Look, run: RunLook) -> bool:
    """Whether a run is deleted, or hidden by itself or by a style."""
    by_style = document.styles.hides(look.style)
    as_style = by_style if run.style is None else document.styles.hides(run.style) or by_style
    return run.deleted or run.hidden(as_style)


def _words(document: Document, run: RunLook, words: str) -> str:
    if run.symbol is not None:
        words = words.replace(_SYMBOL, sign_text(_font(document, run.symbol[0]), run.symbol[1]))
    elif run.special:
        words = words.translate(_BOUNDS)
    if run.font is not None:
        words = signs_in(words, _font(document, run.font))
    return words.translate(_SHOWN)


def _font(document: Document, number: int) -> str:
    return document.fonts[number] if number < len(document.fonts) else ""
