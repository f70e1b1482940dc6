"""Word: paragraphs and tables in order, with automatic numbers made into text."""

from __future__ import annotations

from lxml import etree

from generator.cli.errors import UserError
from generator.model.findings import Problem
from generator.reading.forms.archive import DAMAGE, opened_archive
from generator.reading.forms.docx_flat import FlatPackage, is_flat_package
from generator.reading.forms.docx_package import WordPackage, read_package
from generator.reading.forms.docx_text import DocumentReader
from generator.reading.forms.form import Form
from generator.reading.forms.shown_fields import lost_fields
from generator.reading.forms.unseen import unseen_problems
from generator.reading.forms.word_looks import lines_run_on
from generator.reading.forms.word_tables import rows_in

_DEEPEST_CHUNK = 3


def read_docx(data: bytes, name: str, depth: int = 0) -> Form:
    """One line a paragraph or table row, numbered in order, notes last; what is not seen, apart.

    ``depth`` is in how many other documents this one stands. Raises ``UserError`` when the file, or one
    that stands in its text, cannot be read.
    """
    chunks: list[Form] = []

    def chunk_lines(chunk: bytes) -> list[str]:
        chunks.append(_read_chunk(chunk, name, depth + 1))
        return [text for _, text in chunks[-1].lines]

    try:
        package = _package(data, name)
        if package is None:
            raise UserError("这个压缩包不是 Word 文件", file=name, mend="给 .docx 文件")
        reader = DocumentReader(package, chunk_lines)
        lines = reader.lines()
    # A damaged file breaks the reading at any place, with the error of that place.
    except (*DAMAGE, etree.LxmlError, AttributeError, TypeError):
        # Of a damaged archive nobody can tell whether it was a Word file.
        message = "文件已损坏，或者加了密码"
        raise UserError(message, file=name, mend="重新取得，或者重新保存") from None
    if not any(line.strip() for line in lines):
        raise UserError("Word 文件里没有文字", file=name, mend="给文字，不要给图片")
    problems: list[Problem] = [*unseen_problems(reader.unseen), *lost_fields(reader.lost)]
    return Form(
        "docx",
        "utf-8",
        tuple(enumerate(lines, 1)),
        runs_on=lines_run_on(reader.head),
        hidden=(
            *((0, line) for line in (*reader.unseen, *reader.lost)),
            *(line for chunk in chunks for line in chunk.hidden),
        ),
        problems=(*problems, *(problem for chunk in chunks for problem in chunk.problems)),
        rows=rows_in(lines),
    )


def _package(data: bytes, name: str) -> WordPackage | None:
    if is_flat_package(data):
        return read_package(FlatPackage(data))
    with opened_archive(data, name, "用 Word 重新保存") as archive:
        return read_package(archive)


def _read_chunk(data: bytes, name: str, depth: int) -> Form:
    """A file that stands in the text as a whole (17.17.2, altChunk): a page, RTF, Word or plain text."""
    if depth > _DEEPEST_CHUNK:
        raise UserError("Word 文件里套着太多层文件", file=name, mend="在 Word 里另存为 .docx 再用")
    if data.startswith(b"PK") or is_flat_package(data):
        return read_docx(data, name, depth)
    # Which form it has is known where all forms are.
    from generator.reading.forms.recognise import read_form

    return read_form(data, name)
