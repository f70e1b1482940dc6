"""A heading went on in the next line and was joined."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    for index, heading in sorted(trace.headings.items()):
        if heading.lines > 1:
            yield trace.rows[index].line.number, f"“{heading.mark.heading}”由两行接成"


CHECK = Check("S-020", "标题断成两行", "标题没有错的，不必处理", "info", find)
