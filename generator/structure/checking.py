"""Runs the checks over a parsed text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.model.findings import Problem
from generator.model.source import Line
from generator.model.text import Regulation
from generator.structure.headings import Heading
from generator.structure.rows import Row
from generator.structure.scheme import Scheme


@dataclass(frozen=True, slots=True)
class Trace:
    """A regulation and how it was understood, for the checks.

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


def problems_of(trace: Trace) -> tuple[Problem, ...]:
    """What the checks found, in the order of the lines."""
    from generator.structure.codes import CHECKS

    found = [problem for check in CHECKS for problem in check(trace)]
    return tuple(sorted(found, key=lambda problem: (problem.line, problem.code)))
