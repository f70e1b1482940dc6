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
            yield later.line, f"{later.label} follows {earlier.label}: a number is missing"


CHECK = Check(
    "S-002",
    "article number skipped",
    "compare with the official text; if a number or an article is missing, add an erratum",
    "warning",
    find,
)
