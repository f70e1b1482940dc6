"""Pages of pieces to lines of text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median

from generator.model.findings import Problem
from generator.reading.forms.printed.columns import flows_of, gutter_of
from generator.reading.forms.printed.footnotes import without_footnotes
from generator.reading.forms.printed.margins import Margins, margins_of
from generator.reading.forms.printed.page import PrintedPage
from generator.reading.forms.printed.page_problems import page_problems
from generator.reading.forms.printed.paragraphs import paragraphs_of
from generator.reading.forms.printed.row import Row
from generator.reading.forms.printed.rows import rows_of
from generator.reading.forms.printed.running_heads import Bodies, without_running_heads
from generator.reading.forms.printed.tables import with_table_rows
from generator.reading.forms.printed.titles import titles_of


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
    """The lines of the law in reading order: columns, broken lines, running heads and notes undone."""
    pages = [with_table_rows(page) for page in pages]
    bodies = without_running_heads(pages)
    rows, margins = _laid_out(pages, bodies)
    found = without_footnotes(rows, pages, margins)
    text = paragraphs_of(found.rows, margins)
    return Printed(
        (*text.lines, *found.notes),
        bodies.heads,
        page_problems(pages, bodies.heads, found, text),
        titles_of(found.rows, margins),
        text.runs_on,
        text.tables,
    )


def _laid_out(
    pages: Sequence[PrintedPage], bodies: Bodies
) -> tuple[list[Row], dict[tuple[int, int], Margins]]:
    """The printed lines in the order in which they are read, and the margins by the (page, flow) of each."""
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
    return rows, {place: shapes[key] for place, key in keys.items() if key in shapes}
