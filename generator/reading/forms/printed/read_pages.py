"""Pages of pieces to lines of text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median

from generator.model.findings import Problem
from generator.reading.forms.printed.columns import flows_of, gutter_of
from generator.reading.forms.printed.margins import Margins, margins_of
from generator.reading.forms.printed.page import PrintedPage
from generator.reading.forms.printed.paragraphs import Paragraphs, paragraphs_of
from generator.reading.forms.printed.row import Row
from generator.reading.forms.printed.rows import rows_of
from generator.reading.forms.printed.running_heads import without_running_heads
from generator.reading.forms.printed.tables import with_table_rows
from generator.reading.forms.printed.titles import titles_of

_TABLE_ROWS = 2


@dataclass(frozen=True, slots=True)
class Printed:
    """``heads`` are the headers, footers and page numbers that were left out, each once; for ``runs_on``
    see ``Form``.

    ``titles`` is what the pages show to be the title. ``tables`` are the cells, the empty ones too, of the
    lines that are rows of ruled tables.
    """

    lines: tuple[str, ...]
    heads: tuple[str, ...]
    problems: tuple[Problem, ...]
    titles: tuple[str, ...] = ()
    runs_on: frozenset[int] = frozenset()
    tables: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


def read_pages(pages: Sequence[PrintedPage]) -> Printed:
    """The lines of the law in reading order: columns, broken lines and running heads undone."""
    pages = [with_table_rows(page) for page in pages]
    bodies = without_running_heads(pages)
    rows: list[Row] = []
    columns: dict[tuple[int, int], list[Row]] = {}
    keys: dict[tuple[int, int], tuple[int, int]] = {}
    gutters = [gutter_of(pieces, page.width) for page, pieces in zip(pages, bodies.pages, strict=True)]
    known = [found for found in gutters if found is not None]
    gutter = median(known) if known else None
    for number, (page, pieces) in enumerate(zip(pages, bodies.pages, strict=True)):
        for flow, (side, part) in enumerate(flows_of(pieces, gutter)):
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
    problems = [*_left_out(bodies.heads), *_problems(pages, rows, text)]
    return Printed(
        text.lines, bodies.heads, tuple(problems), titles_of(rows, margins), text.runs_on, text.tables
    )


def _left_out(heads: Sequence[str]) -> list[Problem]:
    if not heads:
        return []
    message = f"{len(heads)} headers, footers and page numbers are left out, from: {heads[0][:30]}"
    return [Problem("R-040", "info", 0, message, "look whether one of them is the law's")]


def _problems(pages: Sequence[PrintedPage], rows: Sequence[Row], text: Paragraphs) -> list[Problem]:
    problems = []
    cells = Counter(row.page for row in rows if row.cells > 1 and not row.table)
    tables = [
        str(number + 1)
        for number, page in enumerate(pages)
        if cells[number] >= _TABLE_ROWS or (page.ruled and any(row.page == number for row in rows))
    ]
    if tables:
        message = f"pages that seem to hold a table are read across, line by line: {', '.join(tables[:20])}"
        problems.append(Problem("R-028", "info", 0, message, "compare them with the page"))
    for index in text.doubtful:
        message = f"a paragraph may go on here, which the page does not show: {text.lines[index][:30]}"
        problems.append(Problem("R-029", "info", index + 1, message, "compare with the page"))
    for index in dict.fromkeys(text.hyphens):
        message = "行末的连字符断开了一个外文词，不知道它是不是词里原有的，照样留着"
        problems.append(Problem("R-046", "info", index + 1, message, "与页面核对，不是原有的写进 errata.yml"))
    return problems
