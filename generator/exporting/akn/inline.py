"""The law's words with its references as ``ref`` and ``rref``: nothing is added to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from generator.exporting.akn.eids import eid
from generator.exporting.akn.uris import ontology_uri
from generator.model.layers import Reference
from generator.model.text import Paragraph
from generator.pages.law_markdown import Segment

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
OWN = "urn:zhudu:layers:1"
"""Namespace of the layers inside ``proprietary``."""

Attributes = dict[str, str]


def add(parent: etree._Element, element: str, text: str = "", **attributes: str) -> etree._Element:
    """A new last child. ``from_`` stands for the attribute ``from``."""
    given = {key.removesuffix("_"): value for key, value in attributes.items()}
    child = etree.SubElement(parent, f"{{{NAMESPACE}}}{element}", given)
    if text:
        child.text = text
    return child


@dataclass
class Linker:
    """Where references lead. ``own`` are the eIds of this law; ``works`` other laws' addresses by title.

    ``named`` collects the laws that are named but not in the library, with their eIds, in order.
    """

    own: frozenset[str]
    references: Mapping[str, tuple[Reference, ...]]
    works: Mapping[str, str]
    named: dict[str, str] = field(default_factory=dict)

    def words(self, parent: etree._Element, paragraph: Paragraph, segment: Segment) -> None:
        """Write one segment of a 款 into ``parent``; references that cross its ends stay plain."""
        end = segment.start + len(segment.text)
        at = segment.start
        last: etree._Element | None = None

        def put(text: str) -> None:
            if last is None:
                parent.text = (parent.text or "") + text
            else:
                last.tail = (last.tail or "") + text

        for reference in sorted(self.references.get(paragraph.id, ()), key=lambda one: one.start):
            if reference.start < at or reference.end > end:
                continue
            made = self._element(reference)
            if made is None:
                continue
            put(segment.text[at - segment.start : reference.start - segment.start])
            words = segment.text[reference.start - segment.start : reference.end - segment.start]
            last = add(parent, made[0], words, **made[1])
            at = reference.end
        put(segment.text[at - segment.start :])

    def _element(self, reference: Reference) -> tuple[str, Attributes] | None:
        target = eid(reference.target) if reference.target else ""
        through = eid(reference.through) if reference.through else ""
        if reference.law is None:
            if target not in self.own:
                return None
            if through in self.own:
                return "rref", {"from_": f"#{target}", "upTo": f"#{through}"}
            return "ref", {"href": f"#{target}"}
        place = f"/~{target}" if target else ""
        work = self.works.get(reference.law)
        if work:
            if through:
                return "rref", {"from_": work + place, "upTo": f"{work}/~{through}"}
            return "ref", {"href": work + place}
        known = self.named.setdefault(reference.law, f"law_{len(self.named) + 1}")
        href = ontology_uri("reference", reference.law) + place
        return "ref", {"href": href, "refersTo": f"#{known}"}
