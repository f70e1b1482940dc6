"""A short line that comes again and again among the articles: a watermark, a link of a data base.

北大法宝, 【本条释义】 相关案例 12 篇 (figures may differ). Laws repeat no line five times that has neither
a stop nor a label; the corpus has none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from generator.model.findings import Problem
from generator.reading.page.shapes import ARTICLE, DIVISION, opens_provision
from generator.reading.raw_line import RawLine

_FEWEST = 5
_LONGEST = 40
_SHARE = 0.8
_FULL_STOPS = tuple("。；：！？”）")
_STOPS = tuple("。；：，、！？…;:,.!?")
_FIGURES = re.compile(r"\d+")
_WORD = re.compile("[\u3400-\u9fffA-Za-z]{2}")


def repeated_lines(texts: Sequence[str]) -> frozenset[int]:
    """The indices of the lines that are repeated so between the first article and the last.

    Where there are such, the same line before and after them goes too. A line that mostly follows an
    unfinished one is none: it may be a piece of a sentence that was broken at a width. One that
    mostly follows itself is none: it is a list.
    """
    labels = [index for index, text in enumerate(texts) if ARTICLE.match(text.strip())]
    if len(labels) < _FEWEST:
        return frozenset()
    shapes = {index: shape for index, text in enumerate(texts) if (shape := _shape(text.strip()))}
    counts = Counter(shape for index, shape in shapes.items() if labels[0] < index < labels[-1])
    often = {index: shape for index, shape in shapes.items() if counts[shape] >= _FEWEST}
    begins = Counter(shape for index, shape in often.items() if _after_a_sentence(texts, index, often))
    every = Counter(often.values())
    return frozenset(index for index, shape in often.items() if begins[shape] >= _SHARE * every[shape])


def _after_a_sentence(texts: Sequence[str], index: int, often: Mapping[int, str]) -> bool:
    """Whether a whole sentence or a heading stands before it, with only other such lines between."""
    for before in range(index - 1, -1, -1):
        text = texts[before].strip()
        if text and before not in often:
            return text.endswith(_FULL_STOPS) or bool(DIVISION.match(text))
        if text and often[before] == often[index]:
            return False
    return True


def _shape(text: str) -> str:
    """The line with every figure alike; empty where it may be the law's."""
    fits = 2 <= len(text) <= _LONGEST and not text.endswith(_STOPS)
    return _FIGURES.sub("0", text) if fits and _WORD.search(text) and not opens_provision(text) else ""


def problems_of(lines: Sequence[RawLine]) -> list[Problem]:
    """One warning (R-043) for each line that is repeated."""
    first: dict[str, tuple[int, str]] = {}
    counts: Counter[str] = Counter()
    for line in lines:
        text = line.text.strip()
        shape = _FIGURES.sub("0", text)
        first.setdefault(shape, (line.number, text))
        counts[shape] += 1
    return [
        Problem(
            "R-043", "warning", number,
            f"“{text}”在条文之间出现 {counts[shape]} 次，当作页面上的标记，不算法规，另外保留",
            "检查它是不是法规的文字",
        )
        for shape, (number, text) in first.items()
    ]  # fmt: skip
