"""A printed character as a form gives it, before anything is known of the page."""

from __future__ import annotations

from typing import NamedTuple

LOST = "\ufffd"
"""Stands for a character whose shape the file draws and whose name it does not say."""


class Mark(NamedTuple):
    """``x`` and ``y`` are where it begins: on its baseline, from the left and from the top of the page.

    For ``VERTICAL`` type that is the middle of its upper edge. ``advance`` is how far the next character
    is moved, ``em`` the height of the type, ``way`` one of those of ``ways``.
    """

    text: str
    x: float
    y: float
    advance: float
    em: float
    way: int = 0
