"""A marked heading stands in an annex; it is a line of the annex and no division of the law."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    for row in trace.rows[trace.end :]:
        if row.line.level and row.annex is None:
            yield row.line.number, f"the heading “{row.line.text[:20]}” stands in an annex"


CHECK = Check("S-026", "heading in an annex", "nothing, if the annex ends after it", "info", find)
