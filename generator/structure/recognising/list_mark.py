"""一、 （一） 1. （1） ① at the start of a line."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.numerals import read_numeral

STYLES = ("一、", "（一）", "1.", "（1）", "①")
"""The styles of list labels, outer before inner, as the drafting norms order them."""

_CHINESE = "一二三四五六七八九十百零〇"
_PATTERNS = (
    (0, re.compile(rf"([{_CHINESE}]{{1,5}})\s*[、．.]\s*")),
    (1, re.compile(rf"[（(]\s*([{_CHINESE}]{{1,5}})\s*[）)](?:\s*、(?!\s*第?[（(]))?\s*")),
    (2, re.compile(r"([0-9０-９]{1,3})\s*[.．、](?![0-9０-９])\s*")),
    (3, re.compile(r"[（(]?\s*([0-9０-９]{1,3})\s*[）)](?:\s*、(?!\s*第?[（(]))?\s*")),
)
_RUNS = ((1, "㈠", 10), (2, "⒈", 20), (3, "⑴", 20), (4, "①", 20))
_SINGLE = {chr(ord(first) + i): (style, i + 1) for style, first, count in _RUNS for i in range(count)}
_REFERENCE_TAIL = re.compile(
    r"(?:[、至和或及]|或者|以及)\s*第?[（(]|[项款](?:$|[、，和或至的中第]|规定|所|情形|以及|之一)"
)
_STARTS = frozenset("（(0123456789０１２３４５６７８９" + _CHINESE) | frozenset(_SINGLE)


@dataclass(frozen=True, slots=True)
class ListMark:
    """The label of an entry of a list. ``style`` is its place in ``STYLES``; ``rest`` what follows."""

    style: int
    number: int
    label: str
    rest: str


def list_mark(text: str) -> ListMark | None:
    """The label of a list entry that ``text`` begins with, or ``None``."""
    if not text or text[0] not in _STARTS:
        return None
    if text[0] in _SINGLE:
        style, number = _SINGLE[text[0]]
        return ListMark(style, number, text[0], text[1:].strip())
    for style, pattern in _PATTERNS:
        match = pattern.match(text)
        if match:
            value = read_numeral(match[1])
            rest = text[match.end() :]
            if value is None or _REFERENCE_TAIL.match(rest):
                return None
            return ListMark(style, value, "".join(match[0].split()), rest.strip())
    return None
