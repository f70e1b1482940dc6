"""Whether a text is the one in force: on the site, on paper, in an e-book, in data."""

from __future__ import annotations

from dataclasses import replace

from generator.assembly.book import Book
from generator.assembly.spoken_date import spoken_date
from generator.comparing import Version
from generator.comparing.status import IN_FORCE, NOT_YET, valid_since, version_status
from generator.pages.versions.words import version_name


def with_standing(book: Book, line: tuple[Version, ...] = ()) -> Book:
    """The book with its status among ``line``; ``facts.standing`` is empty for the text in force.

    An older version is called by its year, so that two texts of one title are told apart.
    """
    facts = book.facts
    if not line:
        since = (
            f"，自{spoken_date(facts.in_force)}起施行" if facts.status == NOT_YET and facts.in_force else ""
        )
        plain = facts.status in ("", IN_FORCE)
        return replace(book, facts=replace(facts, standing="" if plain else f"{facts.status}{since}"))
    at = [version.id for version in line].index(book.id)
    status, this, newest = version_status(line, at), line[at], line[-1]
    if this is newest:
        day = valid_since(this) if status == NOT_YET else ""
        words = "" if status == IN_FORCE else status + (f"，自{spoken_date(day)}起施行" if day else "")
    else:
        words = f"{status}。这是{spoken_date(this.date)}的文本，最新文本是{spoken_date(newest.date)}的"
        facts = replace(facts, short_title=f"{facts.short_title}（{version_name(line, this)}）")
    return replace(book, facts=replace(facts, status=status, standing=words))
