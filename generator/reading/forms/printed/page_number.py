"""Page numbers: ``3``, ``— 3 —``, ``第 3 页 共 9 页``, ``3/9``."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from generator.numerals import read_numeral

_BARE = re.compile(r"^[\s—\-–－·•.]*(\d{1,4})(?:\s*[/／]\s*\d{1,4})?[\s—\-–－·•.]*$")
_WORDS = re.compile(r"^[\s—\-–－]*第\s*([\d一二三四五六七八九十百]{1,5})\s*页.{0,12}$")


def page_number(text: str) -> int | None:
    """The number where the line is nothing but one."""
    match = _BARE.match(text) or _WORDS.match(text)
    if match is None:
        return None
    return int(match[1]) if match[1].isdecimal() else read_numeral(match[1])


def true_numbers(found: Mapping[tuple[int, int], int]) -> set[tuple[int, int]]:
    """Which of the numbers, by (page, row), count the pages. A number that does not is the text's own."""
    steps = Counter(number - page for (page, _), number in found.items())
    if not steps:
        return set()
    step, times = max(steps.items(), key=lambda item: (item[1], item[0] == 1))
    if times < 2 and step != 1:
        return set()
    return {(page, row) for (page, row), number in found.items() if number - page == step}
