"""One form for all spellings of a character, the same in the index and in the query.

NFKC (half and full width), small letters, and traditional to simplified after the character
table of OpenCC, each character for itself. ``overrides/assets/search/fold.js`` does the same.
"""

from __future__ import annotations

import unicodedata
from functools import cache

import opencc

# Where traditional characters stand: the ideographs of the basic plane, extension A, compatibility forms.
_RANGES = ((0x3400, 0x4DC0), (0x4E00, 0xA000), (0xF900, 0xFB00))


# Traditional forms that are simplified characters too, so that OpenCC leaves them: found alike.
_BOTH = {"著": "着", "覆": "复", "瞭": "了", "藉": "借", "濬": "浚", "簷": "檐", "痺": "痹", "揹": "背"}


@cache
def simplified_table() -> dict[str, str]:
    """Every character that OpenCC turns into another one, or that has two uses, with what it becomes."""
    codes = (code for first, end in _RANGES for code in range(first, end))
    chars = list(dict.fromkeys(unicodedata.normalize("NFKC", chr(code)) for code in codes))
    # A line for each, so that OpenCC reads no two of them as one word; one call instead of 28,000.
    simple = opencc.OpenCC("t2s").convert("\n".join(chars)).split("\n")
    return {
        char: made
        for char, made in zip(chars, simple, strict=True)
        if len(char) == len(made) == 1 and made != char
    } | _BOTH


class _Folds(dict[int, str]):
    """A table for ``str.translate`` that works out each character once."""

    def __missing__(self, code: int) -> str:
        table = simplified_table()
        folded = unicodedata.normalize("NFKC", chr(code)).lower()
        folded = "".join(table.get(char, char) for char in folded)
        self[code] = folded
        return folded


_FOLDS = _Folds()


def fold(text: str) -> str:
    """``text`` in the form that is indexed."""
    return text.translate(_FOLDS)
