"""Headings of a printed table of contents stand before the law."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    if trace.contents:
        first = trace.rows[min(trace.contents)].line.number
        yield first, f"{len(trace.contents)} 行与后面的标题相同，是印出来的目录"


CHECK = Check("S-017", "正文里有目录", "不必处理，也可以在 errata.yml 里去掉这几行", "info", find)
