"""Reading a finished PDF as a reader's tools do: its tags, its links, the lines on its pages."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdf
from pypdf.generic import ContentStream

from generator.publishing.verify.pdf_law import _decode, _to_unicode, marked_words


@dataclass(frozen=True)
class Element:
    """An element of the tag tree: its kind, the kinds above it, its page (from 0), its words, its links.

    ``inner`` are the targets of links that stand right below it.
    """

    kind: str
    above: tuple[str, ...]
    page: int
    words: str
    targets: tuple[str, ...]
    alt: str
    inner: tuple[str, ...] = ()


class Tags:
    """A PDF with its tags walked."""

    def __init__(self, pdf: bytes) -> None:
        self.reader = pypdf.PdfReader(io.BytesIO(pdf))
        self._numbers = {
            page.indirect_reference.idnum: at
            for at, page in enumerate(self.reader.pages)
            if page.indirect_reference
        }
        self._words: dict[int, dict[int, str]] = {}
        root: Any = self.reader.trailer["/Root"]
        self.root = root
        self.elements = list(self._walk(root["/StructTreeRoot"]["/K"][0].get_object(), ()))

    def of(self, kind: str) -> list[Element]:
        return [element for element in self.elements if element.kind == kind]

    def destination(self, name: str) -> int:
        """The page (from 0) of a named destination."""
        return int(self.reader.get_destination_page_number(self.reader.named_destinations[name]) or 0)

    def _walk(self, element: Any, above: tuple[str, ...]) -> Iterator[Element]:
        kind = str(element["/S"])[1:]
        page = self._numbers[element.raw_get("/Pg").idnum] if "/Pg" in element else 0
        targets = [
            str(kid["/Obj"].get_object().get("/Dest", ""))
            for kid in self._kids(element)
            if isinstance(kid, dict) and kid.get("/Type") == "/OBJR"
        ]
        inner = [
            str(one["/Obj"].get_object().get("/Dest", ""))
            for kid in self._kids(element)
            if isinstance(kid, dict) and kid.get("/S") == "/Link"
            for one in self._kids(kid)
            if isinstance(one, dict) and one.get("/Type") == "/OBJR"
        ]
        alt = str(element.get("/Alt", ""))
        yield Element(kind, above, page, self._text(element), tuple(targets), alt, tuple(inner))
        for kid in self._kids(element):
            if isinstance(kid, dict) and kid.get("/Type") == "/StructElem":
                yield from self._walk(kid, (*above, kind))

    def _text(self, element: Any) -> str:
        parts = []
        for kid in self._kids(element):
            if isinstance(kid, int):
                page = self._numbers[element.raw_get("/Pg").idnum]
                if page not in self._words:
                    self._words[page] = marked_words(self.reader, self.reader.pages[page])
                parts.append(self._words[page].get(int(kid), ""))
            elif isinstance(kid, dict) and kid.get("/Type") == "/StructElem":
                parts.append(self._text(kid))
        return "".join(parts)

    @staticmethod
    def _kids(element: Any) -> list[Any]:
        kids = element.get("/K", [])
        kids = kids if isinstance(kids, list) else [kids]
        return [kid.get_object() for kid in kids]


def lines_of(reader: pypdf.PdfReader, page: Any, left: float, right: float) -> list[str]:
    """The lines of text that begin between ``left`` and ``right`` (CSS pixels), from top to bottom."""
    fonts = {name: _to_unicode(font.get_object()) for name, font in page["/Resources"]["/Font"].items()}
    rows: dict[int, list[tuple[float, str]]] = {}
    font: dict[bytes, str] = {}
    at = (0.0, 0.0)
    for operands, operator in ContentStream(page["/Contents"].get_object(), reader).operations:
        if operator == b"Tf":
            font = fonts[operands[0]]
        elif operator == b"Tm":
            at = (float(operands[4]), float(operands[5]))
        elif operator in (b"Tj", b"TJ") and left <= at[0] <= right:
            shown = operands[0] if operator == b"TJ" else operands
            text = "".join(_decode(piece, font) for piece in shown if not isinstance(piece, (int, float)))
            rows.setdefault(round(at[1]), []).append((at[0], text))
    return ["".join(text for _, text in sorted(row)) for _, row in sorted(rows.items())]


def starts_of(reader: pypdf.PdfReader, page: Any) -> list[tuple[float, float]]:
    """Where each run of text begins, in CSS pixels from the top left corner of the page."""
    return [
        (float(operands[4]), float(operands[5]))
        for operands, operator in ContentStream(page["/Contents"].get_object(), reader).operations
        if operator == b"Tm"
    ]
