"""（二） is followed by （四）, or a list begins with （二）."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace
from generator.structure.checks.lists import runs


def find(trace: Trace) -> Iterator[Finding]:
    for run in runs(trace.regulation):
        for before, entry in zip((None, *run[:-1]), run, strict=True):
            last = before.number if before else 0
            if before is None and entry.resumed:
                continue
            if entry.number > last + 1:
                yield entry.line, f"{before.label if before else '引导语'}之后是{entry.label}，中间缺号"


CHECK = Check(
    "S-010",
    "列项序号缺失",
    "对照公布的文本，在 errata.yml 里改正序号",
    "warning",
    find,
)
