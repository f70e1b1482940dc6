"""第五条 is followed by 第七条."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.structure.checking import Check, Finding, Trace
from generator.structure.recognising.article_mark import follows


def find(trace: Trace) -> Iterator[Finding]:
    for earlier, later in pairwise(trace.regulation.articles):
        before, after = (earlier.number, earlier.inserted), (later.number, later.inserted)
        if after > before and not follows(before, after):
            yield later.line, f"{earlier.label}之后是{later.label}，中间缺号"


CHECK = Check(
    "S-002",
    "条号缺失",
    "对照公布的文本，缺了条号或条文的，在 errata.yml 里补上",
    "warning",
    find,
)
