"""What a check is given and what it gives."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model.findings import Problem, Severity
from generator.model.source import Line
from generator.model.text import Regulation
from generator.structure.headings import Heading
from generator.structure.rows import Row
from generator.structure.scheme import Scheme


@dataclass(frozen=True, slots=True)
class Trace:
    """A regulation and how it was understood.

    ``rows`` are all lines with their marks, the first ``end`` of them before the annexes;
    ``contents`` the rows left of a printed table of contents; ``cut`` what was cut off from
    the line it stood on.
    """

    regulation: Regulation
    rows: Sequence[Row]
    end: int
    scheme: Scheme
    headings: Mapping[int, Heading]
    contents: frozenset[int]
    cut: Sequence[Line]


Finding = tuple[int, str]
"""A line of the original file (1-based, 0 for none) and what is wrong there."""


@dataclass(frozen=True, slots=True)
class Check:
    """One kind of problem: its code, what it is called, what to do about it, and what finds it."""

    code: str
    title: str
    mend: str
    severity: Severity
    find: Callable[[Trace], Iterator[Finding]]

    def problems(self, trace: Trace) -> Iterator[Problem]:
        """The problems of this kind in a parsed text."""
        for line, message in self.find(trace):
            yield Problem(self.code, self.severity, line, message, self.mend)
