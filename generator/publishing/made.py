"""The first stage of a build: each regulation made into a book, kept for the next build."""

from __future__ import annotations

import json
import os
import pickle
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from generator.assembly.book import Book
from generator.assembly.make_book import make_book
from generator.assembly.shelf import SourceFolder
from generator.cli.errors import UserError
from generator.cli.report import problem_line
from generator.cli.system_errors import system_error
from generator.model.findings import Problem
from generator.pages.library_page import library_entry
from generator.pages.provision_names import provision_name
from generator.publishing.docs_folder import write_if_changed
from generator.publishing.jobs import Job
from generator.reading.no_article import refuse_without_article


@dataclass(frozen=True, slots=True)
class Cite:
    """A reference to another law: the 款 it stands in by id and by name, and where it points."""

    paragraph: str
    place: str
    law: str
    target: str | None
    words: str


@dataclass(frozen=True, slots=True)
class Made:
    """What the other stages need to know of a book without opening it.

    ``errors`` are lines for the user; with ``unreadable`` there is no book at all.
    ``problems`` are all that was found in it, light ones too.
    ``provisions`` are the ids that others may refer to; ``cites`` are references to other laws.
    """

    id: str
    digest: str
    entry: dict[str, Any]
    provisions: tuple[str, ...]
    cites: tuple[Cite, ...]
    errors: tuple[str, ...]
    unreadable: bool = False
    problems: tuple[Problem, ...] = ()


def make(task: tuple[Job, Path]) -> Made:
    """Make the book of a job, or find it in ``books`` (the folder of kept ones)."""
    job, books = task
    summary = books / f"{job.id}.json"
    kept = _kept(summary)
    if kept is not None and kept.digest == job.digest and (books / f"{job.id}.book").is_file():
        return kept
    name = os.path.relpath(job.original)
    try:
        book = make_book(SourceFolder(job.id, job.folder, job.original))
        if job.folder is None:
            refuse_without_article(book.regulation.problems, name)
    except UserError as wrong:
        wrong.file = wrong.file and os.path.relpath(wrong.file)
        return Made(job.id, job.digest, {}, (), (), (f"error: {wrong.one_line()}",), unreadable=True)
    except OSError as wrong:
        line = f"error: {system_error(wrong, name).one_line()}"
        return Made(job.id, job.digest, {}, (), (), (line,), unreadable=True)
    problems = (*book.regulation.problems, *book.annotated.problems)
    made = Made(
        job.id,
        job.digest,
        library_entry(book),
        tuple(_provisions(book)),
        tuple(_cites(book)),
        tuple(
            problem_line(problem.file or name, problem) for problem in problems if problem.severity == "error"
        ),
        problems=problems,
    )
    write_if_changed(books / f"{job.id}.book", pickle.dumps(book, protocol=5))
    write_if_changed(summary, json.dumps(asdict(made), ensure_ascii=False).encode())
    return made


def open_book(books: Path, key: str) -> Book:
    """The book kept under ``key``. It was written by this version of the program, for the digest says so."""
    book = pickle.loads((books / f"{key}.book").read_bytes())
    assert isinstance(book, Book)
    return book


def _kept(summary: Path) -> Made | None:
    try:
        value = json.loads(summary.read_bytes())
        value["provisions"] = tuple(value["provisions"])
        value["cites"] = tuple(Cite(**cite) for cite in value["cites"])
        value["errors"] = tuple(value["errors"])
        value["problems"] = tuple(Problem(**problem) for problem in value["problems"])
        return Made(**value)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _provisions(book: Book) -> list[str]:
    found = [division.id for division in book.regulation.all_divisions()]
    found += [annex.id for annex in book.regulation.annexes]
    for article, paragraph in book.regulation.paragraphs():
        if not found or found[-1] != article.id:
            found.append(article.id)
        found.append(paragraph.id)
        for item in paragraph.items:
            found.append(item.id)
            found.extend(sub.id for sub in item.subitems)
    return list(dict.fromkeys(found))


def _cites(book: Book) -> list[Cite]:
    return [
        Cite(key, provision_name(None, key), reference.law, reference.target, reference.text)
        for key, references in book.annotated.references.items()
        for reference in references
        if reference.law is not None
    ]
