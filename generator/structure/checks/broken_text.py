"""Many lines of the law end in the middle of a sentence: its paragraphs are broken at the page's width."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace
from generator.structure.checks.broken_line import MANY, broken_lines


def find(trace: Trace) -> Iterator[Finding]:
    found = list(broken_lines(trace))
    if len(found) >= MANY:
        line, first = found[0]
        yield line, f"{len(found)} 行末尾没有标点，第一处：{first}"


CHECK = Check(
    "S-027",
    "文字断成许多行",
    "同一款的几行没有接起来：改用网页或者 Word 文件，或者先把行接好",
    "warning",
    find,
)
