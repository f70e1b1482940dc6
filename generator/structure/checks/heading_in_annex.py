"""A marked heading stands in an annex; it is a line of the annex and no division of the law."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    for row in trace.rows[trace.end :]:
        if row.line.level and row.annex is None:
            yield row.line.number, f"附件里有标题“{row.line.text[:20]}”"


CHECK = Check("S-026", "附件里有标题", "附件到它后面才结束的，不必处理", "info", find)
