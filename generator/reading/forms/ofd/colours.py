"""Inks of OFD objects: their own, or those of a DrawParam (GB/T 33190-2016, 8.2 and 8.3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from generator.reading.forms.ofd.elements import children
from generator.reading.forms.printed.canvas import Colour

_FULL = 255.0
_LEAST = 8.0
_DEEPEST = 10
_BLACK: Colour = (0.0, 0.0, 0.0)


class Ink(NamedTuple):
    """``alpha`` from 0 to 255; ``colour`` is ``None`` where it is a pattern or of a palette."""

    colour: Colour | None
    alpha: float

    @property
    def seen(self) -> bool:
        """Whether it leaves anything on the page."""
        return self.alpha >= _LEAST


def alpha_of(element: Any) -> float:
    """The opacity of an element, from 0 to 255."""
    try:
        return float((element.get("Alpha") or "").strip() or _FULL)
    except ValueError:
        return _FULL


def ink_of(element: Any, kind: str, parameters: Mapping[str, Any], layer: str = "") -> Ink:
    """``kind`` is ``FillColor`` or ``StrokeColor``; ``layer`` the DrawParam of the layer around."""
    colour = next(children(element, kind), None)
    named = (element.get("DrawParam") or layer).strip()
    for _ in range(_DEEPEST):
        if colour is not None or named not in parameters:
            break
        parameter = parameters[named]
        colour = next(children(parameter, kind), None)
        named = (parameter.get("Relative") or "").strip()
    if colour is None:
        return Ink(_BLACK, _FULL)
    return Ink(_colour(colour), alpha_of(colour))


def _colour(element: Any) -> Colour | None:
    if len(element) or element.get("Index") is not None:
        return None
    words = (element.get("Value") or "").replace(",", " ").split()
    try:
        parts = [int(word[1:], 16) if word.startswith("#") else float(word) for word in words]
    except ValueError:
        return None
    return _mixed([part / _FULL for part in parts]) if parts else _BLACK


def _mixed(parts: Sequence[float]) -> Colour | None:
    if len(parts) == 1:
        return (parts[0],) * 3
    if len(parts) == 3:
        return (parts[0], parts[1], parts[2])
    if len(parts) == 4:
        black = 1 - parts[3]
        return ((1 - parts[0]) * black, (1 - parts[1]) * black, (1 - parts[2]) * black)
    return None
