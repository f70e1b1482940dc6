"""What was found in the laws of a library, which has no editor who would look at each."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from generator.model.findings import Problem, Severity
from generator.publishing.jobs import Job
from generator.publishing.made import Made


@dataclass(frozen=True, slots=True)
class Found:
    """A law that is published although something in it should be looked at.

    ``name`` is its file as the user knows it, ``articles`` how many it has.
    """

    name: str
    articles: int
    problems: tuple[Problem, ...]

    def count(self, severity: Severity) -> int:
        """How many of its problems are so severe."""
        return sum(problem.severity == severity for problem in self.problems)


def found_in(made: Sequence[Made], jobs: Sequence[Job], own: Collection[str]) -> tuple[Found, ...]:
    """The laws with findings, worst first: errors, then no article at all, then warnings and notes.

    Those of the ids ``own`` are left to ``zhudu check``, those that cannot be read are told already.
    """
    names = {job.id: os.path.relpath(job.original) for job in jobs}
    found = [
        Found(names[one.id], int(one.entry["articles"]), one.problems)
        for one in made
        if one.problems and one.id not in own and not one.unreadable
    ]
    return tuple(sorted(found, key=_rank))


def _rank(one: Found) -> tuple[int | bool | str, ...]:
    return (-one.count("error"), one.articles > 0, -one.count("warning"), -one.count("info"), one.name)
