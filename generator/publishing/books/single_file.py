"""The whole regulation in one HTML file: it can be mailed, and opened from a phone's file manager."""

from __future__ import annotations

from importlib import resources

from markupsafe import Markup

from generator.assembly.book import Book
from generator.publishing.books.content import content_of, environment


def single_file_book(book: Book) -> bytes:
    """One page with text, duties, explanations of terms, search and settings; no network."""
    template = environment().get_template("single.html")
    html = template.render(
        book=book, content=content_of(book), style=_inline("single.css"), script=_inline("single.js")
    )
    return html.encode()


def _inline(name: str) -> Markup:
    return Markup(resources.files(__package__).joinpath("templates", name).read_text(encoding="utf-8"))
