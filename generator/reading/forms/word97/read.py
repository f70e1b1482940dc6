"""A Word file of 1997 to 2003 as a ``Form``."""

from __future__ import annotations

from generator.cli.errors import UserError
from generator.model.findings import Problem
from generator.reading.forms.form import Form
from generator.reading.forms.shown_fields import lost_fields
from generator.reading.forms.unseen import unseen_problems
from generator.reading.forms.word97.container import BROKEN, open_container
from generator.reading.forms.word97.document import read_document
from generator.reading.forms.word97.information_block import read_block
from generator.reading.forms.word97.lines import LineMaker
from generator.reading.forms.word_looks import lines_run_on
from generator.reading.forms.word_tables import rows_in


def read_word97(data: bytes, name: str) -> Form:
    """One line a paragraph or table row, numbered in order, notes last; what is not seen, apart.

    Raises ``UserError`` for what is locked, older, damaged or no Word file.
    """
    streams = open_container(data, name)
    try:
        block = read_block(streams, name)
        document = read_document(block)
        maker = LineMaker(document)
        lines = list(maker.lines())
    # A damaged file breaks the reading at any place: parts outside the streams, numbers that cannot be.
    except BROKEN:
        raise UserError("Word 文件已损坏", file=name, mend="重新取得，或者重新保存") from None
    if not any(line.strip() for line in lines):
        raise UserError("Word 文件里没有文字", file=name, mend="给文字，不要给图片")
    wide = any(piece.width == 2 for piece in document.text.pieces)
    return Form(
        "doc",
        "utf-16-le" if wide else "cp1252",
        tuple(enumerate(lines, 1)),
        runs_on=lines_run_on(maker.head),
        hidden=tuple((0, line) for line in (*maker.unseen, *maker.lost)),
        problems=(
            *unseen_problems(maker.unseen),
            *lost_fields(maker.lost),
            *_old_numbers(maker.old_numbers),
        ),
        rows=rows_in(lines),
    )


def _old_numbers(count: int) -> tuple[Problem, ...]:
    """Numbers that Word 95 made, which no text holds (R-037)."""
    if not count:
        return ()
    message = f"{count} 个编号由 Word 95 生成，没有存成文字"
    mend = "看原来的文件，要紧的写成文字"
    return (Problem("R-037", "warning", 0, message, mend),)
