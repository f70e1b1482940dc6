"""A heading has no article under it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    if not trace.regulation.articles:
        return
    for division in trace.regulation.all_divisions():
        if not division.articles and not division.divisions:
            name = f"{division.label} {division.heading}".strip()
            yield division.line, f"“{name}”下面没有条文"


CHECK = Check(
    "S-009",
    "章节没有条文",
    "对照公布的文本，缺了条文的，在 errata.yml 里补上",
    "warning",
    find,
)
