"""Which form the bytes have.

The readers of Word and PDF are loaded when such a file comes: their libraries take half a second,
which every command would pay.
"""

from __future__ import annotations

from generator.cli.errors import UserError
from generator.reading.decode import decode
from generator.reading.forms.form import Form
from generator.reading.forms.html import is_html, read_page
from generator.reading.forms.markdown import is_markdown

_BINARY = (
    (b"\x89PNG", "a PNG image"), (b"\xff\xd8\xff", "a JPEG image"), (b"GIF8", "a GIF image"),
    (b"Rar!", "a RAR archive"), (b"7z\xbc\xaf", "a 7z archive"), (b"\x1f\x8b", "a gzip archive"),
    (b"BM\x00", "a bitmap"), (b"RIFF", "a RIFF file"), (b"\x7fELF", "a program"), (b"MZ\x90", "a program"),
)  # fmt: skip


def read_form(data: bytes, name: str) -> Form:
    """The lines of the file. Raises ``UserError`` for what holds no readable text."""
    for mark, kind in _BINARY:
        if data.startswith(mark):
            raise UserError(f"this is {kind}, not a text", file=name, mend="give the text itself")
    if data.startswith(b"PK"):
        from generator.reading.forms.docx import read_docx

        return read_docx(data, name)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        message = "this is an old Word file or one locked with a password"
        raise UserError(message, file=name, mend="save it as .docx without a password")
    if data.startswith(b"%PDF"):
        from generator.reading.forms.pdf import pdf_lines

        return Form("pdf", "pdf", pdf_lines(data, name))
    text, encoding = decode(data, name)
    if is_html(text, name):
        page = read_page(text, name)
        return Form(
            "html", encoding, page.lines, titles=page.titles,
            end=page.end, runs_on=page.runs_on, hidden=page.hidden, problems=page.problems,
        )  # fmt: skip
    lines = tuple(enumerate(text.split("\n"), 1))
    return Form("markdown" if is_markdown(text, name) else "text", encoding, lines)
