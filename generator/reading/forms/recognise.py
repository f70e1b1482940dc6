"""Which form the bytes have."""

from __future__ import annotations

from generator.cli.errors import UserError
from generator.reading.decode import decode
from generator.reading.forms.form import Form
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
    text, encoding = decode(data, name)
    lines = tuple(enumerate(text.split("\n"), 1))
    return Form("markdown" if is_markdown(text, name) else "text", encoding, lines)
