"""What ``reading`` hands to ``structure``: the law's lines, clean, and what was around them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from generator.model.findings import Problem, Repair
from generator.model.table import TableRow


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the law after repair, without layout white space at either end.

    ``number`` is its line in the original file, from 1. ``level`` is the depth of a
    heading mark in the source (``##`` is 2), 0 where the source does not mark it. ``row`` is
    set where the line is a row of a table; ``row.text`` is then ``text``, to the character.
    """

    number: int
    text: str
    level: int = 0
    row: TableRow | None = None

    @property
    def cells(self) -> tuple[str, ...]:
        """The cells of the row, empty ones included; none where the line is no row of a table."""
        return () if self.row is None else self.row.cells

    @property
    def across(self) -> bool:
        """Whether it is a row of a table with words in several cells."""
        return sum(map(bool, self.cells)) > 1

    def worded(self, text: str) -> Line:
        """The line with other words. A row of a table that other words take the place of is none."""
        return self if text == self.text else replace(self, text=text, row=None)


@dataclass(frozen=True, slots=True)
class SourceText:
    """A regulation as it was received, read and repaired, before its structure is known.

    ``title``    the title, without layout white space
    ``adoption`` the adoption note (题注), one entry a line, without its brackets
    ``lines``    the body: everything from after the adoption note to the last line of
                 the law, in order, printed table of contents left out
    ``left_out`` lines of the page that are no part of the law (navigation, metadata
                 table, printed 目录, footer), kept so that nothing is lost silently
    ``metadata`` what the page says of the regulation: keys are those of
                 ``regulation.yml`` (``index_number``, ``issuer``, ``status``,
                 ``published`` …), values are plain strings
    """

    file: str
    encoding: str
    form: str
    title: str
    adoption: tuple[str, ...]
    lines: tuple[Line, ...]
    left_out: tuple[Line, ...] = ()
    metadata: Mapping[str, str] = field(default_factory=dict)
    repairs: tuple[Repair, ...] = ()
    problems: tuple[Problem, ...] = ()
