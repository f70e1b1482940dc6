"""A Word file of 1997 to 2003 as a ``Form``."""

from __future__ import annotations

from generator.cli.errors import UserError
from generator.model.findings import Problem
from generator.reading.forms.form import Form
from generator.reading.forms.unseen import unseen_problems
from generator.reading.forms.word97.container import BROKEN, open_container
from generator.reading.forms.word97.document import read_document
from generator.reading.forms.word97.fields import read_fields
from generator.reading.forms.word97.information_block import read_block
from generator.reading.forms.word97.lines import LineMaker


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
    fields = [" ".join(document.text.units[start + 1 : end].split()) for start, end in sorted(shown)]
    wide = any(piece.width == 2 for piece in document.text.pieces)
    return Form(
        "doc",
        "utf-16-le" if wide else "cp1252",
        tuple(enumerate(lines, 1)),
        hidden=tuple((0, line) for line in (*maker.unseen, *fields)),
        problems=(
            *unseen_problems(maker.unseen),
            *_not_text(fields, maker.old_numbers),
        ),
    )


def _not_text(fields: list[str], old_numbers: int) -> list[Problem]:
    """What Word shows and no text holds (R-037)."""
    found = []
    for count, what in (
        (len(fields), f"fields are shown by Word and are no text: {fields[0][:30] if fields else ''}"),
        (old_numbers, "numbers were made by Word 95 and are no text"),
    ):
        if count:
            message, mend = (
                f"{count} {what}",
                "look at the original, and write them as text where they matter",
            )
            found.append(Problem("R-037", "warning", 0, message, mend))
    return found
