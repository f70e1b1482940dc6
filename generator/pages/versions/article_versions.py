"""What an article is called in the other versions: its page there, or that it has no counterpart."""

from __future__ import annotations

from typing import Any

from generator.assembly.book import Book
from generator.model.text import Article
from generator.pages.provision_names import provision_name
from generator.pages.versions.words import REMOVED, version_name


def article_versions(book: Book, article: Article) -> list[dict[str, Any]]:
    """One entry for each other version, newest first. An old number so leads to its descendant for ever."""
    place = book.versions
    if place is None:
        return []
    found = []
    for at in range(len(place.line) - 1, -1, -1):
        if at == place.at:
            continue
        version = place.line[at]
        name = version_name(place.line, version)
        there = place.in_version(article.id, at)
        entry: dict[str, Any] = {"label": f"{name}：{REMOVED}"}
        if there is not None:
            entry = {
                "label": f"{name} {provision_name(None, there)}",
                "href": f"../{version.id}/{there}.html",
            }
        if abs(at - place.at) == 1:
            entry |= _compared(book, article, at)
        found.append(entry)
    return found


def _compared(book: Book, article: Article, at: int) -> dict[str, Any]:
    """What changed on the way to the version beside this one, and where it is shown word by word."""
    place = book.versions
    assert place is not None  # the caller has one
    newer = at > place.at
    step = place.steps[min(at, place.at)]
    change = (step.of_old if newer else step.of_new).get(article.id)
    if change is None:
        return {}
    if change.kind == "same":
        return {"note": "文字相同"}
    page = f"../{place.line[at].id}/changes.html" if newer else "changes.html"
    anchor = change.new.id if change.new and change.kind != "merged" else f"old-{article.id}"
    return {"compare": f"{page}#{anchor}"}
