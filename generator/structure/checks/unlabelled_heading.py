"""A heading stands alone without 第…章; its place says which number it had."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    for index, heading in sorted(trace.headings.items()):
        mark = heading.mark
        if not mark.label:
            yield (
                trace.rows[index].line.number,
                f"标题“{mark.heading}”没有序号，按位置应当是{mark.guess}",
            )


CHECK = Check(
    "S-019",
    "标题没有序号",
    "对照公布的文本，在 errata.yml 里补上序号",
    "warning",
    find,
)
