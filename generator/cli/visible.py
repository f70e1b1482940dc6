"""Text inside a message: what shows nothing on a screen is named."""

from __future__ import annotations


def visible(text: str) -> str:
    """The text in one line; a character that shows nothing by its number: ``条[U+200B]例``."""
    return "".join(one if one.isprintable() else f"[U+{ord(one):04X}]" for one in text)
