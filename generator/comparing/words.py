"""A text cut into words, so that two versions are compared by words and not by characters."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

from pypinyin.constants import PHRASES_DICT

_NUMBER = r"[0-9]+(?:\.[0-9]+)?|[零〇一二三四五六七八九十百千万亿]+"
_FIGURE = re.compile(
    # A provision with what is added to its number, a share, an amount with its unit, a bare number.
    rf"第(?:{_NUMBER})[编章节条款项目](?:之(?:{_NUMBER}))?|[（(](?:{_NUMBER})[）)]项?"
    rf"|(?:{_NUMBER})分之(?:{_NUMBER})"
    rf"|(?:{_NUMBER})(?:[万亿]?元|[多余]?个(?:工作日|月)|周岁|小时|工作日|平方米|[年月日时天人名次倍级度届期％%])?"
    r"|[A-Za-z]+"
)

# Characters that are words by themselves; the others are mostly what a wrong cut left over.
_ALONE = frozenset(
    "不由自向在对因于为的和与或及等并应可须将经以其该各每本未仍内后前时者人是有被把从至到按无已又也但如、，。；："
)


def words_of(text: str) -> list[str]:
    """``text`` as words, every character in one of them, in order.

    The fewest words win; of equal ones those that leave over the fewest characters that are not words by
    themselves (自|发布, not 自发|布); then the longest first word. Words are those of the dictionary of
    pypinyin and of ``data/words.txt``; a figure goes with its unit. What is in neither is cut into
    characters.
    """
    words, longest = _dictionary()
    best = [(0, 0, 0)] * (len(text) + 1)
    for at in range(len(text) - 1, -1, -1):
        figure = _FIGURE.match(text, at)
        far = min(at + longest, len(text))
        ends = {at + 1, *(stop for stop in range(at + 2, far + 1) if text[at:stop] in words)}
        if figure:
            ends.add(figure.end())
        best[at] = min(_cost(text, at, stop, best[stop]) for stop in ends)
    found = []
    at = 0
    while at < len(text):
        stop = -best[at][2]
        found.append(text[at:stop])
        at = stop
    return found


def _cost(text: str, at: int, stop: int, rest: tuple[int, int, int]) -> tuple[int, int, int]:
    """Words, leftover characters, and the end of the first word, negative: the less the better."""
    leftover = stop - at == 1 and text[at] not in _ALONE
    return rest[0] + 1, rest[1] + leftover, -stop


@cache
def _dictionary() -> tuple[frozenset[str], int]:
    """The words, and the length of the longest."""
    text = resources.files("generator.comparing").joinpath("data/words.txt").read_text(encoding="utf-8")
    ours = {word for line in text.splitlines() if not line.startswith("#") for word in line.split()}
    words = frozenset(ours | {phrase for phrase in PHRASES_DICT if phrase.isalpha()})
    return words, max(map(len, ours))
