"""An article or a heading stood in the middle of a line and was given a line of its own."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    for line in trace.cut:
        yield line.number, f"“{line.text[:16]}” stood behind other text on its line"


CHECK = Check("S-016", "two headings on one line", "nothing, if the place is right", "info", find)
