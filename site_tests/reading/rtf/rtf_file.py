"""RTF files for tests, put together by hand."""

from __future__ import annotations

from generator.reading.forms.form import Form
from generator.reading.forms.recognise import read_form

HEAD = (
    "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}"
    "{\\f13\\fnil\\fcharset134{\\*\\panose 02010600}\\'cb\\'ce\\'cc\\'e5{\\*\\falt SimSun};}"
    "{\\f3\\froman\\fcharset2 Symbol;}{\\f5\\fcharset136 PMingLiU;}}"
    "{\\stylesheet{\\s0 Normal;}}"
    "{\\info{\\title no line}{\\author x}}{\\header head\\par}{\\footer foot\\par}\n"
)


def escaped(text: str, encoding: str = "gb18030") -> str:
    """The bytes of a text, each escaped."""
    return "".join(f"\\'{byte:02x}" for byte in text.encode(encoding))


def read_body(body: str) -> Form:
    """A file of this body, read."""
    return read_form((HEAD + body + "}").encode("latin-1"), "x.rtf")


def read_lines(body: str) -> list[str]:
    """The lines of a file of this body, without empty ones."""
    return [text for _, text in read_body(body).lines if text]
