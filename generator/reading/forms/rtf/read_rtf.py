"""An RTF file to lines, the same as of a Word file."""

from __future__ import annotations

from generator.cli.errors import UserError
from generator.model.findings import Problem
from generator.reading.decode import MAX_BYTES
from generator.reading.forms.form import Form
from generator.reading.forms.rtf.interpreter import Interpreter
from generator.reading.forms.rtf.tokens import tokens
from generator.reading.forms.unseen import unseen_problems
from generator.reading.forms.word_tables import rows_in

_MARK = b"{\\rtf"
_MOST_UNKNOWN = 20


def is_rtf(data: bytes) -> bool:
    """By the first characters, whatever the name says."""
    return data[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_MARK)


def read_rtf(data: bytes, name: str) -> Form:
    """One line a paragraph or table row, notes last; what was deleted or is hidden, apart.

    Automatic numbers are those that the writing program has put beside the paragraphs (``\\listtext``).
    Raises ``UserError`` when the file is cut off or holds no text.
    """
    if len(data) > MAX_BYTES:
        raise UserError("the file is larger than 256 MiB", file=name, mend="split it")
    reader = Interpreter()
    for token in tokens(data):
        reader.feed(token)
        if reader.ended:
            break
    if not reader.ended:
        raise UserError("the RTF file is cut off", file=name, mend="download it again")
    lines = [*reader.text.end(), *reader.notes]
    length = sum(map(len, lines))
    if not any(line.strip() for line in lines):
        raise UserError("the RTF file holds no text", file=name, mend="give the text, not a picture of it")
    if reader.unknown > max(_MOST_UNKNOWN, length // 100):
        raise UserError("the RTF file is damaged", file=name, mend="save it again as .docx")
    unseen = tuple((0, line) for line in reader.text.unseen)
    problems = tuple(_problems(reader))
    return Form(
        "rtf",
        f"cp{reader.page}",
        tuple(enumerate(lines, 1)),
        hidden=unseen,
        problems=problems,
        rows=rows_in(lines),
    )


def _problems(reader: Interpreter) -> list[Problem]:
    problems = list(unseen_problems(reader.text.unseen))
    if reader.text.unlabelled:
        message = f"{reader.text.unlabelled} paragraphs have automatic numbers that are not written out"
        problems.append(Problem("R-035", "warning", 0, message, "save it again as .docx"))
    if reader.unknown:
        message = f"{reader.unknown} bytes are no characters of the file's code page"
        problems.append(Problem("R-036", "warning", 0, message, "compare with the file, write errata.yml"))
    return problems
