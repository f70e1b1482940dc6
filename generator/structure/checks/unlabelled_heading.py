"""A heading stands alone without 第…章; its place says which number it had."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    for index, heading in sorted(trace.headings.items()):
        mark = heading.mark
        if not mark.label:
            yield (
                trace.rows[index].line.number,
                f"“{mark.heading}” has no number; by its place it would be {mark.guess}",
            )


CHECK = Check(
    "S-019",
    "heading without a number",
    "compare with the official text and add the number with an erratum",
    "warning",
    find,
)
