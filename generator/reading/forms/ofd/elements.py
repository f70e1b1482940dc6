"""Elements by their local names: older files have another namespace or none, and the prefix is free."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any


def local(element: Any) -> str:
    """``TextObject`` of ``{…}TextObject``; empty for what is no element."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def children(element: Any, *path: str) -> Iterator[Any]:
    """The elements at the end of the path of names, in order."""
    name, *rest = path
    for child in element:
        if local(child) == name:
            if rest:
                yield from children(child, *rest)
            else:
                yield child


def text_at(element: Any, *path: str) -> str:
    """The text of the first element at the path, or nothing."""
    found = next(children(element, *path), None)
    return "" if found is None else (found.text or "").strip()


def numbers(text: str | None, count: int) -> tuple[float, ...] | None:
    """``count`` numbers of an ST_Array or ST_Box, or ``None`` where there is none. Raises ``ValueError``."""
    if text is None or not text.strip():
        return None
    found = tuple(number(word) for word in text.replace(",", " ").split())
    if len(found) < count:
        raise ValueError("too few numbers")
    return found[:count]


def number(text: str) -> float:
    """A finite number. Raises ``ValueError``."""
    value = float(text)
    if not math.isfinite(value) or abs(value) > 1e9:
        raise ValueError("no number of a page")
    return value


def is_false(element: Any, attribute: str) -> bool:
    """Whether the attribute says no (xs:boolean)."""
    return (element.get(attribute) or "").strip().lower() in ("false", "0")


def is_true(element: Any, attribute: str) -> bool:
    """Whether the attribute says yes."""
    return (element.get(attribute) or "").strip().lower() in ("true", "1")
