"""The document in an OFD file: which one, its pages, templates and resources."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from generator.reading.forms.ofd.elements import children, numbers, text_at
from generator.reading.forms.ofd.package import MissingPartError, Package
from generator.reading.forms.ofd.resources import Resources, resources_of

_MOST_PAGES = 20_000
_A4 = (0.0, 0.0, 210.0, 297.0)


@dataclass(frozen=True, slots=True)
class PageSource:
    """A page before its content is read; templates in the order in which they are drawn."""

    root: Any
    templates: tuple[Any, ...]
    resources: Resources
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Document:
    """``others`` is how many more documents or versions the file holds."""

    title: str
    pages: tuple[PageSource, ...]
    others: int


def open_document(package: Package) -> Document:
    """The first document of the file, in the version that the file calls the current one (7.4).

    Raises ``ValueError`` and ``KeyError`` for a file that is not as it should be.
    """
    root = package.xml(package.place("OFD.xml"))
    bodies = list(children(root, "DocBody"))
    versions = list(children(bodies[0], "Versions", "Version")) if bodies else []
    location, holder = text_at(bodies[0], "DocRoot") if bodies else "", ""
    for version in versions:
        if (version.get("Current") or "").strip().lower() in ("true", "1"):
            holder = package.place(version.get("BaseLoc") or "")
            location = text_at(package.xml(holder), "DocRoot") or location
    place = package.place(location, holder)
    title = text_at(bodies[0], "DocInfo", "Title")
    return Document(title, _pages(package, place), max(0, len(bodies) - 1) + max(0, len(versions) - 1))


def _pages(package: Package, place: str) -> tuple[PageSource, ...]:
    document = package.xml(place)
    common = next(children(document, "CommonData"), document)
    templates = {
        template.get("ID"): package.place(template.get("BaseLoc") or "", place)
        for template in children(common, "TemplatePage")
    }
    read: dict[str, Any] = {}
    shared = _resources(package, common, ("PublicRes", "DocumentRes"), place)
    size = _box(next(children(common, "PageArea"), None)) or _A4
    pages: list[PageSource] = []
    for page in children(document, "Pages", "Page"):
        if len(pages) >= _MOST_PAGES:
            raise ValueError("more pages than any law has")
        holder = package.place(page.get("BaseLoc") or "", place)
        root = package.xml(holder)
        under = []
        for use in children(root, "Template"):
            named = templates[use.get("TemplateID")]
            if named not in read:
                read[named] = package.xml(named)
            under.append(read[named])
        box = _box(next(children(root, "Area"), None)) or size
        own = _resources(package, root, ("PageRes",), holder)
        resources = resources_of((*shared, *own))
        pages.append(PageSource(root, tuple(under), resources, box[2], box[3]))
    return tuple(pages)


def _box(area: Any) -> tuple[float, ...] | None:
    box = None if area is None else numbers(text_at(area, "PhysicalBox"), 4)
    return box if box and box[2] > 0 and box[3] > 0 else None


def _resources(package: Package, parent: Any, kinds: Iterable[str], holder: str) -> list[Any]:
    """The roots of the resource files. One that is missing lacks what is counted where it is used."""
    roots = []
    for kind in kinds:
        for resource in children(parent, kind):
            try:
                roots.append(package.xml(package.place(resource.text or "", holder)))
            except MissingPartError:
                continue
    return roots
