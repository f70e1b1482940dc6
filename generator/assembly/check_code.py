"""The check code: a SHA-256 of the law's text, so that anybody can see that two copies are one."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from generator.model.text import Division, Paragraph, Regulation


@dataclass(frozen=True, slots=True)
class CheckCode:
    """``sha256`` in hexadecimal, and its first twelve figures in threes for reading aloud."""

    sha256: str

    @property
    def short(self) -> str:
        """For example ``3fa-91c-08b-7d2``."""
        return "-".join(self.sha256[i : i + 3] for i in range(0, 12, 3))


def normalised_text(regulation: Regulation) -> str:
    """The text that the code is made from: UTF-8, LF, one line each.

    In order: the title, each line of the adoption note, the preamble, every heading as
    ``label heading``, every article as its label, then each 款, 项 (``label`` + text), 目,
    and each annex with its lines. White space at the ends of lines is not part of it.
    """
    lines: list[str] = [regulation.title, *regulation.adoption]
    for paragraph in regulation.preamble:
        lines += paragraph_lines(paragraph)
    opens = _divisions_by_first_article(regulation)
    for article in regulation.articles:
        for division in opens.pop(article.id, []):
            lines += _division_lines(division)
        lines.append(article.label)
        for paragraph in article.paragraphs:
            lines += paragraph_lines(paragraph)
    for divisions in opens.values():
        for division in divisions:
            lines += _division_lines(division)
    for annex in regulation.annexes:
        lines += [annex.label, *annex.lines]
    return "\n".join(line.strip() for line in lines) + "\n"


def check_code(regulation: Regulation) -> CheckCode:
    """The check code of a regulation's normalised text."""
    return CheckCode(hashlib.sha256(normalised_text(regulation).encode()).hexdigest())


def paragraph_lines(paragraph: Paragraph) -> list[str]:
    """A 款 and its 项 and 目, a line each, labels included."""
    return paragraph.full_text.split("\n")


def _division_lines(division: Division) -> list[str]:
    lines = [f"{division.label} {division.heading}".strip()]
    for paragraph in division.preamble:
        lines += paragraph_lines(paragraph)
    return lines


def _divisions_by_first_article(regulation: Regulation) -> dict[str, list[Division]]:
    """Divisions in order, under the first article that stands in or after each (``""`` where none does)."""
    opens: dict[str, list[Division]] = {}

    def first_article(division: Division) -> str:
        if division.articles:
            return division.articles[0]
        for child in division.divisions:
            found = first_article(child)
            if found:
                return found
        return ""

    for division in regulation.all_divisions():
        opens.setdefault(first_article(division), []).append(division)
    return opens
