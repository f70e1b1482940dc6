"""What an object is clipped to (Clips, GB/T 33190-2016, 8.4)."""

from __future__ import annotations

from typing import Any

from generator.reading.forms.ofd.affine import Affine, placed
from generator.reading.forms.ofd.elements import children
from generator.reading.forms.ofd.paths import subpaths
from generator.reading.forms.printed.rule import Point, Rule, box_of


def clip_of(element: Any, outer: Affine) -> Rule | None:
    """A rectangle outside of which the object is surely not seen; ``None`` where nothing is known.

    Writers count the places of the areas from the object or from the page: only what is outside by
    both is outside.
    """
    points: list[Point] = []
    for clips in children(element, "Clips"):
        for area in children(clips, "Clip", "Area"):
            paths = list(children(area, "Path"))
            if not paths:
                return None
            for path in paths:
                for space in (placed(element, outer), _moved(element, outer), outer):
                    found = subpaths(path, placed(path, placed(area, space)))
                    points.extend(point for part in found for point in part)
    return box_of(points) if points else None


def _moved(element: Any, outer: Affine) -> Affine:
    """The place of the object without its own CTM."""
    boundary = placed(element, Affine())
    return Affine(e=boundary.e, f=boundary.f).inside(outer)
