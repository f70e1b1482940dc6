"""A character on a line that runs level."""

from __future__ import annotations

from typing import NamedTuple


class Glyph(NamedTuple):
    """``left`` and ``right`` bound its advance, ``base`` counts from the top."""

    text: str
    left: float
    right: float
    base: float
    em: float
