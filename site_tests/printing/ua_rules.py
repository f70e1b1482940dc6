"""Rules of PDF/UA-1 (ISO 14289-1) that can be checked without veraPDF, by its clauses; the Matterhorn
Protocol lists the same failures. Not checked here: contrast, and whether a text describes its picture well.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

import pypdf
from pypdf.generic import ContentStream

_SHOWS = {b"Tj", b"TJ", b"'", b'"', b"f", b"F", b"f*", b"S", b"s", b"B", b"B*", b"b", b"b*", b"Do", b"sh"}
_NAMES = """
    Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6
    L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot
    Ruby RB RT RP Warichu WT WP Figure Formula Form
"""
_STANDARD = frozenset(_NAMES.split())
_PARENTS = {
    "LI": {"L"}, "Lbl": {"LI", "Note", "TOCI"}, "LBody": {"LI"}, "TR": {"Table", "THead", "TBody", "TFoot"},
    "TH": {"TR"}, "TD": {"TR"}, "THead": {"Table"}, "TBody": {"Table"}, "TFoot": {"Table"},
}  # fmt: skip


def ua_faults(pdf: bytes) -> list[str]:
    """What breaks the standard, a line each; an empty list is what we want."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    root: Any = reader.trailer["/Root"]
    return [*_document(root), *_structure(root), *_pages(reader, root), *_fonts(reader)]


def _document(root: Any) -> Iterator[str]:
    if not str(root.get("/Lang", "")):
        yield "7.2: no language"
    if root.get("/MarkInfo", {}).get("/Marked") is not True and not root["/MarkInfo"]["/Marked"]:
        yield "6.2: not marked as tagged"
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
        yield "7.1: the title is not shown"
    metadata = root["/Metadata"].get_data().decode()
    if not re.search(r"pdfuaid:part[^>]*>\s*1|pdfuaid:part=.1", metadata):
        yield "5: the metadata do not say PDF/UA-1"
    title = re.search(r"<dc:title>.*?<rdf:li[^>]*>([^<]+)<", metadata, re.S)
    if not title:
        yield "7.1: no title in the metadata"
    if "/Outlines" not in root:
        yield "7.17: no bookmarks"
    if "/Encrypt" in root or "/OCProperties" in root:
        yield "7.16: encrypted, or with optional content"


def _structure(root: Any) -> Iterator[str]:
    tree = root["/StructTreeRoot"]
    if set(tree.get("/RoleMap", {})) & {f"/{kind}" for kind in _STANDARD}:
        yield "7.1: a standard kind is mapped to another"
    last = 0
    for element, above in _elements(tree):
        kind = str(element["/S"])[1:]
        mapped = str(tree.get("/RoleMap", {}).get(f"/{kind}", f"/{kind}"))[1:]
        if mapped not in _STANDARD:
            yield f"7.1: {kind} is no kind of the standard"
        if kind in _PARENTS and above not in _PARENTS[kind]:
            yield f"7.2: {kind} stands in {above}"
        if kind == "L" and any(str(one["/S"]) not in ("/LI", "/Caption", "/L") for one in _kids(element)):
            yield "7.6: a list holds what is no entry"
        if kind == "Table":
            yield from _table(element)
        if kind == "Figure" and not str(element.get("/Alt", "")):
            yield "7.3: a figure without a text"
        if kind == "Note" and "/ID" not in element:
            yield "7.9: a note without an id"
        if re.fullmatch("H[1-6]", kind):
            if int(kind[1]) > last + 1:
                yield f"7.4: {kind} after H{last}"
            last = int(kind[1])


def _table(table: Any) -> Iterator[str]:
    headers = [element for element, _ in _elements(table) if str(element["/S"]) == "/TH"]
    if not headers:
        yield "7.5: a table has no headers"
    if not all(_scope(cell) or "/ID" in cell for cell in headers):
        yield "7.5: a header says not what it is a header of"


