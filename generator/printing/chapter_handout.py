"""One chapter as a handout: wide margin with ruled lines for notes, questions for discussion."""

from __future__ import annotations

from dataclasses import replace

from generator.assembly.book import Book
from generator.cli.errors import UserError
from generator.model.text import Article, Division
from generator.pages.routes import articles_under, page_divisions
from generator.printing.environment import render
from generator.printing.law_blocks import law_blocks
from generator.printing.law_words import Notes
from generator.printing.paper import Paper

# What a group can talk about in an afternoon.
_MOST = 12


def chapter_of(book: Book, key: str) -> Division:
    """The division ``key`` (``c2``). Raises ``UserError`` where the regulation has none of that id."""
    for division in book.regulation.all_divisions():
        if division.id == key:
            return division
    known = "、".join(division.id for division in page_divisions(book.regulation)[:12])
    mend = f"可以写：{known}" if known else "这部法规不分章，去掉 --chapter"
    raise UserError(f"没有编号是“{key}”的章", mend=mend)


def chapter_html(book: Book, division: Division, paper: Paper, code: str = "") -> str:
    """The print HTML of one chapter; ``code`` is its QR code as SVG, empty where there is none."""
    keys = articles_under(division)
    by_id = {article.id: article for article in book.regulation.articles}
    inside = set(keys)
    blocks = [one for one in law_blocks(book, Notes(), inside, inside) if _belongs(one.id, inside, division)]
    # The chapter stands alone here: its heading comes next after the title's, whatever it is in.
    down = min((one.level for one in blocks), default=2) - 2
    blocks = [replace(one, level=one.level - down) for one in blocks]
    return render(
        "chapter.html",
        book=book,
        paper=paper,
        name=f"{division.label}　{division.heading}".strip("　"),
        blocks=blocks,
        questions=questions_for(book, [by_id[key] for key in keys]),
        code=code,
    )


def questions_for(book: Book, articles: list[Article]) -> tuple[str, ...]:
    """What to discuss: the sessions' questions that name one of these articles, then the open doubts."""
    labels = {article.label for article in articles}
    paragraphs = {paragraph.id for article in articles for paragraph in article.paragraphs}
    names = {paragraph.id: article.label for article in articles for paragraph in article.paragraphs}
    asked = [
        question
        for session in book.editorial.sessions
        for question in session.questions
        if any(label in question for label in labels)
    ]
    for doubt in book.editorial.doubts:
        here = [key for key in doubt.paragraphs if key in paragraphs]
        if here:
            asked.append(f"{names[here[0]]}：{doubt.question}")
    return tuple(dict.fromkeys(asked))[:_MOST]


def _belongs(key: str, articles: set[str], division: Division) -> bool:
    return key in articles or key in {division.id, *_inner(division)}


def _inner(division: Division) -> list[str]:
    return [key for child in division.divisions for key in (child.id, *_inner(child))]
