"""Lines that count the pages of a copy: ``— 12 —``, ``第 3 页 共 20 页``, ``3/20``, or a figure alone.

And the titles of the pages beside them.

One such line proves nothing; they are page numbers where they count up by one through the text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from generator.model.findings import Problem
from generator.reading.page.shapes import opens_provision
from generator.reading.raw_line import RawLine

_COUNT = re.compile(
    r"^[\s\f]*(?P<before>[-—–－―·•~～]{0,3})\s?(?P<word>第)?\s?(?P<number>\d{1,4})\s?"
    r"(?P<after>页(?:\s?[,，/]?\s?共\s?\d{1,4}\s?页)?|/\s?\d{1,4})?\s?(?P<end>[-—–－―·•~～]{0,3})\s*$"
)
_LONGEST = 40
_STOPS = tuple("。；：，、！？;:,.!?")
_FEWEST = 2
# A figure alone may be a cell of a table: more of them, and well apart.
_FEWEST_PLAIN = 3
_APART_PLAIN = 8


def page_numbers(texts: Sequence[str]) -> frozenset[int]:
    """The indices of the lines that number pages; none where they do not count."""
    marked: list[tuple[int, int]] = []
    plain: list[tuple[int, int]] = []
    for index, text in enumerate(texts):
        match = _COUNT.match(text) if len(text) < _LONGEST else None
        if match:
            dressed = match["word"] or match["after"] or (match["before"] and match["end"])
            (marked if dressed else plain).append((index, int(match["number"])))
    found = _counting(marked, _FEWEST, 1)
    return frozenset(found or _counting(plain, _FEWEST_PLAIN, _APART_PLAIN))


def running_heads(texts: Sequence[str], numbers: Collection[int]) -> frozenset[int]:
    """The indices of lines next to a page number that stand beside another one too: titles of the pages."""
    beside: dict[str, list[int]] = {}
    for number in numbers:
        for step in (-1, 1):
            index = number + step
            while 0 <= index < len(texts) and (not texts[index].strip() or index in numbers):
                index += step
            text = texts[index].strip() if 0 <= index < len(texts) else ""
            if text and len(text) < _LONGEST and not text.endswith(_STOPS) and not opens_provision(text):
                beside.setdefault(text, []).append(index)
    return frozenset(index for found in beside.values() if len(set(found)) >= _FEWEST for index in found)


def problems_of(lines: Sequence[RawLine]) -> list[Problem]:
    """What is told of them (R-042)."""
    if not lines:
        return []
    message = f"{len(lines)} 行页码不算法规，另外保留，第一行：{lines[0].text.strip()}"
    return [Problem("R-042", "info", lines[0].number, message, "检查其中有没有法规的文字")]


def _counting(found: Sequence[tuple[int, int]], fewest: int, apart: int) -> list[int]:
    """The indices, where every number is one more than the one before and they are ``apart`` lines apart."""
    if len(found) < fewest:
        return []
    for (before, number), (after, next_number) in pairwise(found):
        if next_number != number + 1 or after - before < apart:
            return []
    return [index for index, _ in found]
