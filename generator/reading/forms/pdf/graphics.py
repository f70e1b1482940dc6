"""Colours, opacity and places as the drawing commands of a PDF give them (ISO 32000-1, 8.6 and 11.6)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from pdfminer.pdftypes import resolve1
from pdfminer.psparser import PSLiteral
from pdfminer.utils import apply_matrix_pt

from generator.reading.forms.printed.canvas import Colour
from generator.reading.forms.printed.rule import Point, Rule

_LEAST = 0.03
_GREY = frozenset({"DeviceGray", "CalGray"})
_THREE = frozenset({"DeviceRGB", "CalRGB"})


@dataclass(frozen=True, slots=True)
class Shown:
    """What the graphics state adds to the library's: ``clip`` in the coordinates of the device.

    ``fill`` and ``stroke`` are opacities, ``group`` that of the groups around; ``plain`` is false where
    what is below shows through by blending or by a mask.
    """

    clip: Rule | None = None
    fill: float = 1.0
    stroke: float = 1.0
    group: float = 1.0
    plain: bool = True

    def fills(self) -> bool:
        """Whether what is filled can be seen at all."""
        return self.fill * self.group >= _LEAST

    def strokes(self) -> bool:
        """Whether what is stroked can be seen at all."""
        return self.stroke * self.group >= _LEAST

    def covers(self) -> bool:
        """Whether what is filled hides what is below."""
        return self.plain and self.fill * self.group > 1 - _LEAST

    def clipped(self, box: Rule) -> Shown:
        """With what is outside of ``box`` cut off too."""
        if self.clip is not None:
            left, top = max(box.left, self.clip.left), max(box.top, self.clip.top)
            right, bottom = min(box.right, self.clip.right), min(box.bottom, self.clip.bottom)
            box = Rule(left, top, max(left, right), max(top, bottom))
        return replace(self, clip=box)

    def in_group(self) -> Shown:
        """At the start of a transparency group (11.6.6)."""
        return replace(self, group=self.group * self.fill, fill=1.0, stroke=1.0)

    def with_parameters(self, parameters: Any) -> Shown:
        """After ``gs`` with this dictionary (8.4.5)."""
        values = {key: resolve1(value) for key, value in parameters.items()}
        shown = self
        fill, stroke = values.get("ca"), values.get("CA")
        if isinstance(fill, (int, float)):
            shown = replace(shown, fill=float(fill))
        if isinstance(stroke, (int, float)):
            shown = replace(shown, stroke=float(stroke))
        if "BM" in values or "SMask" in values:
            blend, mask = values.get("BM"), values.get("SMask")
            plain = _name(blend) in ("", "Normal", "Compatible") and _name(mask) in ("", "None")
            shown = replace(shown, plain=plain and not isinstance(mask, dict))
        return shown


def colour_of(space: Any, value: Any) -> Colour | None:
    """Red, green and blue from 0 to 1; ``None`` for spot colours, patterns and the like."""
    parts = value if isinstance(value, (tuple, list)) else (value,)
    if not all(isinstance(part, (int, float)) for part in parts):
        return None
    icc = space.name == "ICCBased"
    if len(parts) == 1 and (space.name in _GREY or (icc and space.ncomponents == 1)):
        return (float(parts[0]),) * 3
    if len(parts) == 3 and (space.name in _THREE or icc):
        return (float(parts[0]), float(parts[1]), float(parts[2]))
    if len(parts) == 4 and (space.name == "DeviceCMYK" or icc):
        cyan, magenta, yellow, black = parts
        return ((1 - cyan) * (1 - black), (1 - magenta) * (1 - black), (1 - yellow) * (1 - black))
    return None


def placed(points: Any, matrix: Any) -> list[Point]:
    """The points after the matrix."""
    return [apply_matrix_pt(matrix, point) for point in points]


def corners(box: Any) -> list[Point]:
    """Of a rectangle (left, bottom, right, top)."""
    left, low, right, high = box
    return [(left, low), (right, low), (right, high), (left, high)]


def subpaths(path: Any) -> list[list[Point]]:
    """The points of each part of a path; of a curve its ends."""
    parts: list[list[Point]] = []
    for segment in path:
        operator, *numbers = segment
        if operator == "m":
            parts.append([(numbers[0], numbers[1])])
        elif parts and operator == "h":
            parts[-1].append(parts[-1][0])
        elif parts and len(numbers) >= 2:
            parts[-1].append((numbers[-2], numbers[-1]))
    return [part for part in parts if len(part) > 1]


def _name(value: Any) -> str:
    if isinstance(value, list) and value:
        value = value[0]
    return str(value.name) if isinstance(value, PSLiteral) else ""
