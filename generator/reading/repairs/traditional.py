"""Traditional to simplified, only where the text as a whole is traditional.

OpenCC decides, but a character of the simplified standard (GB 2312) stays unless it is one
of the few that both scripts have with different use: OpenCC takes the simplified 坏 for the
traditional 坏 (坯).
"""

from __future__ import annotations

import re
from functools import cache

from opencc import OpenCC

from generator.reading.repairs.edit import Edit

# In GB 2312, yet traditional where OpenCC says so.
_SHARED = frozenset("乾於徵後夥菸麽著瞭藉馀覆摺俱")
# What OpenCC leaves or makes that laws write in one way only; each pair has the same length.
_WORDS = (
    (re.compile("於(?![潜陵菟忠])"), "于"),
    (re.compile("座标"), "坐标"),
    (re.compile("迳流"), "径流"),
    (re.compile("家俱"), "家具"),
    (re.compile("想像"), "想象"),
    (re.compile("濬"), "浚"),
    (re.compile("脩"), "修"),
    (re.compile("揹"), "背"),
)
_QUOTES = str.maketrans("「」『』﹁﹂", "“”‘’“”")
_SHARE = 0.03


@cache
def _converter() -> OpenCC:
    return OpenCC("t2s")


@cache
def _standard(character: str) -> bool:
    try:
        return len(character.encode("gb2312")) == 2
    except UnicodeEncodeError:
        return False


def is_traditional(text: str) -> bool:
    """Whether at least 3 % of the Chinese characters have a simplified form of their own."""
    sample = text[:100_000]
    chinese = [character for character in sample if "\u3400" <= character <= "\u9fff"]
    changed = sum(1 for character in chinese if simplified_character(character) != character)
    return changed > _SHARE * len(chinese)


@cache
def simplified_character(character: str) -> str:
    """One character alone; one that both scripts share stays, its words decide."""
    if _standard(character):
        return character
    single: str = _converter().convert(character)
    return single if len(single) == 1 else character


def repair_traditional(text: str) -> tuple[str, list[Edit]]:
    """The line in simplified characters, one edit for each run of changed ones."""
    converted: str = _converter().convert(text)
    if len(converted) != len(text):
        converted = "".join(map(simplified_character, text))
    chosen = "".join(
        old if (_standard(old) and old not in _SHARED) or new > "\uffff" >= old else new
        for old, new in zip(text, converted, strict=True)
    ).translate(_QUOTES)
    for pattern, written in _WORDS:
        chosen = pattern.sub(written, chosen)
    edits: list[Edit] = []
    start: int | None = None
    for index in range(len(text) + 1):
        differs = index < len(text) and text[index] != chosen[index]
        if differs and start is None:
            start = index
        elif not differs and start is not None:
            edits.append(Edit(text[start:index], chosen[start:index]))
            start = None
    return chosen, edits
