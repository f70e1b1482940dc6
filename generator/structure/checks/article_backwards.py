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
            yield later.line, f"{earlier.label}之后是{later.label}，条号倒退"


CHECK = Check(
    "S-004",
    "条号倒退",
    "对照公布的文本，在 errata.yml 里改正条号",
    "warning",
    find,
)
