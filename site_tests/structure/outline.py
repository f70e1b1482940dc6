"""A regulation as an outline in plain text, for the cases of this room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model.text import Article, Division, Paragraph, Regulation


def outline(regulation: Regulation) -> str:
    """One line for each part of the text: id, kind, words."""
    return "\n".join(_lines(regulation)) + "\n"


def _lines(regulation: Regulation) -> Iterator[str]:
    by_id = {article.id: article for article in regulation.articles}
    yield from _paragraphs(regulation.preamble)
    for article in regulation.articles:
        if article.division is None:
            yield from _article(article)
    yield from _divisions(regulation.divisions, by_id)
    for annex in regulation.annexes:
        yield f"{annex.id} [{annex.label}] " + " / ".join(annex.lines)


def _divisions(divisions: Sequence[Division], by_id: dict[str, Article]) -> Iterator[str]:
    for division in divisions:
        yield f"{division.id} {division.kind} [{division.label}] {division.heading}"
        yield from _paragraphs(division.preamble)
        for own in division.articles:
            yield from _article(by_id[own])
        yield from _divisions(division.divisions, by_id)


def _article(article: Article) -> Iterator[str]:
    caption = f" caption: {article.caption}" if article.caption else ""
    yield f"{article.id} [{article.label}]{caption}"
    yield from _paragraphs(article.paragraphs)


def _paragraphs(paragraphs: Sequence[Paragraph]) -> Iterator[str]:
    for paragraph in paragraphs:
        yield f"{paragraph.id} {paragraph.text}".rstrip()
        for item in paragraph.items:
            yield f"{item.id} [{item.label}] {item.text}".rstrip()
            for subitem in item.subitems:
                yield f"{subitem.id} [{subitem.label}] {subitem.text}".rstrip()
