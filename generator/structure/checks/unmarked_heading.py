"""A heading is not marked as one, though others are."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    levels = [(trace.rows[index].line, heading) for index, heading in sorted(trace.headings.items())]
    if not any(line.level for line, _ in levels):
        return
    for line, heading in levels:
        if heading.mark.label and not line.level:
            yield line.number, f"“{line.text[:20]}”没有标作标题，这里当作标题"


CHECK = Check("S-025", "标题没有标记", "它是标题的，不必处理", "info", find)
