"""Where a page of the booklet may turn."""

from __future__ import annotations

from generator.assembly.book import Book
from generator.model.text import Paragraph
from generator.pages.law_markdown import segments
from generator.printing.law_blocks import ArticleBlocks, law_blocks
from generator.printing.page_turns import Stop


def stops_of(book: Book) -> tuple[Stop, ...]:
    """Every heading, article, 款, 项, 目 and row of a table in the order of the text.

    The first piece of an article is no stop: it stays with the article's number.
    """
    found = [Stop(key) for paragraph in book.regulation.preamble for key in _pieces(paragraph)]
    for one in law_blocks(book):
        if isinstance(one, ArticleBlocks):
            found.append(Stop(one.id))
            places = [place for block in one.blocks for place in block.places]
            found += [Stop(key) for key in places[1:]]
        else:
            found.append(Stop(one.id, heading=True))
            found += [Stop(place) for block in one.preamble for place in block.places]
    found += [Stop(annex.id, heading=True) for annex in book.regulation.annexes]
    return tuple(found)


def _pieces(paragraph: Paragraph) -> list[str]:
    return [segment.id for segment in segments(paragraph) if segment.label or segment.text]
