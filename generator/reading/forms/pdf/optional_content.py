"""Layers that a PDF shows or not (optional content, ISO 32000-1, 8.11)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdftypes import PDFObjRef, resolve1
from pdfminer.psparser import PSLiteral


class OptionalContent:
    """Which layers are off when the file is opened."""

    def __init__(self, document: PDFDocument) -> None:
        properties = resolve1(document.catalog.get("OCProperties"))
        default = resolve1(properties.get("D")) if isinstance(properties, dict) else None
        self._off: set[int] = set()
        if isinstance(default, dict):
            base = resolve1(default.get("BaseState"))
            if isinstance(base, PSLiteral) and base.name == "OFF":
                self._off.update(_identities(properties.get("OCGs")))
                self._off.difference_update(_identities(default.get("ON")))
            self._off.update(_identities(default.get("OFF")))

    def hides(self, group: Any) -> bool:
        """Whether content of this group, or with this membership (8.11.2.2), is not shown."""
        if not self._off or group is None:
            return False
        if isinstance(group, PDFObjRef) and group.objid in self._off:
            return True
        membership = resolve1(group)
        if not isinstance(membership, dict) or "OCGs" not in membership:
            return False
        listed = membership["OCGs"]
        members = [item.objid in self._off for item in _references(listed)]
        policy = resolve1(membership.get("P"))
        return bool(members) and _hidden(members, str(policy.name) if isinstance(policy, PSLiteral) else "")


def _hidden(off: Sequence[bool], policy: str) -> bool:
    """Whether content is hidden by its policy, by which of its groups are off."""
    if policy == "AllOn":
        return any(off)
    if policy == "AnyOff":
        return not any(off)
    return not all(off) if policy == "AllOff" else all(off)


def _references(listed: Any) -> Iterator[PDFObjRef]:
    items = resolve1(listed)
    for item in items if isinstance(items, list) else [listed]:
        if isinstance(item, PDFObjRef):
            yield item


def _identities(listed: Any) -> Iterator[int]:
    return (item.objid for item in _references(listed))
