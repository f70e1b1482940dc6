"""第二章 is followed by 第四章."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model.text import Division
from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    previous: dict[str, Division] = {}
    for division, parent in _with_parents(trace.regulation.divisions, ""):
        # Chapters may run on through the 编; sections begin anew in each chapter.
        row = parent if division.kind == "section" else division.kind
        before = previous.get(row)
        if not division.label:
            continue
        previous[row] = division
        last = before.number if before else 0
        inserted = before is not None and division.number == last
        if division.number not in (1, last + 1) and not inserted:
            earlier = f"排在“{_name(before)}”之后" if before else "排在最前"
            yield division.line, f"“{_name(division)}”{earlier}，序号缺失或者不对"


def _with_parents(divisions: Sequence[Division], parent: str) -> Iterator[tuple[Division, str]]:
    for division in divisions:
        yield division, parent
        yield from _with_parents(division.divisions, division.id)


def _name(division: Division) -> str:
    return f"{division.label} {division.heading}".strip()


CHECK = Check(
    "S-006",
    "章节序号缺失或者不对",
    "对照公布的文本，在 errata.yml 里改正标题",
    "warning",
    find,
)
