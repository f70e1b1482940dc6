"""Word: paragraphs and tables in order, with automatic numbers made into text."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator

from docx import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml import etree

from generator.cli.errors import UserError
from generator.reading.forms.docx_numbering import Numbering

_MAX_UNPACKED = 200 * 1024 * 1024
_MAX_RATIO = 200


def docx_lines(data: bytes, name: str) -> tuple[tuple[int, str], ...]:
    """One line a paragraph or table row, numbered in order. Raises ``UserError`` when it cannot."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            unpacked = sum(entry.file_size for entry in entries)
            if unpacked > _MAX_UNPACKED or any(
                entry.file_size > 10_000_000 and entry.file_size > _MAX_RATIO * entry.compress_size
                for entry in entries
            ):
                raise UserError("the file unpacks to far too much", file=name, mend="save it again from Word")
            if "word/document.xml" not in archive.namelist():
                raise UserError("this archive is no Word document", file=name, mend="give a .docx")
        document = Document(io.BytesIO(data))
        numbering = Numbering(document)
        texts = list(_texts(document, numbering))
    except (
        zipfile.BadZipFile, PackageNotFoundError, KeyError, ValueError, EOFError, OSError,
        RuntimeError, NotImplementedError, etree.LxmlError, zlib.error,
    ):  # fmt: skip
        raise UserError("the Word file is damaged or locked", file=name, mend="save it again") from None
    lines = [line for text in texts for line in text.split("\n")]
    if not any(line.strip() for line in lines):
        raise UserError("the Word file holds no text", file=name, mend="give the text, not a picture of it")
    return tuple(enumerate(lines, 1))


def _texts(document: object, numbering: Numbering) -> Iterator[str]:
    for block in document.iter_inner_content():  # type: ignore[attr-defined]
        if isinstance(block, Paragraph):
            yield numbering.label(block) + block.text
        elif isinstance(block, Table):
            for row in block.rows:
                cells: list[str] = []
                seen: set[int] = set()
                for cell in row.cells:
                    if id(cell._tc) not in seen:
                        seen.add(id(cell._tc))
                        cells.append(
                            " ".join(numbering.label(p) + p.text for p in cell.paragraphs).replace("\n", " ")
                        )
                yield " ".join(cell for cell in cells if cell.strip())
