"""Fields that Word shows without storing what it shows: a circled number, a number, a sign of a font.

After ECMA-376 part 1, 17.16.5, and what Word writes for 带圈字符: ``eq \\o\\ac(○,1)``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.model.findings import Problem

LOST = "\ufffd"
_SHOWN_ONLY = re.compile(r"[\s\x01-\x08]*(EQ|SYMBOL|AUTONUM(?:LGL|OUT)?|LISTNUM)\b", re.IGNORECASE)
_CIRCLED = re.compile(r"\s*EQ\s*\\o\s*\\ac\(\s*[○〇◯]\s*[,，;；]\s*(\d{1,2})\s*\)\s*", re.IGNORECASE)
_CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


def is_shown_only(code: str) -> bool:
    """Whether Word makes what this field shows each time anew, and stores no result."""
    return _SHOWN_ONLY.match(code) is not None


def field_text(code: str) -> str:
    """The character that such a field shows; U+FFFD, which is reported as lost, where none is known."""
    circled = _CIRCLED.fullmatch(code)
    if circled is not None and 1 <= int(circled[1]) <= len(_CIRCLES):
        return _CIRCLES[int(circled[1]) - 1]
    return LOST


def lost_fields(codes: Sequence[str]) -> tuple[Problem, ...]:
    """R-037 for the codes of fields whose text is not known; none where there are none."""
    if not codes:
        return ()
    message = f"{len(codes)} 处域由 Word 显示，没有存成文字：{codes[0][:30]}"
    mend = "看原来的文件，要紧的写成文字"
    return (Problem("R-037", "warning", 0, message, mend),)
