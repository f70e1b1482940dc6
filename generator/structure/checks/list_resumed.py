"""A line without a label stands inside a list; it is a 款 of its own, and the list goes on under it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace
from generator.structure.checks.lists import runs


def find(trace: Trace) -> Iterator[Finding]:
    for run in runs(trace.regulation):
        if run and run[0].resumed:
            yield run[0].line, f"{run[0].label} goes on with the list above an unnumbered line"


CHECK = Check(
    "S-023",
    "list goes on after an unnumbered line",
    "if the line belongs to the entry before it, join them with an erratum",
    "info",
    find,
)
