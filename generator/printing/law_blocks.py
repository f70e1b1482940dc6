"""The law in the order of its text, as the blocks that every print edition is set from."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from generator.assembly.book import Book
from generator.model.table_grid import table_runs
from generator.model.text import Annex, Article, Division, Paragraph
from generator.pages.law_markdown import segments
from generator.pages.law_tables import LawRow, cell_segments, table_html
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
    """One 款: its pieces, its short printed code (``WX-12.1``, may be empty), its duties in words.

    Or a table of 款: then ``table`` is its HTML, ``rows`` are the ids of the rows, and there are no pieces.
    """

    id: str
    code: str
    pieces: tuple[Piece, ...]
    duties: tuple[DutyWords, ...]
    table: Markup | None = None
    rows: tuple[str, ...] = ()

    @property
    def places(self) -> tuple[str, ...]:
        """The ids of all that it is made of, in order."""
        return self.rows or tuple(piece.id for piece in self.pieces)


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


def paragraph_blocks(
    book: Book,
    paragraphs: Sequence[Paragraph],
    codes: Sequence[str] = (),
    notes: Notes | None = None,
    anchors: Collection[str] = (),
) -> Iterator[Block]:
    """Each 款 and table ready to be set; ``codes`` are the printed codes of the 款, where they have some."""
    for run in table_runs([paragraph.row for paragraph in paragraphs]):
        together = [paragraphs[index] for index in run]
        duties = tuple(duty_words(duty) for one in together for duty in book.annotated.duties.get(one.id, ()))
        first = together[0]
        if first.row is None:
            pieces = tuple(
                Piece(part.id, part.label, words_html(book, first, part, notes, anchors), part.depth)
                for part in segments(first)
                if part.label or part.text
            )
            yield Block(first.id, codes[run.start] if codes else "", pieces, duties)
        else:
            table = table_html([_row(book, one, notes, anchors) for one in together])
            yield Block(first.id, "", (), duties, table, tuple(one.id for one in together))


def _row(book: Book, paragraph: Paragraph, notes: Notes | None, anchors: Collection[str]) -> LawRow:
    assert paragraph.row is not None
    cells = tuple(words_html(book, paragraph, part, notes, anchors) for part in cell_segments(paragraph.row))
    return LawRow(paragraph.id, paragraph.id, paragraph.row, cells)


def annex_parts(annex: Annex, ids: bool = False) -> Iterator[Markup]:
    """Each line and table of an annex as HTML; with ``ids`` each line and row has one (``annex1l3``)."""
    for run in table_runs([annex.rows.get(index) for index in range(len(annex.lines))]):
        keys = [f"{annex.id}l{index + 1}" for index in run]
        if run.start in annex.rows:
            rows = [annex.rows[index] for index in run]
            yield table_html(
                [
                    LawRow(key, key if ids else "", row, tuple(map(escape, row.cells)))
                    for key, row in zip(keys, rows, strict=True)
                ]
            )
        elif line := annex.lines[run.start]:
            named = Markup(' id="{0}" data-law-text="{0}"').format(keys[0]) if ids else ""
            yield Markup('<p class="line"{}>{}</p>').format(named, line)


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
        preamble = tuple(paragraph_blocks(book, division.preamble, (), notes, anchors))
        opens = division.kind != "section"
        yield DivisionHeading(division.id, division.label, division.heading, level, opens, preamble)
        yield from inner


def _article(
    book: Book, article: Article, level: int, notes: Notes | None, anchors: Collection[str]
) -> ArticleBlocks:
    codes = [printed_code(book, article, number) for number in range(1, len(article.paragraphs) + 1)]
    return ArticleBlocks(
        article.id,
        article.label,
        level,
        book.annotated.captions.get(article.id, ""),
        article.caption or "",
        tuple(paragraph_blocks(book, article.paragraphs, codes, notes, anchors)),
    )
