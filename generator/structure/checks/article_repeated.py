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
                f"{article.label} again, first on line {seen[key]}; its id here is {article.id}",
            )
        seen.setdefault(key, article.line)


CHECK = Check(
    "S-003",
    "article number repeated",
    "compare with the official text and mend the number with an erratum",
    "warning",
    find,
)
