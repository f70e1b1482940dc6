"""The booklet: the annotated law to hold in the hand, in ordinary and large print, and plain."""

from __future__ import annotations

from collections.abc import Iterator

from generator.assembly.book import Book
from generator.pages.atlas.entries import Atlas
from generator.pages.provision_names import provision_name
from generator.pages.routes import Routes
from generator.printing.back_matter import actor_entries, repair_groups, term_entries
from generator.printing.contents import contents_rows, widest_label
from generator.printing.cover import cover_of
from generator.printing.environment import render
from generator.printing.law_blocks import ArticleBlocks, annex_parts, law_blocks, paragraph_blocks
from generator.printing.law_words import Notes
from generator.printing.paper import Paper

# A longer adoption note stands before the text.
_LINES_ON_COVER = 4

EDITION_NAMES = {"booklet": "注释本", "large-18": "大字本（18磅）", "large-22": "大字本（22磅）"}


def booklet_html(
    book: Book, paper: Paper, edition: str = "booklet", codes: dict[str, str] | None = None
) -> str:
    """The print HTML of the booklet.

    ``edition`` is one of ``EDITION_NAMES``; ``codes`` are QR codes by chapter.
    """
    anchors = frozenset(anchors_of(book))
    notes = Notes()
    blocks = list(law_blocks(book, notes, anchors=anchors))
    atlas = Atlas(book, Routes(book.regulation))
    return render(
        "booklet.html",
        book=book,
        paper=paper,
        size="" if edition == "booklet" else edition,
        more_styles=_styles(edition, paper),
        cover=cover_of(book, EDITION_NAMES[edition]),
        long_note=len(book.regulation.adoption) > _LINES_ON_COVER,
        preamble=list(paragraph_blocks(book, book.regulation.preamble, (), notes, anchors)),
        blocks=blocks,
        annexes=[(annex, list(annex_parts(annex))) for annex in book.regulation.annexes],
        captioned=any(isinstance(block, ArticleBlocks) and block.caption for block in blocks),
        actors=actor_entries(atlas),
        terms=term_entries(book),
        repairs=repair_groups(book),
        codes=codes or {},
        contents=contents_rows(blocks),
        label_width=widest_label(blocks),
    )


def _styles(edition: str, paper: Paper) -> list[str]:
    styles = ["large", edition] if edition != "booklet" else []
    return [*styles, "a5"] if paper == "A5" and not styles else styles


def plain_html(book: Book, paper: Paper) -> str:
    """The law alone, as a gazette prints it."""
    return render(
        "plain.html",
        book=book,
        paper=paper,
        preamble=list(paragraph_blocks(book, book.regulation.preamble)),
        blocks=list(law_blocks(book)),
        annexes=[(annex, list(annex_parts(annex))) for annex in book.regulation.annexes],
    )


def anchors_of(book: Book) -> Iterator[str]:
    """The ids of all provisions that a whole-law document holds."""
    for division in book.regulation.all_divisions():
        yield division.id
    for article, paragraph in book.regulation.paragraphs():
        yield article.id
        yield paragraph.id
        for item in paragraph.items:
            yield item.id
            yield from (sub.id for sub in item.subitems)
    yield from (annex.id for annex in book.regulation.annexes)


def link_names(book: Book) -> dict[str, str]:
    """What to call the links to each anchor."""
    names = {key: provision_name(book.regulation, key) for key in anchors_of(book)}
    for division in book.regulation.all_divisions():
        names[division.id] = f"{division.label} {division.heading}".strip()
    for annex in book.regulation.annexes:
        names[annex.id] = annex.label
    return names | {
        "actors": "主体名录",
        "terms": "词语解释",
        "repairs": "文字修复清单",
        "source": "来源与校验码",
    }
