"""The library's front page: every regulation at a glance."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.assembly.book import Book
from generator.pages.front_matter import front_matter


def library_page(entries: Sequence[dict[str, Any]], site_name: str) -> str:
    """The Markdown of ``index.md``, from what ``library_entry`` says of each regulation."""
    matter: dict[str, Any] = {
        "template": "library.html",
        "title": site_name,
        "kind": "library",
        "root": "",
        "crumbs": [{"text": "首页"}],
        "regulations": list(entries),
    }
    return front_matter(matter) + f"# {site_name}\n"


def library_entry(book: Book) -> dict[str, Any]:
    """What the library says of one regulation."""
    facts = book.facts
    return {
        "id": book.id,
        "title": facts.title,
        "short_title": facts.short_title,
        "href": f"{book.id}/index.html",
        "status": facts.status,
        "region": facts.region,
        "kind": facts.kind,
        "issuer": facts.issuer,
        "in_force": facts.in_force,
        "year": (facts.adopted or facts.in_force)[:4],
        "articles": len(book.regulation.articles),
        "terms": len(book.annotated.terms),
        "sha256": book.check.sha256,
    }
