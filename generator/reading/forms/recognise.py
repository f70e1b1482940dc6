"""Which form the bytes have.

The readers of Word and PDF are loaded when such a file comes: their libraries take half a second,
which every command would pay.
"""

from __future__ import annotations

from generator.cli.errors import UserError
from generator.reading.decode import decode
from generator.reading.forms.archive import kind_of_archive
from generator.reading.forms.form import Form
from generator.reading.forms.html import is_html, read_page
from generator.reading.forms.markdown import is_markdown
from generator.reading.forms.mhtml import is_mhtml, root_page
from generator.reading.forms.rtf import is_rtf, read_rtf

_BINARY = (
    (b"\x89PNG", "a PNG image"), (b"\xff\xd8\xff", "a JPEG image"), (b"GIF8", "a GIF image"),
    (b"Rar!", "a RAR archive"), (b"7z\xbc\xaf", "a 7z archive"), (b"\x1f\x8b", "a gzip archive"),
    (b"BM\x00", "a bitmap"), (b"RIFF", "a RIFF file"), (b"\x7fELF", "a program"), (b"MZ\x90", "a program"),
    (b"\xdb\xa5-\x00", "a file of Word 2"), (b"1\xbe\x00\x00", "a file of Write"),
)  # fmt: skip


def read_form(data: bytes, name: str) -> Form:
    """The lines of the file. Raises ``UserError`` for what holds no readable text."""
    for mark, kind in _BINARY:
        if data.startswith(mark):
            raise UserError(f"this is {kind}, not a text", file=name, mend="give the text itself")
    if data.startswith(b"PK"):
        return _archive_form(data, name)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        from generator.reading.forms.word97 import read_word97

        return read_word97(data, name)
    if data.startswith(b"%PDF"):
        from generator.reading.forms.pdf import read_pdf

        return read_pdf(data, name)
    if is_rtf(data):
        return read_rtf(data, name)
    return _text_form(data, name)


def _archive_form(data: bytes, name: str) -> Form:
    if kind_of_archive(data) == "ofd":
        from generator.reading.forms.ofd import read_ofd

        return read_ofd(data, name)
    from generator.reading.forms.docx import read_docx

    return read_docx(data, name)


def _text_form(data: bytes, name: str) -> Form:
    if is_mhtml(data):
        return _page_form(*decode(root_page(data, name), name), name)
    text, encoding = decode(data, name)
    if is_html(text, name):
        return _page_form(text, encoding, name)
    lines = tuple(enumerate(text.split("\n"), 1))
    return Form("markdown" if is_markdown(text, name) else "text", encoding, lines)


def _page_form(text: str, encoding: str, name: str) -> Form:
    page = read_page(text, name)
    return Form(
        "html", encoding, page.lines, titles=page.titles,
        end=page.end, runs_on=page.runs_on, hidden=page.hidden, problems=page.problems, rows=page.rows,
    )  # fmt: skip
