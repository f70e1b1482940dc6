"""An article or a heading stood in the middle of a line and was given a line of its own."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    for line in trace.cut:
        yield line.number, f"“{line.text[:16]}”原来接在同一行别的文字后面"


CHECK = Check("S-016", "一行里有两个标题", "位置没有错的，不必处理", "info", find)
