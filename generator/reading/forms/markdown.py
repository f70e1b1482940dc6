"""Markdown in the form of the public collections: ``# title``, date lines, ``<!-- INFO END -->``, body."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.reading.raw_line import RawLine

INFO_END = "<!-- INFO END -->"
_HEADING = re.compile(r"^\s{0,3}(#{1,6})(?:\s+|$)(.*)$")
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")


_QUOTE = re.compile(r"^\s{0,3}>\s?")
_MARKED_LABEL = re.compile(
    r"(?m)^\s{0,3}(?:>\s?|(?:[-*+]\s+)?(?:\*\*|__)|#{1,6}\s+)第[一二三四五六七八九十百零〇\d]+[章条]"
)
_FEWEST = 3


def is_markdown(text: str, name: str) -> bool:
    """By its name or its marks: a heading at the beginning, or labels in bold, quoted or as headings."""
    start = text[:4000]
    return (
        INFO_END in start
        or name.lower().endswith((".md", ".markdown"))
        or bool(re.match(r"\s*# \S", start))
        or len(_MARKED_LABEL.findall(text)) >= _FEWEST
    )


def markdown_lines(lines: Sequence[tuple[int, str]]) -> list[RawLine]:
    """Lines without marks of headings, quotations and bold; a single ``*`` or ``#`` of the law stays."""
    read: list[RawLine] = []
    for number, whole in lines:
        text = _QUOTE.sub("", whole)
        match = _HEADING.match(text)
        level = len(match[1]) if match else 0
        words = match[2] if match else text
        read.append(RawLine(number, _BOLD.sub(lambda bold: bold[2], words), level))
    return read
