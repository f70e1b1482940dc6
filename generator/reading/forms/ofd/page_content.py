"""The content of a page: layers, blocks, text and graphics put together from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.reading.forms.ofd.affine import Affine, placed
from generator.reading.forms.ofd.elements import children, is_false, local
from generator.reading.forms.ofd.text_object import text_pieces
from generator.reading.forms.printed import Piece

_DEEPEST = 30
MOST_OBJECTS = 3_000_000


@dataclass(slots=True)
class Content:
    """``faint`` is text that no reader sees, ``turned`` text that does not run from left to right."""

    pieces: list[Piece] = field(default_factory=list)
    faint: list[Piece] = field(default_factory=list)
    turned: list[str] = field(default_factory=list)
    pictures: int = 0
    drawings: int = 0
    visited: int = 0


def read_content(page: Any, units: Mapping[str, Any], content: Content) -> None:
    """Add what the element ``page`` (a page or a template) shows to ``content``.

    ``units`` are the CompositeGraphicUnits by their ID. Raises ``ValueError``.
    """
    for layer in children(page, "Content", "Layer"):
        _block(layer, Affine(), units, content, 0)


def _block(parent: Any, outer: Affine, units: Mapping[str, Any], content: Content, depth: int) -> None:
    if depth > _DEEPEST:
        raise ValueError("graphics inside graphics without end")
    for element in parent:
        content.visited += 1
        if content.visited > MOST_OBJECTS:
            raise ValueError("more objects than any law has")
        kind = local(element)
        if kind == "PageBlock":
            _block(element, outer, units, content, depth + 1)
        elif kind == "TextObject":
            _text(element, outer, content)
        elif kind == "ImageObject":
            content.pictures += not is_false(element, "Visible")
        elif kind == "PathObject":
            content.drawings += 1
        elif kind == "CompositeObject" and not is_false(element, "Visible"):
            unit = units.get((element.get("ResourceID") or "").strip())
            for inner in () if unit is None else children(unit, "Content"):
                _block(inner, placed(element, outer), units, content, depth + 1)


def _text(element: Any, outer: Affine, content: Content) -> None:
    upright, pieces = text_pieces(element, outer)
    if not upright:
        content.turned.extend(piece.text for piece in pieces if not piece.blank)
    elif _is_faint(element):
        content.faint.extend(pieces)
    else:
        content.pieces.extend(pieces)


def _is_faint(element: Any) -> bool:
    """Not shown, wholly transparent, or neither filled nor outlined: the words under a scanned picture."""
    if is_false(element, "Visible") or (element.get("Alpha") or "").strip() == "0":
        return True
    if is_false(element, "Fill") and (element.get("Stroke") is None or is_false(element, "Stroke")):
        return True
    return any((color.get("Alpha") or "").strip() == "0" for color in children(element, "FillColor"))
