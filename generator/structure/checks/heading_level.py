"""The level of a heading mark does not fit its label: 章 below 节, or one kind on two levels."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace
from generator.structure.recognising.division_mark import DEPTH


def find(trace: Trace) -> Iterator[Finding]:
    depth: dict[int, int] = {}
    for index, heading in sorted(trace.headings.items()):
        level, kind = trace.rows[index].line.level, heading.mark.depth
        if not level:
            continue
        outer = _OUTER.get(kind, ())
        name = heading.mark.label or heading.mark.heading
        if kind in depth and depth[kind] != level:
            yield (
                trace.rows[index].line.number,
                f"“{name}”是第 {level} 级标题，同类的是第 {depth[kind]} 级",
            )
        elif any(depth.get(other, 0) >= level for other in outer):
            yield trace.rows[index].line.number, f"“{name}”的级别不比上一层低"
        depth.setdefault(kind, level)


_OUTER = {DEPTH["section"]: (DEPTH["chapter"], DEPTH["part"]), DEPTH["chapter"]: (DEPTH["part"],)}

CHECK = Check(
    "S-008",
    "标题级别",
    "不必处理：以写明的编、章、节为准，不看级别",
    "info",
    find,
)
