"""What one page of a file shows and what it only holds, before it is read."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.reading.forms.printed.mark import Mark
from generator.reading.forms.printed.rule import Rule


@dataclass(frozen=True, slots=True)
class Content:
    """Characters in the file's order: those ``seen``, and those that are written and not seen.

    ``pictures`` are the places of images, ``rules`` the lines drawn across the page and down, ``drawings``
    counts the parts of all paths.
    """

    width: float
    height: float
    seen: list[Mark] = field(default_factory=list)
    unseen: list[Mark] = field(default_factory=list)
    pictures: list[Rule] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    drawings: int = 0
