"""All labels, headings and texts of a regulation in the order of the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model.text import Article, Division, Paragraph, Regulation


def joined(regulation: Regulation) -> str:
    """The body again, without any white space: every character of ``SourceText.lines`` in order.

    ``Article.caption`` is left out, for it repeats words of the first 款.
    """
    return "".join("".join(_pieces(regulation)).split())


def _pieces(regulation: Regulation) -> Iterator[str]:
    by_id = {article.id: article for article in regulation.articles}
    yield from _paragraphs(regulation.preamble)
    for article in regulation.articles:
        if article.division is None:
            yield from _article(article)
    yield from _divisions(regulation.divisions, by_id)
    for annex in regulation.annexes:
        yield annex.label
        yield from annex.lines


def _divisions(divisions: Sequence[Division], by_id: dict[str, Article]) -> Iterator[str]:
    for division in divisions:
        yield division.label
        yield division.heading
        yield from _paragraphs(division.preamble)
        for own in division.articles:
            yield from _article(by_id[own])
        yield from _divisions(division.divisions, by_id)


def _article(article: Article) -> Iterator[str]:
    yield article.label
    yield from _paragraphs(article.paragraphs)


def _paragraphs(paragraphs: Sequence[Paragraph]) -> Iterator[str]:
    for paragraph in paragraphs:
        yield paragraph.text
        for item in paragraph.items:
            yield item.label
            yield item.text
            for subitem in item.subitems:
                yield subitem.label
                yield subitem.text
