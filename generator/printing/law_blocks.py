"""The law in the order of its text, as the blocks that every print edition is set from."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from generator.assembly.book import Book
from generator.model.text import Article, Division, Paragraph
from generator.pages.law_markdown import segments
from generator.pages.paragraph_matter import article_code
from generator.printing.duty_words import DutyWords, duty_words
from generator.printing.law_words import Notes, words_html


@dataclass(frozen=True, slots=True)
class Piece:
    """The words of a 款, 项 or 目 as HTML. ``depth`` 0 款, 1 项, 2 目; ``label`` as printed."""

    id: str
    label: str
    html: str
    depth: int


@dataclass(frozen=True, slots=True)
class Block:
    """One 款: its pieces, its short printed code (``WX-12.1``, may be empty), its duties in words."""

    id: str
    code: str
    pieces: tuple[Piece, ...]
    duties: tuple[DutyWords, ...]


@dataclass(frozen=True, slots=True)
class ArticleBlocks:
    """One 条. ``caption`` is the editor's, ``printed_caption`` the law's own; ``level`` its heading's."""

    id: str
    label: str
    level: int
    caption: str
    printed_caption: str
    blocks: tuple[Block, ...]
    kind: str = "article"


@dataclass(frozen=True, slots=True)
class DivisionHeading:
    """The heading of a 编, 章 or 节. ``opens_page`` is set for those that begin on a new page."""

    id: str
    label: str
    heading: str
    level: int
    opens_page: bool
    preamble: tuple[Block, ...]
    kind: str = "division"

    @property
    def name(self) -> str:
        """``第二章 公共安全保障``."""
        return f"{self.label}　{self.heading}".strip("　")


Set = ArticleBlocks | DivisionHeading


def law_blocks(
    book: Book, notes: Notes | None = None, only: Collection[str] | None = None, anchors: Collection[str] = ()
) -> Iterator[Set]:
    """Headings and articles in the order of the text; ``only`` these articles (and their headings).

    ``notes`` collects the footnotes of terms. ``anchors`` are the provisions that stand in the
    document, so that references may be links.
    """
    regulation = book.regulation
    by_id = {article.id: article for article in regulation.articles}
    in_divisions: set[str] = set()
    for division in regulation.all_divisions():
        in_divisions.update(division.articles)
    for article in regulation.articles:
        if article.id not in in_divisions and (only is None or article.id in only):
            yield _article(book, article, 2, notes, anchors)
    for division in regulation.divisions:
        yield from _division(book, division, 2, by_id, notes, only, anchors)


def paragraph_block(
    book: Book,
    paragraph: Paragraph,
    code: str = "",
    notes: Notes | None = None,
    anchors: Collection[str] = (),
) -> Block:
    """One 款 ready to be set."""
    pieces = tuple(
        Piece(segment.id, segment.label, words_html(book, paragraph, segment, notes, anchors), segment.depth)
        for segment in segments(paragraph)
        if segment.label or segment.text
    )
    duties = tuple(duty_words(duty) for duty in book.annotated.duties.get(paragraph.id, ()))
    return Block(paragraph.id, code, pieces, duties)


def printed_code(book: Book, article: Article, number: int) -> str:
    """``WX-12.1`` for the first 款 of 第十二条; empty where the regulation has no code."""
    return f"{book.facts.code}-{article_code(article)}.{number}" if book.facts.code else ""


def _division(
    book: Book,
    division: Division,
    level: int,
    by_id: dict[str, Article],
    notes: Notes | None,
    only: Collection[str] | None,
    anchors: Collection[str],
) -> Iterator[Set]:
    inner: list[Set] = []
    for key in division.articles:
        if only is None or key in only:
            inner.append(_article(book, by_id[key], min(level + 1, 6), notes, anchors))
    for child in division.divisions:
        inner += _division(book, child, min(level + 1, 5), by_id, notes, only, anchors)
    if inner or only is None:
        preamble = tuple(paragraph_block(book, one, "", notes, anchors) for one in division.preamble)
        opens = division.kind != "section"
        yield DivisionHeading(division.id, division.label, division.heading, level, opens, preamble)
        yield from inner


def _article(
    book: Book, article: Article, level: int, notes: Notes | None, anchors: Collection[str]
) -> ArticleBlocks:
    return ArticleBlocks(
        article.id,
        article.label,
        level,
        book.annotated.captions.get(article.id, ""),
        article.caption or "",
        tuple(
            paragraph_block(book, paragraph, printed_code(book, article, number), notes, anchors)
            for number, paragraph in enumerate(article.paragraphs, 1)
        ),
    )
