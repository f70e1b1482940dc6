"""The whole way from the sources to the site, stage by stage."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

import generator
from generator.assembly.book import Book
from generator.assembly.make_book import make_book, read_regulation
from generator.assembly.shelf import SourceFolder, source_folders
from generator.cli.errors import UserError
from generator.cli.report import Stages, problem_line
from generator.model.text import Regulation
from generator.pages.book_pages import book_pages
from generator.pages.library_page import library_page
from generator.pages.search_page import search_page
from generator.publishing.build_lock import build_lock
from generator.publishing.docs_folder import Written, write_docs
from generator.publishing.links import broken_links
from generator.publishing.mkdocs_build import mkdocs_build
from generator.publishing.project import Project
from generator.publishing.stamp import folder_state, inputs_digest, read_stamp, write_stamp
from generator.publishing.swap import put_in_place, recover
from generator.publishing.verify import Proof, prove_site


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did. ``proof`` is ``None`` when nothing had changed; ``errors`` are lines for the user."""

    books: int
    written: Written
    proof: Proof | None
    errors: tuple[str, ...]


def build_site(project: Project, stages: Stages) -> Built:
    """Build ``site/``. The old site stays whole until the new one is proven.

    Content errors come back as lines and leave everything as it was. Raises ``UserError``
    for input that cannot be used, ``OSError`` when the disk refuses.
    """
    with build_lock(project.build):
        recover(project.site)
        with stages.stage("读取"):
            folders = source_folders(project.source)
            books = [make_book(folder) for folder in stages.each("读取", folders, len(folders))]
            errors = _content_errors(books)
        if errors:
            return Built(len(books), Written(0, 0, 0), None, errors)
        with stages.stage("成页"):
            pages = site_pages(books, site_name(project))
            total = sum(len(book.regulation.articles) for book in books)
            written = write_docs(project.docs, stages.each("成页", pages, total))
        stamp = project.build / "stamp.json"
        with stages.stage("比对"):
            theme = inputs_digest([project.theme, project.config, Path(generator.__file__).parent])
            if not (written.changed or written.removed) and _is_current(project, stamp, theme):
                return Built(len(books), written, None, ())
        new = project.build / "site.new"
        shutil.rmtree(new, ignore_errors=True)
        with stages.stage("排版"):
            mkdocs_build(project.config, project.docs, new)
        with stages.stage("核对"):
            regulations = [(book.id, book.regulation) for book in books]
            proof = prove_site(new, regulations, theme_stylesheets(project))
            errors = tuple(f"error: site/{found.file}: {found.message}" for found in proof.findings)
            errors += tuple(f"error: site/{broken}" for broken in broken_links(new))
        if errors:
            return Built(len(books), written, proof, errors)
        with stages.stage("就位"):
            put_in_place(new, project.site)
            write_stamp(stamp, {"theme": theme, "site": folder_state(project.site)})
        return Built(len(books), written, proof, ())


def site_pages(books: Sequence[Book], name: str) -> Iterator[tuple[str, str]]:
    """(path below ``build/docs/``, Markdown) of every page of the site."""
    yield "index.md", library_page(books, name)
    yield "search.md", search_page(books)
    for book in books:
        yield from book_pages(book)


def site_name(project: Project) -> str:
    """The name of the site in ``mkdocs.yml``."""
    for line in project.config.read_text("utf-8").splitlines():
        if line.startswith("site_name:"):
            return str(yaml.safe_load(line)["site_name"])
    raise UserError("site_name is missing", file=project.config.name, mend="add a line site_name: …")


def theme_stylesheets(project: Project) -> dict[str, bytes]:
    """The theme's own stylesheets by their path below the site."""
    return {
        path.relative_to(project.theme).as_posix(): path.read_bytes()
        for path in sorted(project.theme.rglob("*.css"))
    }


def verify_site(project: Project, site: Path) -> Proof:
    """Prove a built site against the sources, read anew."""
    regulations: list[tuple[str, Regulation]] = [
        (folder.id, read_regulation(folder)) for folder in _folders(project)
    ]
    return prove_site(site, regulations, theme_stylesheets(project))


def _folders(project: Project) -> list[SourceFolder]:
    return source_folders(project.source)


def _content_errors(books: Sequence[Book]) -> tuple[str, ...]:
    return tuple(
        problem_line(os.path.relpath(book.regulation.file), problem)
        for book in books
        for problem in (*book.regulation.problems, *book.annotated.problems)
        if problem.severity == "error"
    )


def _is_current(project: Project, stamp: Path, theme: str) -> bool:
    if not project.site.is_dir():
        return False
    kept = read_stamp(stamp)
    return kept.get("theme") == theme and kept.get("site") == folder_state(project.site)
