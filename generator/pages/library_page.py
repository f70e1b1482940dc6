"""The library's front page: every regulation at a glance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from generator.assembly.book import Book
from generator.pages.front_matter import front_matter
from generator.pages.library.filter_page import filter_page
from generator.pages.library.groups import in_order, ways_in
from generator.pages.library.list_pages import for_readers, list_pages, ways_matter
from generator.pages.regulation_page import start_here
from generator.pages.routes import Routes

# A library of so many is one list; a larger one is browsed.
_ONE_LIST = 60
_NEWEST = 12


def is_browsed(entries: Sequence[dict[str, Any]]) -> bool:
    """Whether the library is too large for one list."""
    return len(entries) > _ONE_LIST


def library_pages(entries: Sequence[dict[str, Any]], site_name: str) -> Iterator[tuple[str, str]]:
    """(path below ``build/docs/``, Markdown) of ``index.md`` and, in a large library, of its lists.

    ``entries`` are what ``library_entry`` says of each regulation.
    """
    matter: dict[str, Any] = {
        "template": "library.html",
        "title": site_name,
        "kind": "library",
        "root": "",
        "crumbs": [{"text": "首页"}],
    }
    if is_browsed(entries):
        ways = ways_in(entries)
        matter["total"] = {"laws": len(entries), "articles": sum(entry["articles"] for entry in entries)}
        matter["ways"] = ways_matter(ways, "library/")
        matter["newest"] = [for_readers(entry) for entry in _newest(entries)]
        yield from list_pages(ways)
        yield filter_page(ways)
    else:
        matter["regulations"] = [for_readers(entry) for entry in in_order(entries)]
    yield "index.md", front_matter(matter) + f"# {site_name}\n"


def _newest(entries: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The laws that came into force last, as far as the day is known."""
    dated = [entry for entry in entries if entry["in_force"]]
    dated.sort(key=lambda entry: str(entry["id"]))
    dated.sort(key=lambda entry: str(entry["in_force"]), reverse=True)
    return dated[:_NEWEST]


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
        "start_here": [
            card | {"href": f"{book.id}/{card['href']}"} for card in start_here(book, Routes(book.regulation))
        ],
        "version_date": facts.version_date,
        "version_of": book.editorial.facts.version_of or "",
        # 2023年版, once it is known that there are others.
        "version": "",
    }
