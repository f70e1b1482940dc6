"""第二节 comes twice in one chapter; the second has an id with -dup2."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    for division in trace.regulation.all_divisions():
        if "-dup" in division.id.rpartition("s" if division.kind == "section" else "c")[2]:
            name = f"{division.label} {division.heading}".strip()
            yield division.line, f"{name}: the number is taken; the id here is {division.id}"


CHECK = Check(
    "S-007",
    "division number repeated",
    "compare with the official text and mend the heading with an erratum",
    "warning",
    find,
)
