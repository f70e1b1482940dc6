"""A line reads like the label of an annex, but the articles go on after it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    for row in trace.rows[1 : trace.end]:
        if row.annex and not row.quoted:
            yield row.line.number, f"“{row.line.text[:20]}” reads like an annex, but the law goes on after it"


CHECK = Check(
    "S-014",
    "annex label inside the law",
    "if the annex is out of place in the copy, mend the order with errata",
    "info",
    find,
)
