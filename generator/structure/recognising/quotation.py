"""Which lines stand inside a quotation that an earlier line has opened.

Amendments quote whole articles. By the custom of Chinese typesetting every paragraph of a
quotation opens with “ and only the last one closes with ”, so marks are not counted in pairs:
a line that opens and does not close leaves the quotation open, and the next ” closes it.
"""

from __future__ import annotations

from collections.abc import Iterable

_LONGEST = 60
"""A quotation that has not closed after so many lines is a misprint."""


def quoted_lines(texts: Iterable[str]) -> list[bool]:
    """For each line, whether it begins inside a quotation."""
    inside: list[bool] = []
    opened = -1
    for index, text in enumerate(texts):
        if opened >= 0 and index - opened > _LONGEST:
            opened = -1
        inside.append(opened >= 0)
        last_open, last_close = text.rfind("“"), text.rfind("”")
        if last_open > last_close:
            opened = index
        elif last_close >= 0:
            opened = -1
    return inside
