"""The points of a path (AbbreviatedData, GB/T 33190-2016, 9.1)."""

from __future__ import annotations

from typing import Any

from generator.reading.forms.ofd.affine import Affine
from generator.reading.forms.ofd.elements import children, number
from generator.reading.forms.printed.rule import Point

_LENGTHS = {"S": 2, "M": 2, "L": 2, "Q": 4, "B": 6, "A": 7}
_MOST = 200_000


def subpaths(element: Any, space: Affine) -> list[list[Point]]:
    """Each part of the path on the page; of a curve its ends. Raises ``ValueError``."""
    data = " ".join("".join(found.itertext()) for found in children(element, "AbbreviatedData"))
    parts: list[list[Point]] = []
    words = iter(data.replace(",", " ").split()[:_MOST])
    for word in words:
        if word == "C":
            if parts:
                parts[-1].append(parts[-1][0])
            continue
        if word not in _LENGTHS:
            raise ValueError("no command of a path")
        values = [number(next(words, "")) for _ in range(_LENGTHS[word])]
        point = space.at(values[-2], values[-1])
        if word in "SM":
            parts.append([point])
        elif parts:
            parts[-1].append(point)
    return [part for part in parts if len(part) > 1]
