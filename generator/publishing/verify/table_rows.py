"""The rows of a law's tables, cell by cell, and those that a book or a document of exchange shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.cli.visible import visible
from generator.model.text import Article, Division, Paragraph, Regulation

Cells = tuple[str, ...]


def rows_of_law(regulation: Regulation) -> list[Cells]:
    """The cells of every row of a table, in the order of the text, without white space."""
    by_id = {article.id: article for article in regulation.articles}
    rows = [
        paragraph.row.cells
        for paragraph in _paragraphs(regulation, by_id)
        if paragraph.row is not None and paragraph.row.kind != "caption"
    ]
    for annex in regulation.annexes:
        rows += [row.cells for _, row in sorted(annex.rows.items()) if row.kind != "caption"]
    return [bare(cells) for cells in rows]


def rows_fault(expected: Sequence[Cells], rows: Iterable[Cells]) -> str:
    """The first row whose cells are not those of the source; empty where all are."""
    shown = [bare(cells) for cells in rows]
    if list(expected) == shown:
        return ""
    for number, (wanted, got) in enumerate(zip(expected, shown, strict=False), 1):
        if wanted != got:
            return f"表格第 {number} 行：原文是 {_shown(wanted)}，这里是 {_shown(got)}"
    return f"原文的表格有 {len(expected)} 行，这里有 {len(shown)} 行"


def _shown(cells: Cells) -> str:
    return "｜".join(visible(words) for words in cells)


def bare(cells: Cells) -> Cells:
    """The cells without white space, which is layout in print."""
    return tuple("".join(words.split()) for words in cells)


def _paragraphs(regulation: Regulation, by_id: dict[str, Article]) -> Iterator[Paragraph]:
    """In the order in which the books print them."""
    yield from regulation.preamble
    for article in regulation.articles:
        if article.division is None:
            yield from article.paragraphs
    for division in regulation.divisions:
        yield from _of_division(division, by_id)


def _of_division(division: Division, by_id: dict[str, Article]) -> Iterator[Paragraph]:
    yield from division.preamble
    for key in division.articles:
        yield from by_id[key].paragraphs
    for child in division.divisions:
        yield from _of_division(child, by_id)
