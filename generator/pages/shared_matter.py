"""Front matter that every page of a regulation carries."""

from __future__ import annotations

from typing import Any

from generator.assembly.book import Book
from generator.assembly.spoken_date import spoken_date
from generator.pages.versions.banner import banner

Matter = dict[str, Any]


def crumb(text: str, href: str | None = None) -> Matter:
    """One step of the way from the library to this page; the last one has no link."""
    return {"text": text} if href is None else {"text": text, "href": href}


def common(book: Book, kind: str, title: str, *trail: Matter, depth: int = 1) -> Matter:
    """Title, crumbs, regulation, check code and source of a page ``depth`` folders below the root.

    ``trail`` are the crumbs after the regulation's own.
    """
    root = "../" * depth
    home = "../" * (depth - 1)
    facts = book.facts
    crumbs = [crumb("首页", f"{root}index.html")]
    crumbs.append(crumb(facts.short_title, f"{home}index.html") if trail else crumb(facts.short_title))
    return {
        "template": f"{kind}.html",
        "title": title,
        "kind": kind,
        "root": root,
        "crumbs": [*crumbs, *trail],
        "regulation": {
            "id": book.id,
            "title": facts.title,
            "short": facts.short_title,
            "status": facts.status,
            "in_force": spoken_date(facts.in_force),
            "href": f"{home}index.html",
            "home": home,
            "code": facts.code,
            "last": book.last_number,
        },
        "menu": _menu(book, kind, home),
        "check": {"short": book.check.short, "sha256": book.check.sha256, "href": f"{home}source.html"},
        "source": {
            "text": facts.source_note,
            "repairs_href": f"{home}source.html",
            "repair_count": len(book.regulation.repairs),
        },
        "version": banner(book, home),
    }


def _menu(book: Book, kind: str, home: str) -> list[Matter]:
    """The few further pages that stand in the header of every page."""
    entries = [("atlas", "责任图谱", "atlas.html", bool(book.annotated.duties))]
    entries.append(("glossary", "词语表", "glossary.html", bool(book.annotated.terms)))
    entries.append(("quiz", "练习", "quiz.html", bool(book.editorial.sessions)))
    entries.append(("versions", "历次版本", "versions.html", book.versions is not None))
    return [
        {"text": text, "href": home + href} | ({"current": True} if key == kind else {})
        for key, text, href, present in entries
        if present
    ]
