"""（二） is followed by （四）, or a list begins with （二）."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace
from generator.structure.checks.lists import runs


def find(trace: Trace) -> Iterator[Finding]:
    for run in runs(trace.regulation):
        for before, entry in zip((None, *run[:-1]), run, strict=True):
            last = before.number if before else 0
            if before is None and entry.resumed:
                continue
            if entry.number > last + 1:
                yield entry.line, f"{entry.label} follows {before.label if before else 'the opening words'}"


CHECK = Check(
    "S-010",
    "list number skipped",
    "compare with the official text and mend the number with an erratum",
    "warning",
    find,
)
