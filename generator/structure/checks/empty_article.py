"""An article has a label and no words."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    for article in trace.regulation.articles:
        if not any(paragraph.text or paragraph.items for paragraph in article.paragraphs):
            yield article.line, f"{article.label}没有内容"


CHECK = Check(
    "S-005",
    "条文是空的",
    "对照公布的文本，缺了文字的，在 errata.yml 里补上",
    "warning",
    find,
)
