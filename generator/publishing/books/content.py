"""What both kinds of book show: the law in parts, its terms, its facts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from jinja2 import Environment, PackageLoader, StrictUndefined

from generator.assembly.book import Book
from generator.printing.back_matter import TermEntry, term_entries
from generator.printing.booklet import anchors_of
from generator.printing.cover import Cover, cover_of
from generator.printing.law_blocks import Block, Set, annex_parts, law_blocks, paragraph_blocks
from generator.printing.law_words import GlossLinks


@dataclass(frozen=True, slots=True)
class Content:
    """``parts`` are the chapters, each its headings and articles; text outside chapters is a part too."""

    cover: Cover
    preamble: tuple[Block, ...]
    parts: tuple[tuple[Set, ...], ...]
    terms: tuple[TermEntry, ...]


def content_of(book: Book) -> Content:
    """The content of a book to take away, with terms as links to their entries."""
    anchors = frozenset(anchors_of(book))
    links = GlossLinks()
    blocks = list(law_blocks(book, links, anchors=anchors))
    preamble = tuple(paragraph_blocks(book, book.regulation.preamble, (), links, anchors))
    return Content(cover_of(book, ""), preamble, tuple(_parts(blocks)), term_entries(book))


def _parts(blocks: list[Set]) -> Iterator[tuple[Set, ...]]:
    part: list[Set] = []
    for block in blocks:
        starts = block.kind == "division" and getattr(block, "opens_page", False)
        if starts and any(one.kind == "article" for one in part):
            yield tuple(part)
            part = []
        part.append(block)
    if part:
        yield tuple(part)


def environment() -> Environment:
    """The templates of this room; everything in them is escaped."""
    made = Environment(
        loader=PackageLoader("generator.publishing.books"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals["annex_parts"] = partial(annex_parts, ids=True)
    return made
