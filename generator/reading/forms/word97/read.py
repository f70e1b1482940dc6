"""A Word file of 1997 to 2003 as a ``Form``."""

from __future__ import annotations

from generator.cli.errors import UserError
from generator.model.findings import Problem
from generator.reading.forms.form import Form
from generator.reading.forms.shown_fields import LOST, field_text, lost_fields
from generator.reading.forms.unseen import unseen_problems
from generator.reading.forms.word97.container import BROKEN, open_container
from generator.reading.forms.word97.document import read_document
from generator.reading.forms.word97.fields import read_fields
from generator.reading.forms.word97.information_block import read_block
from generator.reading.forms.word97.lines import LineMaker
from generator.reading.forms.word_tables import rows_in


def read_word97(data: bytes, name: str) -> Form:
    """One line a paragraph or table row, numbered in order, notes last; what is not seen, apart.

    Raises ``UserError`` for what is locked, older, damaged or no Word file.
    """
    streams = open_container(data, name)
    try:
        block = read_block(streams, name)
        document = read_document(block)
        maker = LineMaker(document)
        lines = list(maker.lines())
        shown = read_fields(document.text.units, 0, document.text.pieces[-1].end).shown_only
    # A damaged file breaks the reading at any place: parts outside the streams, numbers that cannot be.
    except BROKEN:
        raise UserError(
            "the Word file is damaged", file=name, mend="get it again, or save it again"
        ) from None
    if not any(line.strip() for line in lines):
        raise UserError("the Word file holds no text", file=name, mend="give the text, not a picture of it")
    codes = [document.text.units[start + 1 : end] for start, end in sorted(shown)]
    fields = [" ".join(code.split()) for code in codes if field_text(code) == LOST]
    wide = any(piece.width == 2 for piece in document.text.pieces)
    return Form(
        "doc",
        "utf-16-le" if wide else "cp1252",
        tuple(enumerate(lines, 1)),
        hidden=tuple((0, line) for line in (*maker.unseen, *fields)),
        problems=(
            *unseen_problems(maker.unseen),
            *lost_fields(fields),
            *_old_numbers(maker.old_numbers),
        ),
        rows=rows_in(lines),
    )


def _old_numbers(count: int) -> tuple[Problem, ...]:
    """Numbers that Word 95 made, which no text holds (R-037)."""
    if not count:
        return ()
    message = f"{count} numbers were made by Word 95 and are no text"
    mend = "look at the original, and write them as text where they matter"
    return (Problem("R-037", "warning", 0, message, mend),)
