"""The articles begin with 第一条 a second time and go on from there."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    for line in sorted(second_beginnings(trace)):
        yield line, "条文又从第一条开始，像是另一部法规"


def second_beginnings(trace: Trace) -> frozenset[int]:
    """The lines of a second 第一条 that 第二条 follows."""
    articles = trace.regulation.articles
    if trace.scheme.style is not None:
        return frozenset()
    return frozenset(
        article.line
        for article, after in pairwise(articles[1:])
        if (article.number, article.inserted, after.number) == (1, 0, 2)
    )


CHECK = Check("S-013", "一个文件里有两部法规", "拆开文件，一部法规一个文件", "error", find)
