"""（二） comes twice in one list, or after （三）."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.structure.checking import Check, Finding, Trace
from generator.structure.checks.lists import runs


def find(trace: Trace) -> Iterator[Finding]:
    for run in runs(trace.regulation):
        for before, entry in pairwise(run):
            if entry.number <= before.number:
                yield entry.line, f"{before.label}之后是{entry.label}，序号重复或者倒退"


CHECK = Check(
    "S-011",
    "列项序号重复或者倒退",
    "对照公布的文本，在 errata.yml 里改正序号",
    "warning",
    find,
)
