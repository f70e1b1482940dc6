"""The text has no article: neither 第…条 nor a list that could stand for articles."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    if not trace.regulation.articles:
        line = trace.rows[0].line.number if trace.rows else 0
        yield line, "没有找到条文，全文当作序言"


CHECK = Check(
    "S-001",
    "没有条文",
    "检查文字是否完整，没有条文的文本只做成一页",
    "warning",
    find,
)
