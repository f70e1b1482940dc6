"""The law's words read back from an Akoma Ntoso document: the other half of the round trip."""

from __future__ import annotations

from lxml import etree

from generator.assembly.check_code import normalised_text
from generator.exporting.akn.inline import NAMESPACE
from generator.model.text import Regulation
from generator.publishing.verify.prove import first_difference
from generator.publishing.verify.table_rows import rows_fault, rows_of_law

_PLACES = ("preface", "preamble", "body", "attachments")


def akn_words(data: bytes) -> str:
    """All words outside of the metadata in the order of the document, without white space."""
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    meta = f"{{{NAMESPACE}}}meta"
    for element in list(root.iter(meta)):
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    parts: list[str] = []
    for place in _PLACES:
        for element in root.iterfind(f"./*/{{{NAMESPACE}}}{place}"):
            parts += [str(text) for text in element.itertext()]
    return "".join("".join(parts).split())


def prove_akn(data: bytes, regulation: Regulation) -> str:
    """Where the document and the regulation part, in one line; empty where they are the same."""
    expected = "".join(normalised_text(regulation).split())
    shown = akn_words(data)
    if shown != expected:
        return first_difference(expected, shown)
    return rows_fault(rows_of_law(regulation), akn_rows(data))


def akn_rows(data: bytes) -> list[tuple[str, ...]]:
    """The cells of every row of a table in the order of the document."""
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    return [
        tuple("".join(map(str, cell.itertext())) for cell in row) for row in root.iter(f"{{{NAMESPACE}}}tr")
    ]
