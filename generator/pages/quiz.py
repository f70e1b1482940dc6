"""The page with the online quiz."""

from __future__ import annotations

from typing import Any

from generator.assembly.book import Book
from generator.pages.front_matter import front_matter
from generator.pages.shared_matter import common, crumb
from generator.training import names_of, quiz_page, training_of


def quiz_matter(book: Book) -> dict[str, Any]:
    """The questions for ``quiz.html``. Only a regulation with an editor's sessions has a quiz on the site."""
    if not book.editorial.sessions:
        return {}
    training = training_of(book.editorial)
    return quiz_page(book.annotated, training, regulation_id=book.id, names=names_of(book.register))


def quiz_markdown(book: Book, quiz: dict[str, Any]) -> tuple[str, str]:
    """(file name, Markdown) of the quiz page."""
    matter = common(book, "quiz", f"练习 · {book.facts.short_title}", crumb("练习"))
    return "quiz.md", front_matter(matter | {"quiz": quiz}) + "# 练习\n"
