"""Numbers as text: groups of five bits, three groups to a character of a script file.

A number is written in groups of five bits, four of the number and one that says whether more
follow, the high ones first. While an index is put together a group is one ASCII byte
(``0``-``9``, ``a``-``v``); in the file three groups make one UTF-16 unit above ``OFFSET``, which
keeps clear of quotes, escapes, line ends and surrogates. The files are UTF-16 with a byte order
mark, which every browser heeds before any header: two bytes an ideograph, 15 bits in 16.
"""

from __future__ import annotations

from functools import cache

_DIGITS = b"0123456789abcdefghijklmnopqrstuv"
_MORE = _DIGITS[16:]
OFFSET = 0x3000
_SMALL = 1 << 16


def _number(value: int) -> bytes:
    groups = [value & 15]
    value >>= 4
    while value:
        groups.append(value & 15 | 16)
        value >>= 4
    return bytes(_DIGITS[group] for group in reversed(groups))


@cache
def _table() -> list[bytes]:
    """The small numbers: all but the last group of a number are those of the number without it."""
    last = [_DIGITS[low : low + 1] for low in range(16)]
    more = [b""]
    for value in range(1, _SMALL >> 4):
        more.append(more[value >> 4] + _MORE[value & 15 : (value & 15) + 1])
    return [before + low for before in more for low in last]


def number(value: int) -> bytes:
    """A number, zero or more, as groups."""
    return _table()[value] if value < _SMALL else _number(value)


def numbers(values: list[int]) -> bytes:
    """Several numbers, one after the other."""
    table = _table()
    return b"".join([table[value] if value < _SMALL else _number(value) for value in values])


def count(groups: bytes | bytearray) -> int:
    """How many numbers there are in the groups: those groups after which nothing follows."""
    return len(groups.translate(None, _MORE))


@cache
def _units() -> dict[bytes, str]:
    digits = [bytes([digit]) for digit in _DIGITS]
    units: dict[bytes, str] = {}
    for i, a in enumerate(digits):
        for j, b in enumerate(digits):
            for k, c in enumerate(digits):
                units[a + b + c] = chr(OFFSET + (i << 10 | j << 5 | k))
    return units


def pack(groups: bytes) -> str:
    """Groups as characters; what is missing in the last one is zero."""
    groups += b"0" * (-len(groups) % 3)
    units = _units()
    return "".join([units[groups[i : i + 3]] for i in range(0, len(groups), 3)])
