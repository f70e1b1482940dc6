"""The names of elements in Word's XML, and the values that they carry."""

from __future__ import annotations

from functools import cache
from typing import Any

_SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "v": "urn:schemas-microsoft-com:vml",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": _SPACES["w"].encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/math": _SPACES["m"].encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": _SPACES["r"].encode(),
}
"""The namespaces of the strict form (ECMA-376 part 1, annex A), and those of the usual one."""


@cache
def qn(name: str) -> str:
    """``w:p`` with its namespace, as lxml names it."""
    space, local = name.split(":")
    return f"{{{_SPACES[space]}}}{local}"


def value_of(element: Any, child: str) -> str | None:
    """The ``w:val`` of a child, ``None`` where there is no element, no child or no value."""
    found = None if element is None else element.find(qn(child))
    value: str | None = None if found is None else found.get(qn("w:val"))
    return value


def is_on(element: Any, child: str) -> bool | None:
    """A property of yes and no (17.17.4); ``None`` where the element does not say."""
    if element is None or element.find(qn(child)) is None:
        return None
    return value_of(element, child) not in ("0", "false", "off")
