"""The text has no article: neither 第…条 nor a list that could stand for articles."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    if not trace.regulation.articles:
        line = trace.rows[0].line.number if trace.rows else 0
        yield line, "no article was found; the text is kept as a preamble"


CHECK = Check(
    "S-001",
    "no article",
    "check that the whole text is there; a text without articles stays one page",
    "warning",
    find,
)
