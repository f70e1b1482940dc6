"""With what a printed line begins. A file made by a browser writes radicals for characters: they count."""

from __future__ import annotations

from generator.reading.page.shapes import opens_provision
from generator.reading.repairs.radicals import unified


def opens(text: str) -> bool:
    """Whether the line begins with the label of a division, an article or an item."""
    return opens_provision(unified(text))
