"""Many lines of the law end in the middle of a sentence: its paragraphs are broken at the page's width."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace
from generator.structure.checks.broken_line import MANY, broken_lines


def find(trace: Trace) -> Iterator[Finding]:
    found = list(broken_lines(trace))
    if len(found) >= MANY:
        line, first = found[0]
        yield line, f"{len(found)} lines end without a stop, from: {first}"


CHECK = Check(
    "S-027",
    "text broken into lines",
    "the lines of a paragraph are not joined: take the law from a web page or Word, or join them first",
    "warning",
    find,
)
