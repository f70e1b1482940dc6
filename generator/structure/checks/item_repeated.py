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
                yield entry.line, f"{entry.label} follows {before.label}"


CHECK = Check(
    "S-011",
    "list number repeated or out of order",
    "compare with the official text and mend the number with an erratum",
    "warning",
    find,
)
