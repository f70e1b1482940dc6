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
    width: float
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
        width=title_width(book.regulation.title),
        over="　".join(part for part in (facts.region, facts.kind) if part),
        edition=edition,
        rows=tuple((label, value) for label, value in rows if value),
        check=book.check.short,
        sha256=book.check.sha256,
        file=PurePath(book.regulation.file).name,
        source_note=facts.source_note,
    )


# Characters on a line of the cover at the smallest size, its points, a character with its spacing in em.
_ON_A_LINE = 13
_POINTS = 363
_LETTER = 1.06


def title_size(title: str) -> int:
    """Points for a display title: one that fits on a line stands on one line."""
    if len(title) > _ON_A_LINE:
        return 26
    return min(40, _POINTS // max(1, len(title)))


def title_width(title: str) -> float:
    """How wide the title is set, in em: lines of like length, so that no single character is left over."""
    lines = max(1, -(-len(title) // _ON_A_LINE))
    return round(-(-len(title) // lines) * _LETTER + 0.1, 2)
