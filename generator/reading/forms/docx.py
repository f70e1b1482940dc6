"""Word: paragraphs and tables in order, with automatic numbers made into text."""

from __future__ import annotations

import io
import zipfile
import zlib

from docx import Document
from docx.opc.exceptions import PackageNotFoundError
from lxml import etree

from generator.cli.errors import UserError
from generator.model.findings import Problem
from generator.reading.forms.docx_looks import lines_run_on
from generator.reading.forms.docx_numbering import Numbering
from generator.reading.forms.docx_text import document_lines, footnote_lines, unseen_lines
from generator.reading.forms.form import Form

_MAX_UNPACKED = 200 * 1024 * 1024
_MAX_RATIO = 200
_LOCKED = 0x1


def read_docx(data: bytes, name: str) -> Form:
    """One line a paragraph or table row, numbered in order, notes last; what is not seen, apart.

    Raises ``UserError`` when the file cannot be read.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            unpacked = sum(entry.file_size for entry in entries)
            if unpacked > _MAX_UNPACKED or any(
                entry.file_size > 10_000_000 and entry.file_size > _MAX_RATIO * entry.compress_size
                for entry in entries
            ):
                raise UserError("the file unpacks to far too much", file=name, mend="save it again from Word")
            if any(entry.flag_bits & _LOCKED for entry in entries):
                raise UserError("the archive is locked with a password", file=name, mend="unlock it first")
            if "word/document.xml" not in archive.namelist():
                raise UserError("this archive is no Word document", file=name, mend="give a .docx")
        document = Document(io.BytesIO(data))
        lines = [*document_lines(document, Numbering(document)), *footnote_lines(document)]
        runs_on = lines_run_on(document)
        unseen = tuple((0, line) for line in unseen_lines(document))
    # A damaged file breaks python-docx at any place, with the error of that place.
    except (
        zipfile.BadZipFile, PackageNotFoundError, KeyError, ValueError, EOFError, OSError,
        RuntimeError, NotImplementedError, etree.LxmlError, zlib.error, AttributeError, TypeError,
    ):  # fmt: skip
        raise UserError("the Word file is damaged or locked", file=name, mend="save it again") from None
    if not any(line.strip() for line in lines):
        raise UserError("the Word file holds no text", file=name, mend="give the text, not a picture of it")
    problems: tuple[Problem, ...] = ()
    if unseen:
        message = f"{len(unseen)} places hold deleted or hidden text, which is left out: {unseen[0][1][:30]}"
        problems = (Problem("R-027", "info", 0, message, "accept the changes in Word, if they are right"),)
    return Form(
        "docx", "utf-8", tuple(enumerate(lines, 1)), runs_on=runs_on, hidden=unseen, problems=problems
    )
