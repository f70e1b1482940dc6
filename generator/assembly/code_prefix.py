"""The prefix of the short printed codes: pinyin initials of the title."""

from __future__ import annotations

import re

from pypinyin import Style, lazy_pinyin

_LONGEST = 6
_ENDING = re.compile(
    r"(?:实施条例|实施办法|实施细则|暂行条例|条例|法|办法|规定|细则|规则|解释|决定)(?:[（(].*[）)])?$"
)


def code_prefix(short_title: str) -> str:
    """``安全生产法`` to ``AQSC``: at most six capitals, without the word for the kind; may be empty."""
    words = re.sub(r"[^\u4e00-\u9fffA-Za-z]", "", _ENDING.sub("", short_title) or short_title)
    initials = "".join(lazy_pinyin(words, style=Style.FIRST_LETTER, errors="default"))
    return re.sub("[^A-Z]", "", initials.upper())[:_LONGEST]
