"""A line as a form hands it on, before repair."""

from __future__ import annotations

from typing import NamedTuple


class RawLine(NamedTuple):
    """``number`` counts from 1 in the original; ``level`` is the depth of a heading mark."""

    number: int
    text: str
    level: int = 0
