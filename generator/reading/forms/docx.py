"""Word: paragraphs and tables in order, with automatic numbers made into text."""

from __future__ import annotations

import io

from docx import Document
from docx.opc.exceptions import PackageNotFoundError
from lxml import etree

from generator.cli.errors import UserError
from generator.reading.forms.archive import DAMAGE, opened_archive
from generator.reading.forms.docx_looks import lines_run_on
from generator.reading.forms.docx_numbering import Numbering
from generator.reading.forms.docx_text import document_lines, footnote_lines, unseen_lines
from generator.reading.forms.form import Form
from generator.reading.forms.shown_fields import lost_fields
from generator.reading.forms.unseen import unseen_problems
from generator.reading.forms.word_tables import rows_in


def read_docx(data: bytes, name: str) -> Form:
    """One line a paragraph or table row, numbered in order, notes last; what is not seen, apart.

    Raises ``UserError`` when the file cannot be read.
    """
    try:
        with opened_archive(data, name, "save it again from Word") as archive:
            if "word/document.xml" not in archive.namelist():
                raise UserError("this archive is no Word document", file=name, mend="give a .docx")
        document = Document(io.BytesIO(data))
        codes: list[str] = []
        lines = [*document_lines(document, Numbering(document), codes), *footnote_lines(document, codes)]
        runs_on = lines_run_on(document)
        unseen = unseen_lines(document)
    # A damaged file breaks python-docx at any place, with the error of that place.
    except (*DAMAGE, PackageNotFoundError, etree.LxmlError, AttributeError, TypeError):
        # Of a damaged archive nobody can tell whether it was a Word file.
        message = "the file is damaged or locked"
        raise UserError(message, file=name, mend="get it again, or save it again") from None
    if not any(line.strip() for line in lines):
        raise UserError("the Word file holds no text", file=name, mend="give the text, not a picture of it")
    return Form(
        "docx",
        "utf-8",
        tuple(enumerate(lines, 1)),
        runs_on=runs_on,
        hidden=tuple((0, line) for line in (*unseen, *codes)),
        problems=(*unseen_problems(unseen), *lost_fields(codes)),
        rows=rows_in(lines),
    )
