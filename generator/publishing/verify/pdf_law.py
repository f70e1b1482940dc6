"""The law's words in a PDF of the press, by its own tags, compared with the source.

In the PDFs that ``generator.printing`` makes, the law's words stand in P, H1–H6 and the cells of tables
whose outer elements are all Part or Art; what the editor adds stands in Div, Sect, or a footnote (NonStruct).
So a reader, a screen reader or this proof can tell the two apart without knowing the layout.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdf
from pypdf.generic import ContentStream

from generator.assembly.check_code import normalised_text
from generator.model.text import Regulation
from generator.publishing.verify.pdf_rows import Block, without_repeated_heads
from generator.publishing.verify.prove import first_difference
from generator.publishing.verify.table_rows import rows_fault, rows_of_law

_LAW_OUTSIDE = {"/Document", "/Part", "/Art", "/Table", "/THead", "/TBody"}
_LAW_BLOCKS = {"/P", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/Caption"}
_LAW_INSIDE = {"/Span", "/Link"}
_WHITE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class PdfProof:
    """``characters`` of the law compared; ``message`` says in one line where they part, empty where not."""

    characters: int
    message: str


def prove_pdf(data: bytes, regulation: Regulation) -> PdfProof:
    """Whether a booklet or a plain edition holds the law's words, all, in order, and no others.

    White space is left out on both sides: in print it is layout.
    """
    expected = _WHITE.sub("", normalised_text(regulation))
    rows = rows_of_law(regulation)
    blocks = without_repeated_heads(law_blocks(data), rows)
    shown = _WHITE.sub("", "".join(block.words for block in blocks))
    message = "" if shown == expected else first_difference(expected, shown)
    cells = (block.cells for block in blocks if block.cells is not None)
    return PdfProof(len(expected), message or rows_fault(rows, cells))


def law_blocks(data: bytes) -> Iterator[Block]:
    """Every block of the law in the order of the tags. Words of footnote marks are left out."""
    reader = pypdf.PdfReader(io.BytesIO(data))
    pages: dict[int, dict[int, str]] = {}
    numbers = {
        page.indirect_reference.idnum: at for at, page in enumerate(reader.pages) if page.indirect_reference
    }

    def words_of(element: Any, page: Any) -> str:
        page = element.raw_get("/Pg") if "/Pg" in element else page
        parts = []
        for kid in _kids(element):
            if isinstance(kid, int):
                at = numbers[page.idnum]
                if at not in pages:
                    pages[at] = marked_words(reader, reader.pages[at])
                parts.append(pages[at].get(int(kid), ""))
            elif isinstance(kid, dict) and kid.get("/S") in _LAW_INSIDE:
                parts.append(words_of(kid, page))
        return "".join(parts)

    def row_of(element: Any, page: Any, head: bool) -> Block:
        page = element.raw_get("/Pg") if "/Pg" in element else page
        cells = tuple(words_of(cell, page) for cell in _kids(element) if isinstance(cell, dict))
        return Block("".join(cells), cells, head)

    def walk(element: Any, page: Any) -> Iterator[Block]:
        page = element.raw_get("/Pg") if "/Pg" in element else page
        for kid in _kids(element):
            if not isinstance(kid, dict):
                continue
            tag = kid.get("/S")
            if tag in _LAW_BLOCKS:
                yield Block(words_of(kid, page))
            elif tag == "/TR":
                yield row_of(kid, page, element.get("/S") == "/THead")
            elif tag in _LAW_OUTSIDE:
                yield from walk(kid, page)

    root: Any = reader.trailer["/Root"]
    yield from walk(root["/StructTreeRoot"], None)


def marked_words(reader: pypdf.PdfReader, page: Any) -> dict[int, str]:
    """The words of one page by the number of their marked content (MCID)."""
    fonts = {name: _to_unicode(font.get_object()) for name, font in page["/Resources"]["/Font"].items()}
    found: dict[int, str] = {}
    stack: list[int | None] = []
    font: dict[bytes, str] = {}
    for operands, operator in ContentStream(page["/Contents"].get_object(), reader).operations:
        if operator == b"BDC":
            properties = operands[1]
            stack.append(properties.get("/MCID") if isinstance(properties, dict) else None)
        elif operator == b"BMC":
            stack.append(None)
        elif operator == b"EMC":
            stack.pop()
        elif operator == b"Tf":
            font = fonts[operands[0]]
        elif operator in (b"Tj", b"TJ") and stack and stack[-1] is not None:
            shown = operands[0] if operator == b"TJ" else operands
            text = "".join(_decode(piece, font) for piece in shown if not isinstance(piece, (int, float)))
            found[stack[-1]] = found.get(stack[-1], "") + text
    return found


def _kids(element: Any) -> list[Any]:
    kids = element.get("/K", [])
    kids = kids if isinstance(kids, list) else [kids]
    return [kid.get_object() if hasattr(kid, "get_object") else kid for kid in kids]


def _decode(piece: Any, font: dict[bytes, str]) -> str:
    raw = piece.original_bytes if hasattr(piece, "original_bytes") else bytes(piece)
    return "".join(font.get(raw[at : at + 2], "\ufffd") for at in range(0, len(raw), 2))


_CHAR = re.compile(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>")
_BLOCK = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)


def _to_unicode(font: Any) -> dict[bytes, str]:
    """Glyph code → characters, from the font's own ToUnicode table (WeasyPrint writes bfchar lines)."""
    table = font["/ToUnicode"].get_object().get_data()
    return {
        bytes.fromhex(code.decode()): bytes.fromhex(char.decode()).decode("utf-16-be")
        for block in _BLOCK.findall(table)
        for code, char in _CHAR.findall(block)
    }
