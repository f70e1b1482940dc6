"""The pinyin of a name, in full and by initials, so that wanggeyuan and wgy find 网格员."""

from __future__ import annotations

from functools import lru_cache

from pypinyin import Style, lazy_pinyin


@lru_cache(maxsize=8192)
def pinyin_keys(text: str) -> tuple[str, str]:
    """Full pinyin without tones and the initials, both without spaces; ü is written v."""
    syllables = _syllables(text)
    return "".join(syllables), "".join(part[0] for part in syllables)


def pinyin_in_capitals(text: str) -> str:
    """Both in one: the full pinyin, of which the initials are capitals."""
    return "".join(part[0].upper() + part[1:] for part in _syllables(text))


def _syllables(text: str) -> list[str]:
    return [part for part in lazy_pinyin(text, style=Style.NORMAL, errors="ignore") if part]
