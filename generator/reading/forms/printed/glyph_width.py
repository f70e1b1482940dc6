"""How wide a character is printed, in ems: an estimate where the file does not say it."""

from __future__ import annotations

import unicodedata

_NARROW = frozenset("iljtfrI.,;:'|!()[]{}-/ ")
_BROAD = frozenset("mwMW@%")


def glyph_width(char: str) -> float:
    """1 for what Chinese type sets on a full square, less for Latin letters and figures."""
    if unicodedata.east_asian_width(char) in "WFA" or ord(char) > 0x2E7F:
        return 1.0
    if unicodedata.combining(char):
        return 0.0
    if char in _NARROW:
        return 0.3
    if char in _BROAD:
        return 0.85
    return 0.7 if char.isupper() else 0.5
