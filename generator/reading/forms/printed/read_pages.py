"""Pages of pieces to lines of text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.findings import Problem
from generator.reading.forms.printed.columns import flows_of
from generator.reading.forms.printed.margins import Margins, margins_of
from generator.reading.forms.printed.page import PrintedPage
from generator.reading.forms.printed.paragraphs import paragraphs_of
from generator.reading.forms.printed.row import Row
from generator.reading.forms.printed.rows import rows_of
from generator.reading.forms.printed.running_heads import without_running_heads
from generator.reading.forms.printed.titles import titles_of

_TABLE_ROWS = 2


@dataclass(frozen=True, slots=True)
class Printed:
    """``heads`` are the headers, footers and page numbers that were left out, each once.

    ``titles`` is what the pages show to be the title.
    """

    lines: tuple[str, ...]
    heads: tuple[str, ...]
    problems: tuple[Problem, ...]
    titles: tuple[str, ...] = ()


def read_pages(pages: Sequence[PrintedPage]) -> Printed:
    """The lines of the law in reading order: columns, broken lines and running heads undone."""
    bodies = without_running_heads(pages)
    rows: list[Row] = []
    columns: dict[tuple[int, int], list[Row]] = {}
    keys: dict[tuple[int, int], tuple[int, int]] = {}
    for number, (page, pieces) in enumerate(zip(pages, bodies.pages, strict=True)):
        for flow, (side, part) in enumerate(flows_of(pieces, page.width)):
            found = rows_of(part, number, flow)
            keys[number, flow] = (round(page.width), side)
            columns.setdefault(keys[number, flow], []).extend(found)
            rows.extend(found)
    shapes = {
        key: margins_of(found, float(key[0]) if key[1] == 0 else None)
        for key, found in columns.items()
        if found
    }
    margins: dict[tuple[int, int], Margins] = {
        place: shapes[key] for place, key in keys.items() if key in shapes
    }
    text = paragraphs_of(rows, margins)
    problems = [*_left_out(bodies.heads), *_problems(rows, text.lines, text.doubtful)]
    return Printed(text.lines, bodies.heads, tuple(problems), titles_of(rows, margins))


def _left_out(heads: Sequence[str]) -> list[Problem]:
    if not heads:
        return []
    message = f"{len(heads)} headers, footers and page numbers are left out, from: {heads[0][:30]}"
    return [Problem("R-036", "info", 0, message, "look whether one of them is the law's")]


def _problems(rows: Sequence[Row], lines: Sequence[str], doubtful: Sequence[int]) -> list[Problem]:
    problems = []
    table = [row for row in rows if row.cells > 1]
    if len(table) >= _TABLE_ROWS:
        message = (
            f"{len(table)} lines look like rows of a table and are read across, from: {table[0].text[:30]}"
        )
        mend = "compare them with the page: cells of several lines come line by line"
        problems.append(Problem("R-028", "info", 0, message, mend))
    for index in doubtful:
        message = f"a paragraph may go on here, which the page does not show: {lines[index][:30]}"
        problems.append(Problem("R-029", "info", index + 1, message, "compare with the page"))
    return problems
