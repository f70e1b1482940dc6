"""A line without a label stands inside a list; it is a 款 of its own, and the list goes on under it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace
from generator.structure.checks.lists import runs


def find(trace: Trace) -> Iterator[Finding]:
    for run in runs(trace.regulation):
        if run and run[0].resumed:
            yield run[0].line, f"{run[0].label}接着前面的列项，中间隔着没有序号的一行"


CHECK = Check(
    "S-023",
    "列项中间隔着一行",
    "那一行属于前一项的，在 errata.yml 里接起来",
    "info",
    find,
)
