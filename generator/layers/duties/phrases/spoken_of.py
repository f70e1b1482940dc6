"""因公负伤的人员，所在单位应当…: whose unit or guardian acts has no norm of his own."""

from __future__ import annotations

import re

_OF_THEIRS = re.compile("(?:其(?!他|中)|所在|原(?=单位|所在)|对方)")


def is_of_theirs(before: str) -> bool:
    """Whether the body in ``before``, the words before the modal word, is that of those who wait."""
    return _OF_THEIRS.match(before) is not None
