"""The parts of a Word package that hold text (ECMA-376 part 2, and part 1, 11.3).

Read directly: macros (.docm), templates (.dotx), the strict form, a main part of another name, and a picture
that is missing are no reason to refuse a text.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import Any, Protocol

from lxml import etree

from generator.reading.forms.docx_names import STRICT, qn

_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_USUAL_MAIN = "word/document.xml"
_NOTES = ("footnotes", "endnotes")


class Parts(Protocol):
    """Where the parts come from: an archive, or one file that holds them all."""

    def namelist(self) -> list[str]:
        """The names of the parts."""

    def read(self, name: str) -> bytes:
        """The bytes of a part."""


@dataclass(frozen=True, slots=True)
class WordPackage:
    """``body`` is the text; ``styles``, ``numbering`` and ``notes`` (by kind) are roots, where there are any.

    ``chunks`` are the files of other forms that stand in the text (17.17.2, altChunk), by relationship.
    """

    body: Any
    styles: Any
    numbering: Any
    notes: dict[str, Any]
    chunks: dict[str, bytes]


def read_package(archive: Parts) -> WordPackage | None:
    """The parts; ``None`` where the archive holds no Word document.

    Raises what zip and lxml raise for a damaged one, ``KeyError`` for a missing part of the text.
    """
    # Names of parts do not differ by case (part 2, 6.2.2.3); some programs write them with backslashes.
    members = {member.replace("\\", "/").lower(): member for member in archive.namelist()}

    def part(name: str) -> bytes:
        return archive.read(members[name.lower()])

    def relations(name: str) -> list[tuple[str, str, str]]:
        folder, file = posixpath.split(name)
        path = f"{folder}/_rels/{file}.rels".lstrip("/")
        return _relations(part(path), folder) if path.lower() in members else []

    main = next((target for kind, _, target in relations("") if kind == "officeDocument"), _USUAL_MAIN)
    if main.lower() not in members:
        main = _USUAL_MAIN
    if main.lower() not in members:
        return None
    body = _root(part(main)).find(qn("w:body"))
    if body is None:
        return None
    roots: dict[str, Any] = {}
    chunks: dict[str, bytes] = {}
    for kind, identity, target in relations(main):
        if kind in ("styles", "numbering", *_NOTES) and target.lower() in members:
            roots[kind] = _root(part(target))
        elif kind == "aFChunk" and target.lower() in members:
            chunks[identity] = part(target)
    notes = {kind: roots[kind] for kind in _NOTES if kind in roots}
    return WordPackage(body, roots.get("styles"), roots.get("numbering"), notes, chunks)


def _relations(data: bytes, folder: str) -> list[tuple[str, str, str]]:
    """Kind, identity and target of what is inside the package."""
    return [
        (
            relation.get("Type", "").rsplit("/", 1)[-1],
            relation.get("Id", ""),
            posixpath.normpath(posixpath.join("/", folder, relation.get("Target", ""))).lstrip("/"),
        )
        for relation in _root(data).iter(_RELATIONS)
        if relation.get("TargetMode") != "External"
    ]


def _root(data: bytes) -> Any:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    root = etree.fromstring(data, parser)
    if not any(space.encode() in STRICT for space in root.nsmap.values()):
        return root
    written = etree.tostring(root)
    for strict, usual in STRICT.items():
        written = written.replace(b'"' + strict + b'"', b'"' + usual + b'"')
    return etree.fromstring(written, parser)
