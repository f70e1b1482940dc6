"""Pages of pieces to lines of text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from generator.model.findings import Problem
from generator.reading.forms.printed.columns import flows_of, gutter_of
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
    problems = [*_left_out(bodies.heads), *_problems(pages, rows, text.lines, text.doubtful)]
    return Printed(text.lines, bodies.heads, tuple(problems), titles_of(rows, margins))


def _left_out(heads: Sequence[str]) -> list[Problem]:
    if not heads:
        return []
    message = f"{len(heads)} 行页眉、页脚、页码不算法规，另外保留，第一行：{heads[0][:30]}"
    return [Problem("R-040", "info", 0, message, "检查其中有没有法规的文字")]


def _problems(
    pages: Sequence[PrintedPage], rows: Sequence[Row], lines: Sequence[str], doubtful: Sequence[int]
) -> list[Problem]:
    problems = []
    cells = Counter(row.page for row in rows if row.cells > 1)
    tables = [
        str(number + 1)
        for number, page in enumerate(pages)
        if cells[number] >= _TABLE_ROWS or (page.ruled and any(row.page == number for row in rows))
    ]
    if tables:
        message = f"像是有表格的页按行横着读：第 {'、'.join(tables[:20])} 页"
        problems.append(Problem("R-028", "info", 0, message, "与页面对照"))
    for index in doubtful:
        message = f"这一款可能没有完，从版面看不出来：{lines[index][:30]}"
        problems.append(Problem("R-029", "info", index + 1, message, "与页面对照"))
    return problems
