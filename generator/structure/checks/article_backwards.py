"""第九条 is followed by 第四条."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.structure.checking import Check, Finding, Trace
from generator.structure.checks.two_laws import second_beginnings


def find(trace: Trace) -> Iterator[Finding]:
    restarts = second_beginnings(trace)
    for earlier, later in pairwise(trace.regulation.articles):
        back = (later.number, later.inserted) < (earlier.number, earlier.inserted)
        if back and later.line not in restarts:
            yield later.line, f"{later.label} follows {earlier.label}: the numbers go back"


CHECK = Check(
    "S-004",
    "article number goes back",
    "compare with the official text and mend the number with an erratum",
    "warning",
    find,
)
