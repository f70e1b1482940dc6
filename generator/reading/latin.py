"""Latin letters, whose words are parted by spaces."""

from __future__ import annotations


def is_latin(letters: str) -> bool:
    """Whether all are Latin letters; figures, often set as far apart as Chinese characters, are none."""
    return letters.isascii() and letters.isalpha()
