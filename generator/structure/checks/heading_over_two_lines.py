"""A heading went on in the next line and was joined."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    for index, heading in sorted(trace.headings.items()):
        if heading.lines > 1:
            yield trace.rows[index].line.number, f"“{heading.mark.heading}” was joined from two lines"


CHECK = Check("S-020", "heading over two lines", "nothing, if the heading is right", "info", find)
