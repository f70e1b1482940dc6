"""The pieces of a page: each 款 or line of the law as Markdown, the rows of a table together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from generator.model.table import TableRow
from generator.model.table_grid import table_runs
from generator.model.text import Annex, Paragraph
from generator.pages.inline_links import links_as_html
from generator.pages.law_markdown import Mark, escape, paragraph_markdown, segment_markdown
from generator.pages.law_tables import LawRow, cell_segments, region_html

# A longer line is no title of a table.
_LONGEST_TITLE = 40
_UNIT = "单位"


def paragraphs_markdown(
    paragraphs: Sequence[Paragraph], prefix: str, marks_of: Callable[[Paragraph], Sequence[Mark]]
) -> Iterator[str]:
    """A piece for each 款 (``paragraph_markdown``) or table; ``prefix`` is taken off the ids."""
    for run in table_runs([paragraph.row for paragraph in paragraphs]):
        first = paragraphs[run.start]
        if first.row is None:
            yield paragraph_markdown(first, prefix, marks_of(first))
            continue
        rows = [
            LawRow(one.id, one.id.removeprefix(prefix), one.row, _cells_html(one.row, marks_of(one)))
            for one in (paragraphs[index] for index in run)
            if one.row is not None
        ]
        at = _title([(one.text, one.row) for one in paragraphs[: run.start]])
        title = None if at is None or paragraphs[at].items else paragraphs[at].id.removeprefix(prefix)
        yield f"{region_html(rows, title)}\n"


def bare_paragraphs(paragraphs: Sequence[Paragraph]) -> Iterator[str]:
    """The pieces with whole ids and nothing laid over the words."""
    return paragraphs_markdown(paragraphs, "", lambda _: ())


def annex_markdown(annex: Annex) -> Iterator[str]:
    """A piece for each line or table of an annex; the id of its third line is ``l3``."""
    for run in table_runs([annex.rows.get(index) for index in range(len(annex.lines))]):
        if run.start not in annex.rows:
            name = f"l{run.start + 1}"
            yield f'{escape(annex.lines[run.start])}\n{{: #{name} data-law-text="{annex.id}{name}" }}\n'
            continue
        rows = [
            LawRow(f"{annex.id}l{index + 1}", f"l{index + 1}", row, _cells_html(row, ()))
            for index in run
            for row in (annex.rows[index],)
        ]
        at = _title([(line, annex.rows.get(index)) for index, line in enumerate(annex.lines[: run.start])])
        yield f"{region_html(rows, None if at is None else f'l{at + 1}')}\n"


def _title(above: Sequence[tuple[str, TableRow | None]]) -> int | None:
    """Which of the lines above a table names it: the last, or the one over its unit (单位：元)."""
    at = len(above) - 1
    if at > 0 and above[at][0].startswith(_UNIT):
        at -= 1
    if at < 0:
        return None
    text, row = above[at]
    return at if row is None and 0 < len(text) <= _LONGEST_TITLE else None


def _cells_html(row: TableRow, marks: Sequence[Mark]) -> tuple[str, ...]:
    return tuple(links_as_html(segment_markdown(cell, marks)) for cell in cell_segments(row))
