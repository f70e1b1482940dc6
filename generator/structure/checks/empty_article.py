"""An article has a label and no words."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    for article in trace.regulation.articles:
        if not any(paragraph.text or paragraph.items for paragraph in article.paragraphs):
            yield article.line, f"{article.label} has no text"


CHECK = Check(
    "S-005",
    "empty article",
    "compare with the official text; if the words are missing, add them with an erratum",
    "warning",
    find,
)
