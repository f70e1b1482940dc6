"""What a line of a title, of an adoption note, or of a page's head looks like."""

from __future__ import annotations

import re

from generator.reading.page.metadata import is_fact
from generator.reading.page.shapes import DATE, EVENT, KINDS, NUMBERED, RUBBISH, TITLE, is_foot

_DOCUMENT_NUMBER = re.compile(r"^[（(][^（）()]{2,14}[〔\[【（(]\d{4}[〕\]】）)]第?\d{1,5}号[）)]$")
_BARE_KIND = re.compile(rf"^(?:{KINDS})(?:[（(][^）)]{{1,30}}[）)])?$")
_LABELLED = re.compile(r"[：:]|\d{4}[-./]\d{1,2}[-./]\d{1,2}")
_ENDS = "。；：:！!？?"
FURNITURE = re.compile(
    r"[|>＞»｜]|首\s?页|登录|注册|无障碍|长者|繁体|English|客户端|当前位置|所在位置|网站|导航|搜索|检索|今天是"
    r"|政务公开|信息公开|政务服务|互动交流|(?:政策|法律|规章)(?:法规|文件|库)|^正文$|^详情$"
)
"""Words of menus and bars above a law. A title holds none of them at the place where it is read."""


def is_note(text: str) -> bool:
    """Whether the line begins an adoption note. A sentence of the law's own (为了…制定本条例) is none."""
    if text[:1] in "（(":
        return bool(DATE.search(text)) or bool(_DOCUMENT_NUMBER.match(text))
    if NUMBERED.match(text) or text.endswith(("：", ":")) or (text.startswith("为") and "制定" in text):
        return False
    return bool(DATE.search(text) and EVENT.search(text))


def looks_like_title(text: str) -> bool:
    """Whether a line ends like a law's name and is no other known line of a page."""
    others = is_fact(text) or is_note(text) or is_foot(text) or RUBBISH.match(text)
    return bool(TITLE.match(text)) and not others and not NUMBERED.match(text)


def is_bare_kind(text: str) -> bool:
    """Whether the line is nothing but the end of a law's name (条例, 办法（试行）)."""
    return bool(_BARE_KIND.match(text))


def is_barrier(text: str) -> bool:
    """Whether no title can hold this line: a fact, a label with a value, a note, a date, a sentence."""
    page = is_fact(text) or is_foot(text) or bool(RUBBISH.match(text)) or bool(_LABELLED.search(text))
    return page or is_note(text) or bool(DATE.search(text)) or text[-1] in _ENDS
