"""What the Markdown itself says of divisions and articles, read without any code of ``structure``.

Headings are the lines marked with #, articles the lines that begin with 第…条. A file is regular
where both numberings run without a gap and no heading stands in the text unmarked or unnumbered.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from generator.model.source import SourceText

_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_ARTICLE = re.compile(r"第\s*([〇零一二三四五六七八九十百千两\s]+)条(?:之([一二三四五六七八九十]+))?")
_HEADING = re.compile(r"(第\s*([〇零一二三四五六七八九十百千两\s]+)(编|分编|章|节))")
_BARE = re.compile(r"[^。；：，！？;:,.“”《》（）()0-9第]{2,20}")


@dataclass(frozen=True)
class Markup:
    """``headings``: the words of marked headings without white space; ``chapters``: the numbers of those
    that are 第…章; ``articles``: (number, inserted)."""

    headings: tuple[str, ...]
    chapters: tuple[int, ...]
    articles: tuple[tuple[int, int], ...]
    regular: bool


def markup_of(source: SourceText) -> Markup:
    """Headings, articles and regularity of a file of the corpus."""
    headings = tuple("".join(line.text.split()) for line in source.lines if line.level)
    chapters = [
        _number(match[2]) for text in headings if (match := _HEADING.match(text)) and match[3] == "章"
    ]
    articles = tuple(
        (_number(match[1]), _number(match[2]) if match[2] else 0)
        for line in source.lines
        if not line.level and (match := _ARTICLE.match(line.text))
    )
    in_order = all(b in ((a[0] + 1, 0), (a[0], a[1] + 1)) for a, b in pairwise(articles))
    chapters_in_order = chapters[:1] in ([], [1]) and all(b in (1, a + 1) for a, b in pairwise(chapters))
    once = len(set(headings)) == len(headings) or "第一编" in "".join(headings)
    labelled = all(_HEADING.match(text) for text in headings)
    regular = bool(articles) and in_order and chapters_in_order and once and labelled
    return Markup(headings, tuple(chapters), articles, regular and not _stray_headings(source))


def _stray_headings(source: SourceText) -> bool:
    """Whether a short line without a stop stands before an article or a heading."""
    for line, after in pairwise(source.lines):
        leads = after.level or _ARTICLE.match(after.text)
        if leads and not line.level and _BARE.fullmatch(line.text):
            return True
    return False


def _number(text: str) -> int:
    total = digit = 0
    for character in "".join(text.split()):
        if character in _UNITS:
            total += (digit or 1) * _UNITS[character]
            digit = 0
        else:
            digit = _DIGITS[character]
    return total + digit
