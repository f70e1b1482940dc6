"""An RTF file to lines, the same as of a Word file."""

from __future__ import annotations

from generator.cli.errors import UserError
from generator.model.findings import Problem
from generator.reading.decode import MAX_BYTES
from generator.reading.forms.form import Form
from generator.reading.forms.rtf.interpreter import Interpreter
from generator.reading.forms.rtf.tokens import tokens
from generator.reading.forms.shown_fields import lost_fields
from generator.reading.forms.unseen import unseen_problems
from generator.reading.forms.word_looks import lines_run_on
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
        raise UserError("文件超过 256 MiB", file=name, mend="拆成几个文件")
    reader = Interpreter()
    for token in tokens(data):
        reader.feed(token)
        if reader.ended:
            break
    if not reader.ended:
        raise UserError("RTF 文件不完整", file=name, mend="重新下载")
    lines = [*reader.text.end(), *reader.notes]
    length = sum(map(len, lines))
    if not any(line.strip() for line in lines):
        raise UserError("RTF 文件里没有文字", file=name, mend="给文字，不要给图片")
    if reader.unknown > max(_MOST_UNKNOWN, length // 100):
        raise UserError("RTF 文件已损坏", file=name, mend="另存为 .docx")
    return Form(
        "rtf",
        f"cp{reader.fonts.page}",
        tuple(enumerate(lines, 1)),
        runs_on=lines_run_on(reader.text.head),
        hidden=tuple((0, line) for line in (*reader.text.unseen, *reader.lost)),
        problems=tuple(_problems(reader)),
        rows=rows_in(lines),
    )


def _problems(reader: Interpreter) -> list[Problem]:
    problems = [*unseen_problems(reader.text.unseen), *lost_fields(reader.lost)]
    if reader.text.unlabelled:
        message = f"{reader.text.unlabelled} 段的自动编号没有写出来"
        problems.append(Problem("R-035", "warning", 0, message, "另存为 .docx"))
    if reader.unknown:
        message = f"{reader.unknown} 个字节不是这种编码的字"
        problems.append(Problem("R-036", "warning", 0, message, "与原来的文件对照，写进 errata.yml"))
    return problems
