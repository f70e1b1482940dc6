"""Headings of a printed table of contents stand before the law."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    if trace.contents:
        first = trace.rows[min(trace.contents)].line.number
        yield first, f"{len(trace.contents)} lines repeat later headings: a printed table of contents"


CHECK = Check(
    "S-017", "table of contents in the text", "nothing; or leave the lines out with an erratum", "info", find
)
