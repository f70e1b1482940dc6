"""A heading has no article under it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    if not trace.regulation.articles:
        return
    for division in trace.regulation.all_divisions():
        if not division.articles and not division.divisions:
            yield division.line, f"{division.label} {division.heading}".strip() + " has no article"


CHECK = Check(
    "S-009",
    "division without articles",
    "compare with the official text; if articles are missing, add them with an erratum",
    "warning",
    find,
)
