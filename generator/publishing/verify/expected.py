"""What a regulation's pages must show, from its text alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.model.text import Article, Division, Paragraph, Regulation
from generator.pages.chapter_pages import division_name
from generator.pages.law_markdown import segments
from generator.pages.routes import Routes, articles_under


@dataclass(frozen=True, slots=True)
class ExpectedPage:
    """The words one page must show: (id, words) in the order of the text.

    ``prefix`` is taken off the ids to get the element ids. ``headings`` are those of the
    divisions, ``articles`` those of the articles on a chapter's page.
    """

    name: str
    prefix: str
    texts: tuple[tuple[str, str], ...]
    headings: tuple[tuple[str, str], ...] = ()
    articles: tuple[tuple[str, str], ...] = ()
    main_heading: str | None = None


def expected_pages(regulation: Regulation) -> Iterator[ExpectedPage]:
    """Every page of a regulation that shows words of the law."""
    routes = Routes(regulation)
    adoption = [(f"adoption{i}", line) for i, line in enumerate(regulation.adoption, 1)]
    preamble = _texts(regulation.preamble)
    yield ExpectedPage("index.html", "", (*adoption, *preamble), main_heading=regulation.title)
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
        )
    loose = [article for article in regulation.articles if routes.page_of_article[article.id] == "full"]
    if loose:
        texts = [text for article in loose for text in _texts(article.paragraphs)]
        headings = tuple((article.id, article.label) for article in loose)
        yield ExpectedPage("full.html", "", tuple(texts), articles=headings)
    for article in regulation.articles:
        yield ExpectedPage(
            f"{article.id}.html",
            article.id,
            tuple(_texts(article.paragraphs)),
            main_heading=article.label,
        )
    for annex in regulation.annexes:
        lines = tuple((f"{annex.id}l{i}", line) for i, line in enumerate(annex.lines, 1))
        yield ExpectedPage(f"{annex.id}.html", annex.id, lines, ((annex.id, annex.label),), (), annex.label)


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
    yield from _texts(division.preamble)
    for key in division.articles:
        yield from _texts(by_id[key].paragraphs)
    for child in division.divisions:
        yield from _chapter_texts(child, by_id)
