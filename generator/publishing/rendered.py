"""The second stage of a build: the pages of each book as Markdown and HTML, proven."""

from __future__ import annotations

import json
import pickle
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from generator.assembly.book import Book
from generator.cli.errors import REPORT
from generator.pages.book_pages import book_pages
from generator.pages.other_laws import OtherLaws
from generator.publishing.docs_folder import write_docs, write_if_changed
from generator.publishing.links import Link, folder_links
from generator.publishing.made import open_book
from generator.publishing.renderer import Renderer
from generator.publishing.stamp import folder_state
from generator.publishing.traditional import FOLDER, convert
from generator.publishing.variant import variant_page, with_switch
from generator.publishing.verify import prove_regulation
from generator.publishing.verify.compared import PAGE, comparison_faults
from generator.publishing.verify.pages import Pages
from generator.publishing.version_books import Line, with_versions
from generator.search import index_regulation, read_synonyms
from generator.search.from_book import search_source


@dataclass(frozen=True, slots=True)
class RenderTask:
    """``key`` says from what the pages are made; ``stylesheets`` are the theme's, by path.

    ``synonyms`` is the editor's file of everyday words, where there is one. With ``variant`` the
    pages are made in traditional characters as well, below ``zh-Hant/``; ``twins`` are the laws
    of which that is true among those that this one's pages lead to. ``line`` holds the law's versions,
    itself among them, where the library has several.
    """

    id: str
    key: str
    config: Path
    books: Path
    docs: Path
    html: Path
    stylesheets: tuple[tuple[str, bytes], ...]
    others: OtherLaws
    synonyms: Path | None
    variant: bool
    twins: tuple[str, ...] = ()
    line: Line = ()


@dataclass(frozen=True, slots=True)
class Rendered:
    """Counts of what was shown and proven, and every difference as a line.

    ``outward`` are links out of the regulation's folder, as (page, file, anchor) below the site.
    """

    id: str
    pages: int
    findings: tuple[str, ...]
    outward: tuple[tuple[str, str, str], ...] = ()


def render_book(task: RenderTask) -> Rendered:
    """Write the pages of one book below ``docs`` and ``html``; the key is written last.

    An interrupted run leaves no key, so the next build does it again.
    """
    key_file = task.html / f"{task.id}.key"
    kept = _kept(key_file)
    # The site holds links to these files: one that was written into there is not what was proven.
    if kept.get("key") == task.key and kept.get("state") == _state(task):
        return Rendered(task.id, 0, (), tuple((a, b, c) for a, b, c in kept["outward"]))
    key_file.unlink(missing_ok=True)
    book = with_versions(open_book(task.books, task.id), task.line, task.books)
    pages = list(book_pages(book, task.others))
    if task.variant:
        pages = [(name, with_switch(name, text)) for name, text in pages]
    shutil.rmtree(task.html / task.id, ignore_errors=True)
    write_docs(task.docs / task.id, [(name.removeprefix(f"{task.id}/"), text) for name, text in pages])
    _renderer(task.config).render(task.docs, task.html, dict(pages))
    findings, outward = _prove(task, book, task.id, str)
    findings = (*findings, *_prove_comparison(task, book))
    if task.variant:
        _write_variant(task.html, task.id, {task.id, *task.twins})
        more, links = _prove(task, book, f"{FOLDER}/{task.id}", convert)
        findings, outward = (*findings, *more), (*outward, *links)
    index = index_regulation(
        search_source(book, () if task.synonyms is None else read_synonyms(task.synonyms))
    )
    write_if_changed(task.html / f"{task.id}.index", pickle.dumps(index, protocol=5))
    if not findings:
        kept = {"key": task.key, "state": _state(task), "outward": outward}
        write_if_changed(key_file, json.dumps(kept).encode())
    return Rendered(task.id, len(pages), findings, outward)


def _prove(
    task: RenderTask, book: Book, place: str, spelling: Callable[[str], str]
) -> tuple[tuple[str, ...], tuple[Link, ...]]:
    """Check the pages below ``place``: (differences and dead links, links that lead out)."""
    built = Pages(task.html)
    sheets = dict(task.stylesheets)
    _, found = prove_regulation(task.html, place, book.regulation, sheets, built, spelling)
    links = folder_links(task.html, place, built)
    findings = (
        *(f"error: {finding.file}: {finding.message}; {REPORT}" for finding in found),
        *(f"error: {broken}" for broken in links.broken),
    )
    return findings, links.outward


def _prove_comparison(task: RenderTask, book: Book) -> tuple[str, ...]:
    """The page that compares a version with the one before it, checked against both texts."""
    place = book.versions
    if place is None or place.at == 0:
        return ()
    older = open_book(task.books, place.line[place.at - 1].id).regulation
    name = f"{task.id}/{PAGE}"
    faults = comparison_faults((task.html / name).read_bytes(), older, book.regulation)
    return tuple(f"error: {name}: {fault}; {REPORT}" for fault in faults)


def _write_variant(html: Path, key: str, twins: set[str]) -> None:
    shutil.rmtree(html / FOLDER / key, ignore_errors=True)
    for path in sorted((html / key).rglob("*.html")):
        name = path.relative_to(html).as_posix()
        twin = html / FOLDER / name
        twin.parent.mkdir(parents=True, exist_ok=True)
        twin.write_text(variant_page(name, path.read_text("utf-8"), twins), "utf-8")


def _state(task: RenderTask) -> str:
    """What stands in the rendered folders; a missing one has a state of its own."""
    return folder_state(task.html / task.id, task.html / FOLDER / task.id)


def _kept(path: Path) -> dict[str, Any]:
    """What was written beside a rendered folder; empty where there is nothing or it is damaged."""
    try:
        value = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}


@cache
def _renderer(config: Path) -> Renderer:
    return Renderer(config)
