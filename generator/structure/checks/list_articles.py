"""The text has no 第…条; the entries of its outermost list stand for articles."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    if trace.scheme.style is not None:
        first, last = trace.regulation.articles[0], trace.regulation.articles[-1]
        yield (
            first.line,
            f"no 第…条 in the text; its entries {first.label} to {last.label} stand for articles",
        )


CHECK = Check(
    "S-024", "list entries as articles", "nothing, if the text is a decision or an old rule", "info", find
)
