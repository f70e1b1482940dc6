"""What a regulation's pages must show, from its text alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.model.table import TableRow
from generator.model.table_grid import fitted_spans, table_runs
from generator.model.text import Article, Division, Paragraph, Regulation
from generator.pages.chapter_pages import division_name
from generator.pages.law_markdown import segments
from generator.pages.routes import Routes, articles_under
from generator.publishing.verify.row_cells import RowCells, ShownCell


@dataclass(frozen=True, slots=True)
class ExpectedPage:
    """The words one page must show: (id, words) in the order of the text.

    ``prefix`` is taken off the ids to get the element ids. ``headings`` are those of the
    divisions, ``articles`` those of the articles on a chapter's page. ``rows`` are the cells of those
    texts that are rows of tables.
    """

    name: str
    prefix: str
    texts: tuple[tuple[str, str], ...]
    headings: tuple[tuple[str, str], ...] = ()
    articles: tuple[tuple[str, str], ...] = ()
    main_heading: str | None = None
    rows: tuple[RowCells, ...] = ()


def expected_pages(regulation: Regulation) -> Iterator[ExpectedPage]:
    """Every page of a regulation that shows words of the law."""
    routes = Routes(regulation)
    adoption = [(f"adoption{i}", line) for i, line in enumerate(regulation.adoption, 1)]
    preamble = _texts(regulation.preamble)
    yield ExpectedPage(
        "index.html",
        "",
        (*adoption, *preamble),
        main_heading=regulation.title,
        rows=_rows([regulation.preamble]),
    )
    by_id = {article.id: article for article in regulation.articles}
    for division in routes.pages:
        inside = [by_id[key] for key in articles_under(division)]
        yield ExpectedPage(
            f"{division.id}.html",
            "",
            tuple(_chapter_texts(division, by_id)),
            tuple((inner.id, division_name(inner)) for inner in _in_order(division)),
            tuple((article.id, article.label) for article in inside),
            division_name(division),
            _rows(_chapter_paragraphs(division, by_id)),
        )
    loose = [article for article in regulation.articles if routes.page_of_article[article.id] == "full"]
    if loose:
        texts = [text for article in loose for text in _texts(article.paragraphs)]
        headings = tuple((article.id, article.label) for article in loose)
        rows = _rows(article.paragraphs for article in loose)
        yield ExpectedPage("full.html", "", tuple(texts), articles=headings, rows=rows)
    for article in regulation.articles:
        yield ExpectedPage(
            f"{article.id}.html",
            article.id,
            tuple(_texts(article.paragraphs)),
            main_heading=article.label,
            rows=_rows([article.paragraphs]),
        )
    for annex in regulation.annexes:
        lines = tuple((f"{annex.id}l{i}", line) for i, line in enumerate(annex.lines, 1))
        heading = ((annex.id, annex.label),)
        cells = _row_cells([(key, annex.rows.get(at)) for at, (key, _) in enumerate(lines)])
        yield ExpectedPage(f"{annex.id}.html", annex.id, lines, heading, (), annex.label, tuple(cells))


def spelt(page: ExpectedPage, spelling: Callable[[str], str]) -> ExpectedPage:
    """The same page with all its words in another spelling."""
    if spelling is str:
        return page

    def words(pairs: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        return tuple((key, spelling(text)) for key, text in pairs)

    return replace(
        page,
        texts=words(page.texts),
        headings=words(page.headings),
        articles=words(page.articles),
        main_heading=None if page.main_heading is None else spelling(page.main_heading),
        rows=tuple(
            one._replace(cells=tuple(cell._replace(words=spelling(cell.words)) for cell in one.cells))
            for one in page.rows
        ),
    )


def _texts(paragraphs: Sequence[Paragraph]) -> list[tuple[str, str]]:
    return [
        (segment.id, segment.text)
        for paragraph in paragraphs
        for segment in segments(paragraph)
        if segment.text
    ]


def _in_order(division: Division) -> list[Division]:
    found = [division]
    for child in division.divisions:
        found += _in_order(child)
    return found


def _chapter_texts(division: Division, by_id: dict[str, Article]) -> Iterator[tuple[str, str]]:
    for paragraphs in _chapter_paragraphs(division, by_id):
        yield from _texts(paragraphs)


def _chapter_paragraphs(division: Division, by_id: dict[str, Article]) -> Iterator[tuple[Paragraph, ...]]:
    yield division.preamble
    for key in division.articles:
        yield by_id[key].paragraphs
    for child in division.divisions:
        yield from _chapter_paragraphs(child, by_id)


def _rows(parts: Iterable[Sequence[Paragraph]]) -> tuple[RowCells, ...]:
    """The rows of tables among the 款; a table does not go on from one part to the next."""
    return tuple(row for part in parts for row in _row_cells([(one.id, one.row) for one in part]))


def _row_cells(texts: Sequence[tuple[str, TableRow | None]]) -> Iterator[RowCells]:
    for run in table_runs([row for _, row in texts]):
        rows = [(key, row) for key, row in texts[run.start : run.stop] if row is not None]
        # The caption stands in the table and is no row of it.
        inside = [(key, row) for key, row in rows if row.kind != "caption"]
        for (key, row), spans in zip(inside, fitted_spans([row for _, row in inside]), strict=True):
            cells = (ShownCell(words, *span) for words, span in zip(row.cells, spans, strict=True))
            yield RowCells(key, key == inside[0][0], tuple(cells))
