"""Places of an object on its page."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

from generator.reading.forms.ofd.elements import numbers


class Affine(NamedTuple):
    """``x' = a·x + c·y + e``, ``y' = b·x + d·y + f`` (GB/T 33190 8.2)."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the object stands."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def inside(self, outer: Affine) -> Affine:
        """This one first, then ``outer``."""
        return Affine(
            outer.a * self.a + outer.c * self.b,
            outer.b * self.a + outer.d * self.b,
            outer.a * self.c + outer.c * self.d,
            outer.b * self.c + outer.d * self.d,
            *outer.at(self.e, self.f),
        )

    @property
    def across(self) -> float:
        """How much wider what is drawn becomes."""
        return math.hypot(self.a, self.b)

    @property
    def down(self) -> float:
        """How much higher it becomes."""
        return math.hypot(self.c, self.d)

    @property
    def upright(self) -> bool:
        """Whether lines still run from left to right; type that only leans is upright."""
        return self.a > 0 and abs(self.b) <= 0.15 * self.a


def placed(element: Any, outer: Affine) -> Affine:
    """From the coordinates inside a graphic unit to the page: its CTM, then its Boundary, then ``outer``."""
    ctm = numbers(element.get("CTM"), 6)
    boundary = numbers(element.get("Boundary"), 4) or (0.0, 0.0, 0.0, 0.0)
    inner = Affine(*ctm) if ctm else Affine()
    return inner.inside(Affine(e=boundary[0], f=boundary[1])).inside(outer)
