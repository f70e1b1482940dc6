"""Versions in a build: which laws are versions of one, and a book put in its place among them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from generator.assembly.book import Book
from generator.comparing import Version, VersionClash, VersionPlace, compare, version_lines
from generator.comparing.status import version_status
from generator.pages.versions.words import version_name
from generator.publishing.made import Made, open_book
from generator.publishing.standing import with_standing

Line = tuple[Version, ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """``of`` gives the line of each law that has other versions; ``clashes`` are for the user."""

    of: Mapping[str, Line]
    clashes: tuple[VersionClash, ...]

    def ids(self, key: str) -> set[str]:
        """The other versions of a law."""
        return {version.id for version in self.of.get(key, ())} - {key}


def find_lines(made: Sequence[Made]) -> Lines:
    """The versions among the laws of a build."""
    lines, clashes = version_lines(version_of(one.entry) for one in made)
    return Lines({version.id: line for line in lines for version in line}, clashes)


def clash_lines(clashes: Iterable[VersionClash], own: set[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(errors, warnings) as lines. What the editor joined under ``source/`` he must put right."""
    errors, warnings = [], []
    for clash in clashes:
        mine = [key for key in clash.ids if key in own]
        place = f"source/{mine[-1]}/regulation.yml" if mine else clash.ids[-1]
        if clash.named and mine:
            errors.append(f"error: {place}: {clash.message}; {clash.mend}")
        else:
            warnings.append(f"warning: {place}: {clash.message}; 它们各自成页")
    return tuple(errors), tuple(warnings)


def with_status(made: Sequence[Made], lines: Lines) -> list[Made]:
    """The laws as the library lists them: each version says which it is, and whether another one follows."""
    said: dict[str, dict[str, str]] = {}
    for line in lines.of.values():
        for at, version in enumerate(line):
            said[version.id] = {"version": version_name(line, version)}
            if version is not line[-1]:
                said[version.id]["status"] = version_status(line, at)
    return [replace(one, entry=one.entry | said[one.id]) if one.id in said else one for one in made]


def with_versions(book: Book, line: Line, books: Path) -> Book:
    """The book with what became of its articles in the other versions, whose books lie in ``books``."""
    if not line:
        return book
    every = [book if version.id == book.id else open_book(books, version.id) for version in line]
    steps = tuple(
        compare(old.regulation, new.regulation, old.annotated.duties, new.annotated.duties)
        for old, new in pairwise(every)
    )
    at = [version.id for version in line].index(book.id)
    return replace(with_standing(book, line), versions=VersionPlace(line, at, steps))


def version_of(entry: Mapping[str, Any]) -> Version:
    """A law as one among versions; ``entry`` is what the library says of it."""
    return Version(
        id=str(entry["id"]),
        title=str(entry["title"]),
        date=str(entry["version_date"]),
        of=str(entry["version_of"]),
        sha256=str(entry["sha256"]),
        in_force=str(entry["in_force"]),
        status=str(entry["status"]),
        articles=int(entry["articles"]),
    )
