"""What every form gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.model.findings import Problem
from generator.model.table import TableRow


@dataclass(frozen=True, slots=True)
class Form:
    """``lines`` are (number from 1, text); ``levels`` the depth of headings by line number.

    ``titles`` is what the document itself, beside its text, says the title is. ``end`` is how many of
    the lines there are up to the end of the block that holds the articles, where the document shows
    one. ``runs_on`` are the indices of lines that the layout shows to belong with the line above, a break
    inside one short paragraph or two centred lines of one look; ``None`` where the form has no layout.
    ``hidden`` are lines that the document holds and does not show. ``problems`` is what the form
    itself has to report. ``rows`` are the lines that are rows of tables, by their index in ``lines``;
    ``row.text`` is the text of the line.
    """

    name: str
    encoding: str
    lines: tuple[tuple[int, str], ...]
    levels: Mapping[int, int] = field(default_factory=dict)
    titles: tuple[str, ...] = ()
    end: int | None = None
    runs_on: frozenset[int] | None = None
    hidden: tuple[tuple[int, str], ...] = ()
    problems: tuple[Problem, ...] = ()
    rows: Mapping[int, TableRow] = field(default_factory=dict)
