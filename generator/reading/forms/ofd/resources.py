"""What pages refer to by ID: graphics put together, sets of inks, images (GB/T 33190-2016, 7.9)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.reading.forms.ofd.elements import children, text_at

_OPAQUE = (".jpg", ".jpeg", ".bmp", ".jb2", ".tif", ".tiff")


@dataclass(frozen=True, slots=True)
class Resources:
    """CompositeGraphicUnits and DrawParams by their IDs, and the IDs of images without clear parts."""

    units: Mapping[str, Any] = field(default_factory=dict)
    parameters: Mapping[str, Any] = field(default_factory=dict)
    opaque: frozenset[str] = frozenset()


def resources_of(roots: Iterable[Any]) -> Resources:
    """Of resource files; a later one goes before an earlier."""
    units: dict[str, Any] = {}
    parameters: dict[str, Any] = {}
    opaque: set[str] = set()
    for root in roots:
        units |= {
            unit.get("ID"): unit for unit in children(root, "CompositeGraphicUnits", "CompositeGraphicUnit")
        }
        parameters |= {each.get("ID"): each for each in children(root, "DrawParams", "DrawParam")}
        opaque |= {
            image.get("ID")
            for image in children(root, "MultiMedias", "MultiMedia")
            if text_at(image, "MediaFile").lower().endswith(_OPAQUE)
        }
    return Resources(units, parameters, frozenset(opaque))
