"""Which characters a reader may not know how to say: those outside GB2312 level 1.

Level 1 of GB 2312-80 (rows 16 to 55, lead bytes B0 to D7) holds the 3,755 characters in
common use. Everything else, also what GB2312 does not hold at all, gets its pinyin.
"""

from __future__ import annotations

import re

_FIRST_ROW = 0xB0
_LAST_ROW = 0xD7

# Han characters: the unified ideographs, extension A, the compatibility block, extensions B to H.
HAN_RUN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]+")


def _level_1() -> frozenset[str]:
    """The characters of the level; its last row has five places without one."""
    cells = range(0xA1, 0xFF)
    rows = (bytes((row, cell)) for row in range(_FIRST_ROW, _LAST_ROW + 1) for cell in cells)
    return frozenset("".join(row.decode("gb2312", "ignore") for row in rows))


_COMMON = _level_1()


def is_rare(character: str) -> bool:
    """Whether a Han character lies outside GB2312 level 1."""
    return character not in _COMMON


def holds_rare(words: str) -> bool:
    """Whether any character of a run of Han characters is rare."""
    return not _COMMON.issuperset(words)
