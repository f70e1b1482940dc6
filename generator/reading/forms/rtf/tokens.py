"""The bytes of an RTF file to words, symbols, braces and text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = (
    rb"\\(?:([a-zA-Z]{1,40})(-?[0-9]{1,10})? ?|'([0-9a-fA-F]{2})|([^a-zA-Z]))|([{}])|("
    rb"(?:%b[^\\{}\r\n\0])+)"
)
_SINGLE = re.compile(_TOKEN % b"", re.DOTALL)
# In raw Chinese text the second byte of a character may look like a brace or a backslash.
_DOUBLE = re.compile(_TOKEN % rb"[\x81-\xfe][\x40-\x7e\x80-\xfe]|", re.DOTALL)
_CHINESE = re.compile(rb"\\ansicpg(?:936|950|54936)\b")


class Token(NamedTuple):
    """``kind`` is one of ``word``, ``symbol``, ``hex``, ``text``, ``{`` and ``}``."""

    kind: str
    name: str = ""
    value: int | None = None
    data: bytes = b""


def tokens(data: bytes) -> Iterator[Token]:
    """Every token in order; the bytes of ``\\bin`` and line breaks, which say nothing, are passed over."""
    pattern = _DOUBLE if _CHINESE.search(data[:4000]) else _SINGLE
    at = 0
    while (match := pattern.search(data, at)) is not None:
        at = match.end()
        word, value, code, symbol, brace, text = match.groups()
        if word is not None:
            number = None if value is None else int(value)
            if word == b"bin" and number and number > 0:
                at += number
                continue
            yield Token("word", word.decode("ascii"), number)
        elif code is not None:
            yield Token("hex", data=bytes([int(code, 16)]))
        elif symbol is not None:
            yield Token("symbol", symbol.decode("latin-1"))
        elif brace is not None:
            yield Token(brace.decode("ascii"))
        else:
            yield Token("text", data=text)
