"""Bytes of RTF text to characters, by the character set of their font."""

from __future__ import annotations

import re

# \fcharset of the font table; 42 is the page of fonts of signs. A value that is missing means the page of
# the whole file.
_CHARSETS = {
    0: 1252, 2: 42, 128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258,
    177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 254: 437, 255: 850,
}  # fmt: skip
_CODECS = {
    936: "gb18030",
    54936: "gb18030",
    950: "big5hkscs",
    65001: "utf-8",
    1361: "johab",
    10000: "mac_roman",
}
_DOUBLE = frozenset({932, 936, 949, 950, 54936, 65001, 1361})
# Those whose characters of two bytes all begin with one from 0x81 to 0xFE, and no others do.
_PAIRS = frozenset({936, 949, 950, 54936})
_SYMBOL = 2
_SIGNS = 42
_PAIR = re.compile(rb"[\x81-\xfe]{2}")


def code_page(charset: int, default: int) -> int:
    """The code page of a font."""
    return _CHARSETS.get(charset, default)


def is_symbol(charset: int) -> bool:
    """Whether the font draws signs instead of the characters (Wingdings)."""
    return charset == _SYMBOL


def codec(page: int) -> str:
    """Python's name of the code page."""
    name = _CODECS.get(page, f"cp{page}")
    try:
        "".encode(name)
    except LookupError:
        return "cp1252"
    return name


def decoded(data: bytes, page: int, default: int) -> tuple[str, int]:
    """The characters, and how many bytes are none of the page.

    Western fonts are often named for Chinese text in a Chinese file: pairs of high bytes are Chinese.
    """
    if data.isascii():
        return data.decode("ascii"), 0
    if page == _SIGNS:
        return data.decode("latin-1"), 0
    if page not in _DOUBLE and default in _DOUBLE and _PAIR.search(data):
        try:
            return data.decode(codec(default)), 0
        except UnicodeDecodeError:
            pass
    text = data.decode(codec(page), errors="replace")
    return text, text.count("\ufffd")


def waits(data: bytes, page: int) -> bool:
    """Whether the last byte is the first one of a character of two bytes."""
    if page not in _PAIRS:
        return False
    at = 0
    while at < len(data):
        at += 2 if 0x81 <= data[at] <= 0xFE else 1
    return at > len(data)
