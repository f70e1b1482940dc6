"""A book: one regulation with everything the pages, the search, the press and the exports need."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.assembly.check_code import CheckCode
from generator.assembly.facts import Facts
from generator.model.annotated import AnnotatedRegulation
from generator.model.text import Regulation

if TYPE_CHECKING:
    from generator.pages.marks import ReadingMark


@dataclass(frozen=True, slots=True)
class Book:
    """``id`` is the folder's name under ``source/`` and under the site; ``readings`` go by 款."""

    id: str
    facts: Facts
    annotated: AnnotatedRegulation
    check: CheckCode
    readings: Mapping[str, tuple[ReadingMark, ...]] = field(default_factory=dict)

    @property
    def regulation(self) -> Regulation:
        """The text alone."""
        return self.annotated.regulation