def _pages(reader: pypdf.PdfReader, root: Any) -> Iterator[str]:
    parents = _numbers(root["/StructTreeRoot"]["/ParentTree"])
    for number, page in enumerate(reader.pages, 1):
        annotations = [one.get_object() for one in page.get("/Annots", [])]
        if annotations and page.get("/Tabs") != "/S":
            yield f"7.18.3: page {number}: tab order is not that of the structure"
        here = parents.get(int(page.get("/StructParents", -1)))
        if here is None:
            yield f"7.1: page {number}: not in the parent tree"
            continue
        for note in annotations:
            link = parents.get(int(note.get("/StructParent", -1)))
            if note["/Subtype"] == "/Link" and (link is None or link.get("/S") != "/Link"):
                yield f"7.18.5: page {number}: a link outside of a Link element"
            if not str(note.get("/Contents", "")):
                yield f"7.18.1: page {number}: a link without a description"
        yield from (f"{fault} (page {number})" for fault in _content(reader, page, here))


def _content(reader: pypdf.PdfReader, page: Any, elements: Any) -> Iterator[str]:
    """Everything that is shown is tagged or an artifact, and every tag leads back to its element."""
    stack: list[str] = []
    for operands, operator in ContentStream(page["/Contents"].get_object(), reader).operations:
        if operator in (b"BDC", b"BMC"):
            if str(operands[0]) == "/Artifact":
                stack.append("artifact")
                if "tag" in stack:
                    yield "7.1: an artifact inside of tagged content"
                continue
            mark = operands[1].get("/MCID") if operator == b"BDC" and isinstance(operands[1], dict) else None
            stack.append("tag" if mark is not None else "")
            if mark is not None:
                if "artifact" in stack:
                    yield "7.1: tagged content inside of an artifact"
                element = elements[int(mark)].get_object() if int(mark) < len(elements) else None
                if element is None or int(mark) not in _marks(element):
                    yield f"7.1: marked content {mark} is not that of its element"
        elif operator == b"EMC":
            stack.pop()
        elif operator in _SHOWS and not {"tag", "artifact"} & set(stack):
            yield f"7.1: {operator.decode()} is neither tagged nor an artifact"


def _fonts(reader: pypdf.PdfReader) -> Iterator[str]:
    seen: dict[int, Any] = {}
    for page in reader.pages:
        resources: Any = page["/Resources"]
        seen |= {
            one.indirect_reference.idnum: one for one in map(_object, resources.get("/Font", {}).values())
        }
    for font in seen.values():
        name = font["/BaseFont"]
        if font["/Subtype"] == "/Type3" or "/ToUnicode" not in font:
            yield f"7.21: {name}: of type 3, or without a way back to characters"
            continue
        inner = font["/DescendantFonts"][0].get_object()
        descriptor = inner["/FontDescriptor"].get_object()
        if not any(key in descriptor for key in ("/FontFile2", "/FontFile3")):
            yield f"7.21.4.1: {name} is not embedded"
        if inner["/Subtype"] == "/CIDFontType2" and "/CIDToGIDMap" not in inner:
            yield f"7.21.3.2: {name} has no map to its glyphs"
        if re.search(rb"<0000>\s*$|<(?:0000|FEFF|FFFE)>\s*\n", font["/ToUnicode"].get_data(), re.I):
            yield f"7.21.7: {name} maps a glyph to no character"


def _elements(tree: Any, above: str = "") -> Iterator[tuple[Any, str]]:
    for kid in _kids(tree):
        yield kid, above
        yield from _elements(kid, str(kid["/S"])[1:])


def _marks(element: Any) -> list[int]:
    kids = element.get("/K", [])
    return [int(kid) for kid in (kids if isinstance(kids, list) else [kids]) if isinstance(kid, int)]


def _kids(element: Any) -> list[Any]:
    kids = element.get("/K", [])
    kids = [_object(kid) for kid in (kids if isinstance(kids, list) else [kids])]
    return [kid for kid in kids if isinstance(kid, dict) and "/S" in kid]


def _scope(cell: Any) -> bool:
    found = _object(cell.get("/A", []))
    return any("/Scope" in _object(one) for one in (found if isinstance(found, list) else [found]))


def _numbers(tree: Any) -> dict[int, Any]:
    """A number tree as a dictionary."""
    tree = _object(tree)
    flat = tree.get("/Nums", [])
    found = {int(flat[at]): _object(flat[at + 1]) for at in range(0, len(flat), 2)}
    for kid in tree.get("/Kids", []):
        found |= _numbers(kid)
    return found


def _object(value: Any) -> Any:
    return value.get_object() if hasattr(value, "get_object") else value
