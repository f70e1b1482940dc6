"""Scanned pages: a picture of the page, and under it the words that a machine read from the picture."""

from __future__ import annotations

from generator.reading.forms.printed.content import Content

_MOST_OF_PAGE = 0.5
_FEWEST = 10


def is_scan(content: Content) -> bool:
    """Whether pictures fill the page and most of its words are written and not seen."""
    area = sum((box.right - box.left) * (box.bottom - box.top) for box in content.pictures)
    if area < _MOST_OF_PAGE * content.width * content.height:
        return False
    unseen = sum(not mark.text.isspace() for mark in content.unseen)
    return unseen >= _FEWEST and unseen > sum(not mark.text.isspace() for mark in content.seen)
