"""第二节 comes twice in one chapter; the second has an id with -dup2."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    for division in trace.regulation.all_divisions():
        if "-dup" in division.id.rpartition("s" if division.kind == "section" else "c")[2]:
            name = f"{division.label} {division.heading}".strip()
            yield division.line, f"“{name}”的序号重复，这里的编号是 {division.id}"


CHECK = Check(
    "S-007",
    "章节序号重复",
    "对照公布的文本，在 errata.yml 里改正标题",
    "warning",
    find,
)
