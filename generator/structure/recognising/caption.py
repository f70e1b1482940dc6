"""A caption printed in the law: 第一条　【立法目的】, 第一条　（立法目的）."""

from __future__ import annotations

import re

_SQUARE = re.compile(r"\s*[【〔\[]([^】〕\]。；]{1,40})[】〕\]]\s*")
_ROUND = re.compile(r"\s*[（(]([^（()）。；;，,0-9一二三四五六七八九十][^（()）。；;，,]{1,24})[）)]\s*")


def square_caption(text: str) -> tuple[str, int] | None:
    """The caption in square or lenticular brackets at the start of ``text``, and where it ends."""
    match = _SQUARE.match(text)
    return (match[1].strip(), match.end()) if match else None


def round_caption(text: str) -> tuple[str, int] | None:
    """The words in round brackets at the start of ``text``, and where they end.

    They are a caption only where most articles of the law have one; the caller decides that,
    for （删去） and （2011年删除） look the same.
    """
    match = _ROUND.match(text)
    return (match[1].strip(), match.end()) if match else None
