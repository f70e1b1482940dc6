"""What a page of a library costs, stage by stage, in this one process."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from generator.assembly import make_book as making
from generator.assembly.book import Book
from generator.assembly.shelf import SourceFolder
from generator.pages.book_pages import book_pages
from generator.pages.other_laws import OtherLaws
from generator.publishing.docs_folder import write_docs
from generator.publishing.links import folder_links
from generator.publishing.project import Project
from generator.publishing.renderer import Renderer
from generator.publishing.theme_sheets import theme_stylesheets
from generator.publishing.verify import prove_regulation
from generator.publishing.verify.pages import Pages
from generator.search import RegulationIndex, index_regulation
from generator.search.from_book import search_source
from site_tests.conftest import CORPUS, ROOT

Out = TypeVar("Out")
_LAWS = 25


class _Clock:
    """CPU seconds by stage."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}

    def time(self, name: str, work: Callable[[], Out]) -> Out:
        start = time.process_time()
        result = work()
        self.spent[name] = self.spent.get(name, 0.0) + time.process_time() - start
        return result


def _pages(book: Book) -> list[tuple[str, str]]:
    return list(book_pages(book, OtherLaws()))


def _index(book: Book) -> RegulationIndex:
    return index_regulation(search_source(book))


def main() -> None:
    """Print milliseconds of CPU an article for each stage, over a sample of laws."""
    if not CORPUS.is_dir():
        print("stages: the corpus is not on this machine")
        return
    files = [path for path in sorted(CORPUS.rglob("*.md")) if path.name != "README.md"]
    project = Project(ROOT)
    clock = _Clock()
    articles = pages = 0
    with tempfile.TemporaryDirectory() as folder:
        docs, html = Path(folder) / "docs", Path(folder) / "html"
        # A fresh checkout has no pages yet, and MkDocs wants the folder.
        (ROOT / "build" / "docs").mkdir(parents=True, exist_ok=True)
        renderer, sheets = Renderer(project.config), theme_stylesheets(project)
        for number, path in enumerate(random.Random(3).sample(files, _LAWS)):
            key = f"law{number}"
            source = SourceFolder(key, None, path)
            clock.time("reading and structure", partial(making.read_regulation, source))
            book = clock.time("all of the book", partial(making.make_book, source))
            made = clock.time("Markdown", partial(_pages, book))
            inside = [(name.removeprefix(f"{key}/"), text) for name, text in made]
            clock.time("writing", partial(write_docs, docs / key, inside))
            clock.time("MkDocs", partial(renderer.render, docs, html, dict(made)))
            built = Pages(html)
            clock.time("proof", partial(prove_regulation, html, key, book.regulation, sheets, built))
            clock.time("links", partial(folder_links, html, key, built))
            clock.time("search", partial(_index, book))
            articles += len(book.regulation.articles)
            pages += len(made)
    print(f"{articles} articles, {pages} pages; milliseconds of CPU an article:")
    for name, seconds in clock.spent.items():
        print(f"  {name:<24} {1000 * seconds / articles:6.2f}")
    whole = sum(seconds for name, seconds in clock.spent.items() if name != "reading and structure")
    print(f"  {'together':<24} {1000 * whole / articles:6.2f}   (the book holds reading and structure)")
