"""EPUB 3 for reading apps: type size, colours and margins are left to the reader's own settings.

Rules followed: EPUB 3.3 (OCF container, package document, navigation document), as epubcheck tests them.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from importlib import resources
from typing import Any

from generator.assembly.book import Book
from generator.publishing.books.content import Content, content_of, environment
from generator.publishing.fixed_zip import add_file

_CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_LINK = re.compile(r'href="#([\w-]+)"')
_ID = re.compile(r'\sid="([\w-]+)"')
_UNDATED = "2000-01-01"


def epub_book(book: Book) -> bytes:
    """The book; the same regulation gives the same bytes."""
    content = content_of(book)
    documents = _documents(book, content)
    places = {key: name for name, html in documents.items() for key in _ID.findall(html)}
    pages = {name: _linked(name, html, places) for name, html in documents.items()}
    shared = {"book": book, "content": content, "documents": documents}
    day = book.facts.published or book.facts.in_force or book.facts.adopted or _UNDATED
    files = {
        "META-INF/container.xml": _CONTAINER,
        "EPUB/package.opf": _render("package.opf", modified=f"{day}T00:00:00Z", **shared),
        "EPUB/nav.xhtml": _render("nav.xhtml", places=places, **shared),
        "EPUB/book.css": resources.files(__package__).joinpath("templates", "epub.css").read_text("utf-8"),
        **{f"EPUB/{name}": html for name, html in pages.items()},
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        # OCF: the type comes first and is stored as it is.
        add_file(archive, "mimetype", b"application/epub+zip", compress=False)
        for name, text in files.items():
            add_file(archive, name, text.encode())
    return buffer.getvalue()


def _documents(book: Book, content: Content) -> dict[str, str]:
    """The XHTML documents in reading order, by file name; links are still bare anchors."""
    found = {"title.xhtml": _render("title.xhtml", book=book, content=content)}
    for number, part in enumerate(content.parts, 1):
        found[f"part{number}.xhtml"] = _render("part.xhtml", book=book, part=part)
    if book.regulation.annexes:
        found["annexes.xhtml"] = _render("annexes.xhtml", book=book)
    if content.terms:
        found["terms.xhtml"] = _render("terms.xhtml", book=book, content=content)
    return found


def _linked(here: str, html: str, places: Mapping[str, str]) -> str:
    """Links to anchors of other documents get their file's name."""

    def address(match: re.Match[str]) -> str:
        file = places.get(match[1], here)
        return f'href="#{match[1]}"' if file == here else f'href="{file}#{match[1]}"'

    return _LINK.sub(address, html)


def _render(template: str, **values: Any) -> str:
    return environment().get_template(f"{template}").render(**values)
