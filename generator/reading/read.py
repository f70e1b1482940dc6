"""Bytes to ``SourceText``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from generator.cli.errors import UserError
from generator.cli.system_errors import system_error
from generator.model.findings import Problem, Repair
from generator.model.source import Line, SourceText
from generator.reading.doubts import find_doubts
from generator.reading.errata import Erratum, apply_errata
from generator.reading.forms.markdown import INFO_END, markdown_lines
from generator.reading.forms.recognise import read_form
from generator.reading.mended_line import mended_line
from generator.reading.page import Found, find_law
from generator.reading.page.two_laws import second_law
from generator.reading.raw_line import RawLine
from generator.reading.repairs import condition_of, repair_lines
from generator.reading.repairs.layout_whitespace import clean

MAX_LINES = 100_000
"""The largest law has some 4,000 lines; a file of more than this is no law, and would take minutes."""


def read_file(path: Path, errata: Sequence[Erratum] = ()) -> SourceText:
    """``read_bytes`` of a file. Raises ``UserError`` where it cannot be opened."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise system_error(error, path) from None
    return read_bytes(data, str(path), errata)


def read_bytes(data: bytes, name: str, errata: Sequence[Erratum] = ()) -> SourceText:
    """A law as received, decoded, repaired, and found inside its page.

    ``name`` is for messages and, where it ends so, tells the form. Raises ``UserError``
    (one line) only where there is no text at all; everything else is a problem in the result.
    """
    form = read_form(data, name)
    if len(form.lines) > MAX_LINES:
        message = f"文件有 {len(form.lines)} 行，法规没有这样长的（最多读 {MAX_LINES} 行）"
        raise UserError(message, file=name, mend="拆开文件，一部法规一个文件")
    numbered, rows, done, problems = apply_errata(form.lines, errata, form.rows)
    raw = markdown_lines(numbered) if form.name == "markdown" else [
        RawLine(number, text, form.levels.get(number, 0), rows.get(index))
        for index, (number, text) in enumerate(numbered)
    ]  # fmt: skip
    raw, joined, apart, noticed, moved = repair_lines(raw, form.name)
    done.extend(joined)
    problems.extend(noticed)
    if moved:
        # What the layout says is said by index, and a text in one line has no layout.
        form = replace(form, end=None, runs_on=None)
    condition = condition_of("\n".join(line.text for line in raw), form.name)
    lines: list[Line] = []
    mended: list[list[Repair]] = []
    info_end: int | None = None
    outside: int | None = None
    runs_on: set[int] = set()
    for index, line in enumerate(raw):
        if index == form.end:
            outside = len(lines)
        if line.text.strip() == INFO_END and form.name == "markdown":
            info_end = len(lines) if info_end is None else info_end
            continue
        read, edits = mended_line(line, condition)
        if read.text:
            if form.runs_on and index in form.runs_on:
                runs_on.add(len(lines))
            lines.append(read)
            mended.append(edits)
    laid_out = None if form.runs_on is None else runs_on
    marked = None if info_end is None else _by_mark(lines, info_end)
    found = marked or find_law(lines, form.titles, outside, laid_out)
    unread = [*((line.number, line.text) for line in apart), *form.hidden]
    hidden = tuple(Line(number, clean(text)) for number, text in unread if clean(text))
    # Not by number: a file may be one line, of which some pieces are left out.
    left = {id(line) for line in found.left_out}
    repairs = [
        *done,
        *(edit for line, edits in zip(lines, mended, strict=True) if id(line) not in left for edit in edits),
    ]
    if not found.title:
        problems.append(Problem("R-023", "warning", 0, "没有找到法规的名称", "写在 regulation.yml 里"))
    return SourceText(
        file=name,
        encoding=form.encoding,
        form=form.name,
        title=found.title,
        adoption=found.adoption,
        lines=found.lines,
        left_out=(*found.left_out, *hidden),
        metadata=found.metadata,
        repairs=tuple(sorted(repairs, key=lambda repair: repair.line)),
        problems=(*form.problems, *problems, *found.problems, *find_doubts((*found.head, *found.lines))),
    )


def _by_mark(lines: list[Line], end: int) -> Found:
    """Title and notes above the mark, the body below it: nothing is guessed."""
    head, body = lines[:end], lines[end:]
    # # 中华人民共和国民法典, # 物权编: a second title is the name of the part.
    count = 2 if len(head) > 1 and head[0].level == head[1].level == 1 else 1
    title = " ".join(line.text for line in head[:count])
    again = _title_again(head) if count == 1 else 0
    notes = tuple(clean(line.text) for line in head[count + again :])
    left = tuple(head[count : count + again])
    return Found(title, notes, tuple(body), left, {}, tuple(second_law(body)), tuple(head))


def _title_again(head: Sequence[Line]) -> int:
    """How many lines under the title are the title once more, broken over lines."""
    words = ["".join(line.text.split()) for line in head]
    for count in range(1, len(words)):
        if "".join(words[1 : 1 + count]) == words[0]:
            return count
    return 0
