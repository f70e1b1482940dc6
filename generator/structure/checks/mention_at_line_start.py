"""A line begins with 第…条 and was read as text, for the sequence does not take it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    if trace.scheme.style is not None:
        return
    starts = frozenset(trace.scheme.starts)
    for index, row in enumerate(trace.rows[: trace.end]):
        if row.article and index not in starts:
            yield row.line.number, f"“{row.line.text[:16]}”当作正文，不当作一条"


CHECK = Check(
    "S-015",
    "一行以提到的条号开头",
    "它是单独一条的，在 errata.yml 里改正条号",
    "info",
    find,
)
