"""What a page says about one 款: its name, citation, code and duties."""

from __future__ import annotations

from typing import Any

from generator.assembly.book import Book
from generator.model.layers import Duty, Modality
from generator.model.table_grid import table_runs
from generator.model.text import Article
from generator.numerals import write_numeral

# How the modality is named for a reader, and the word that usually carries it.
MODALITY_NAMES: dict[Modality, tuple[str, str]] = {
    "obligation": ("应当", "义务"),
    "prohibition": ("不得", "禁止"),
    "permission": ("可以", "许可"),
    "right": ("有权", "权利"),
    "encouragement": ("鼓励", "鼓励"),
    "competence": ("职责", "职责"),
    "sanction": ("追责", "责任"),
}


def paragraph_matter(book: Book, article: Article, number: int, anchor: str) -> dict[str, Any]:
    """The front matter of an article's 款 ``number`` (from 1); ``anchor`` is its element id on the page."""
    paragraph = article.paragraphs[number - 1]
    name = f"第{write_numeral(article.count_of(number))}款"
    only = len(article.paragraphs) == 1
    code = f"{book.facts.code}-{article_code(article)}.{number}" if book.facts.code else ""
    matter: dict[str, Any] = {
        "id": paragraph.id,
        "anchor": anchor,
        "label": name,
        "cite": f"《{book.facts.title}》{article.label}" + ("" if only else name),
        "code": code,
        "duties": [duty_matter(book, duty) for duty in book.annotated.duties.get(paragraph.id, ())],
        "doubts": [
            {"no": doubt.number, "question": doubt.question, "answer": doubt.answer}
            for doubt in book.editorial.doubts
            if paragraph.id in doubt.paragraphs
        ],
    }
    return {key: value for key, value in matter.items() if value not in ("", [])}


def paragraphs_matter(book: Book, article: Article, prefix: str) -> list[dict[str, Any]]:
    """The front matter of all 款 of an article; ``prefix`` is taken off their ids for the elements.

    Those that are the rows of one table share one, and are not counted for the reader.
    """
    found = []
    for run in table_runs([paragraph.row for paragraph in article.paragraphs]):
        each = [
            paragraph_matter(book, article, index + 1, article.paragraphs[index].id.removeprefix(prefix))
            for index in run
        ]
        found.append(each[0] if article.paragraphs[run.start].row is None else _of_table(book, article, each))
    return found


def _of_table(book: Book, article: Article, rows: list[dict[str, Any]]) -> dict[str, Any]:
    cite = f"《{book.facts.title}》{article.label}中的表格"
    duties = [duty for row in rows for duty in row.get("duties", ())]
    doubts = {doubt["no"]: doubt for row in rows for doubt in row.get("doubts", ())}
    matter = {
        "id": rows[0]["id"],
        "anchor": rows[0]["anchor"],
        "label": "表格",
        "cite": cite,
        "duties": duties,
        "doubts": [*doubts.values()],
    }
    return {key: value for key, value in matter.items() if value != []}


def article_code(article: Article) -> str:
    """``12``, or ``120-1`` for 第一百二十条之一."""
    return article.id.removeprefix("a")


def duty_matter(book: Book, duty: Duty) -> dict[str, Any]:
    """One chip."""
    word, name = MODALITY_NAMES[duty.modality]
    return {
        "modality": duty.modality,
        "word": word,
        "name": name,
        "bearers": [_link(book, name) for name in duty.bearers],
        "with": [_link(book, name) for name in duty.partners],
        "action": duty.action,
        "origin": duty.origin,
    }


def _link(book: Book, name: str) -> dict[str, str]:
    """A name as the text has it, with the way to its actor's page."""
    actor = book.register.find(name)
    return {"name": name} if actor is None else {"name": name, "href": book.actor_href(actor.id)}
