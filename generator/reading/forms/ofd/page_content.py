"""The content of a page: layers, blocks, text and graphics put together from it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from generator.reading.forms.ofd.affine import Affine, placed
from generator.reading.forms.ofd.clips import clip_of
from generator.reading.forms.ofd.colours import alpha_of, ink_of
from generator.reading.forms.ofd.elements import children, is_false, is_true, local, numbers
from generator.reading.forms.ofd.paths import subpaths
from generator.reading.forms.ofd.resources import Resources
from generator.reading.forms.ofd.text_object import text_marks
from generator.reading.forms.printed import Canvas, Content
from generator.reading.forms.printed.canvas import Colour
from generator.reading.forms.printed.rule import box_of

_DEEPEST = 30
_OPAQUE = 247.0
_LEAST = 8.0
_NOMINAL = 4.0
MOST_OBJECTS = 3_000_000
_LAYERS = ("Background", "Body", "Foreground")
_SQUARE = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))


@dataclass(frozen=True, slots=True)
class _Around:
    """What an object takes over: place, opacity from 0 to 1, the DrawParam of its layer, depth."""

    space: Affine
    opacity: float = 1.0
    parameter: str = ""
    depth: int = 0


class PageReader:
    """Puts pages on canvases. ``visited`` counts the objects, ``missing`` the graphics that are not there."""

    def __init__(self) -> None:
        self.visited = self.missing = 0

    def read(self, roots: Any, resources: Resources, width: float, height: float) -> Content:
        """What the elements (a page, or its templates) show. Raises ``ValueError``."""
        canvas = Canvas(width, height)
        for root in roots:
            layers = sorted(children(root, "Content", "Layer"), key=_level)
            for layer in layers:
                around = _Around(Affine(), parameter=(layer.get("DrawParam") or "").strip())
                self._block(layer, around, resources, canvas)
        return canvas.content()

    def _block(self, parent: Any, around: _Around, resources: Resources, canvas: Canvas) -> None:
        if around.depth > _DEEPEST:
            raise ValueError("graphics inside graphics without end")
        for element in parent:
            self.visited += 1
            if self.visited > MOST_OBJECTS:
                raise ValueError("more objects than any law has")
            kind = local(element)
            if kind == "PageBlock":
                self._block(element, replace(around, depth=around.depth + 1), resources, canvas)
                continue
            opacity = 0.0 if is_false(element, "Visible") else around.opacity * alpha_of(element) / 255
            own = replace(around, opacity=opacity)
            if kind == "CompositeObject":
                self._composite(element, own, resources, canvas)
            elif kind in ("TextObject", "PathObject", "ImageObject"):
                canvas.clip = clip_of(element, around.space)
                _PAINTERS[kind](element, own, resources, canvas)

    def _composite(self, element: Any, around: _Around, resources: Resources, canvas: Canvas) -> None:
        unit = resources.units.get((element.get("ResourceID") or "").strip())
        if unit is None:
            self.missing += around.opacity * 255 >= _LEAST
            return
        inside = replace(around, space=placed(element, around.space), depth=around.depth + 1)
        for inner in children(unit, "Content"):
            self._block(inner, inside, resources, canvas)


def _level(layer: Any) -> int:
    kind = (layer.get("Type") or "Body").strip()
    return _LAYERS.index(kind) if kind in _LAYERS else 1


def _text(element: Any, around: _Around, resources: Resources, canvas: Canvas) -> None:
    inks: list[Colour | None] = []
    for kind, painted in (
        ("FillColor", not is_false(element, "Fill")),
        ("StrokeColor", is_true(element, "Stroke")),
    ):
        ink = ink_of(element, kind, resources.parameters, around.parameter)
        if painted and ink.alpha * around.opacity >= _LEAST:
            inks.append(ink.colour)
    for mark in text_marks(element, around.space):
        if mark.em > 0:
            canvas.write(mark, inks)
        else:
            # Type without a size draws nothing; some is given, so that its words stand together.
            canvas.write(mark._replace(em=_NOMINAL, advance=_NOMINAL), ())


def _path(element: Any, around: _Around, resources: Resources, canvas: Canvas) -> None:
    fill = ink_of(element, "FillColor", resources.parameters, around.parameter)
    stroke = ink_of(element, "StrokeColor", resources.parameters, around.parameter)
    parts = subpaths(element, placed(element, around.space))
    for part in parts:
        canvas.path(
            part,
            stroked=not is_false(element, "Stroke") and stroke.alpha * around.opacity >= _LEAST,
            filled=is_true(element, "Fill") and fill.alpha * around.opacity >= _LEAST,
            colour=fill.colour if fill.alpha * around.opacity >= _OPAQUE else None,
            # Of two areas the second may be a hole in the first.
            covers=fill.alpha * around.opacity >= _OPAQUE and len(parts) == 1,
        )


def _image(element: Any, around: _Around, resources: Resources, canvas: Canvas) -> None:
    if around.opacity * 255 < _LEAST:
        return
    box = numbers(element.get("Boundary"), 4) or (0.0, 0.0, 0.0, 0.0)
    left, top, width, height = box
    # Of an image without a CTM some viewers fill the boundary.
    if element.get("CTM"):
        space = placed(element, around.space)
        points = [space.at(x, y) for x, y in _SQUARE]
    else:
        points = [around.space.at(left + x * width, top + y * height) for x, y in _SQUARE]
    opaque = (element.get("ResourceID") or "").strip() in resources.opaque and not element.get("ImageMask")
    canvas.picture(box_of(points), covers=opaque and around.opacity * 255 >= _OPAQUE)


_PAINTERS = {"TextObject": _text, "PathObject": _path, "ImageObject": _image}
