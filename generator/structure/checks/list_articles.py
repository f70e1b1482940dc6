"""The text has no 第…条; the entries of its outermost list stand for articles."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    if trace.scheme.style is not None:
        first, last = trace.regulation.articles[0], trace.regulation.articles[-1]
        yield (
            first.line,
            f"文中没有“第…条”，把“{first.label}”至“{last.label}”当作条文",
        )


CHECK = Check("S-024", "列项当作条文", "是决定或者早年的规定的，不必处理", "info", find)
