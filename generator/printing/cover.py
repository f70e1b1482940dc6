"""The cover and the colophon: what the law is, since when, where its text is from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from generator.assembly.book import Book
from generator.assembly.spoken_date import spoken_date


@dataclass(frozen=True, slots=True)
class Cover:
    """Lines of a cover. ``rows`` are (label, value)."""

    title: str
    size: int
    over: str
    edition: str
    rows: tuple[tuple[str, str], ...]
    check: str
    sha256: str
    file: str
    source_note: str


def cover_of(book: Book, edition: str) -> Cover:
    """The cover of an edition."""
    facts = book.facts
    rows = (
        ("制定机关", facts.issuer),
        ("通过日期", spoken_date(facts.adopted)),
        ("批准日期", spoken_date(facts.approved)),
        ("施行日期", spoken_date(facts.in_force)),
        ("效力状况", facts.standing or facts.status),
    )
    return Cover(
        title=book.regulation.title,
        size=title_size(book.regulation.title),
        over="　".join(part for part in (facts.region, facts.kind) if part),
        edition=edition,
        rows=tuple((label, value) for label, value in rows if value),
        check=book.check.short,
        sha256=book.check.sha256,
        file=PurePath(book.regulation.file).name,
        source_note=facts.source_note,
    )


def title_size(title: str) -> int:
    """Points for a display title, so that one of up to fourteen characters stands on one line."""
    return max(26, min(40, 370 // max(1, len(title))))
