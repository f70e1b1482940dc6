"""The page 历次版本: every version of the law, and the way to each comparison."""

from __future__ import annotations

from generator.assembly.book import Book
from generator.comparing import VersionPlace
from generator.pages.front_matter import plain_page
from generator.pages.render import render
from generator.pages.shared_matter import common, crumb
from generator.pages.versions.timeline import timeline

_TITLE = "历次版本"


def versions_page(book: Book, place: VersionPlace) -> tuple[str, str]:
    """(file name, Markdown)."""
    matter = common(book, "page", f"{_TITLE} · {book.facts.short_title}", crumb(_TITLE))
    matter |= {"kind": "versions", "description": f"《{book.facts.title}》的历次版本和逐条对照"}
    html = render("versions", timeline=timeline(place), title=book.facts.title)
    return "versions.md", plain_page(matter, _TITLE, html)
