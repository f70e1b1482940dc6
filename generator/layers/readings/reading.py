"""One character with its reading."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reading:
    """The character ``text[start:end]`` is read ``pinyin`` (with tone marks, such as ``xùn``)."""

    start: int
    end: int
    pinyin: str
