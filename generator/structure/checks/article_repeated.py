"""第五条 comes twice; the second has the id a5-dup2."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace
from generator.structure.checks.two_laws import second_beginnings


def find(trace: Trace) -> Iterator[Finding]:
    if second_beginnings(trace):
        return
    seen: dict[tuple[int, int], int] = {}
    for article in trace.regulation.articles:
        key = (article.number, article.inserted)
        if key in seen:
            yield (
                article.line,
                f"{article.label}重复，第一次在第 {seen[key]} 行，这里的编号是 {article.id}",
            )
        seen.setdefault(key, article.line)


CHECK = Check(
    "S-003",
    "条号重复",
    "对照公布的文本，在 errata.yml 里改正条号",
    "warning",
    find,
)
