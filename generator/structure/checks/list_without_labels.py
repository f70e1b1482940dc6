"""Words that end with a colon are followed by lines that end with semicolons and have no label."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    for article in trace.regulation.articles:
        for before, after in pairwise(article.paragraphs):
            opens = before.text.endswith(("：", ":")) and not before.items
            if opens and after.text.endswith(("；", ";")) and not after.text.startswith("“"):
                yield after.line, f"{article.label}的列项没有序号：“{after.text[:12]}”"


CHECK = Check(
    "S-021",
    "列项没有序号",
    "对照公布的文本，在 errata.yml 里补上（一）、（二）等序号",
    "warning",
    find,
)
