"""Word files for tests, put together from raw XML."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from typing import Any

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from generator.reading.forms.docx import read_docx

NS = nsdecls("w")
LEVEL = '<w:lvl w:ilvl="{0}"><w:start w:val="{1}"/><w:numFmt w:val="{2}"/>{4}<w:lvlText w:val="{3}"/></w:lvl>'
CHINESE = "chineseCountingThousand"


class DocxFile:
    """A Word document put together from raw XML."""

    def __init__(self) -> None:
        self.document: Any = Document()
        self.numbering = self.document.part.numbering_part.element

    def list_of(self, key: int, *levels: tuple[int, str, str], style: str = "", more: str = "") -> None:
        """An abstract list and a list on it, both with the number ``key``; levels as (start, form, text).

        ``more`` is raw XML for each level, before its text.
        """
        mark = (f'<w:pStyle w:val="{style}"/>' if style else "") + more
        inner = "".join(LEVEL.format(depth, *level, mark) for depth, level in enumerate(levels))
        self.numbering.insert(
            0, parse_xml(f'<w:abstractNum {NS} w:abstractNumId="{key}">{inner}</w:abstractNum>')
        )
        self.num(key, key)

    def num(self, key: int, abstract: int, override: str = "") -> None:
        """One more list on an abstract list."""
        inner = f'<w:abstractNumId w:val="{abstract}"/>{override}'
        self.numbering.append(parse_xml(f'<w:num {NS} w:numId="{key}">{inner}</w:num>'))

    def add(self, text: str, place: tuple[int, int] | None = None, style: str = "") -> None:
        """A paragraph in a list at (list, level)."""
        inner = f'<w:pStyle w:val="{style}"/>' if style else ""
        if place is not None:
            inner += f'<w:numPr><w:ilvl w:val="{place[1]}"/><w:numId w:val="{place[0]}"/></w:numPr>'
        self.raw(f"<w:pPr>{inner}</w:pPr><w:r><w:t>{text}</w:t></w:r>")

    def raw(self, inner: str) -> None:
        """A paragraph of raw XML."""
        self.body(f"<w:p>{inner}</w:p>")

    def body(self, xml: str) -> None:
        """Any block before the section's properties."""
        opening = re.match(r"<w:\w+", xml)
        assert opening
        block = parse_xml(xml.replace(opening[0], f"{opening[0]} {NS} {MORE}", 1))
        self.document.element.body.insert(len(self.document.element.body) - 1, block)

    def style(self, key: str, inner: str) -> None:
        """A paragraph style of raw XML."""
        self.document.styles.element.append(
            parse_xml(f'<w:style {NS} w:type="paragraph" w:styleId="{key}">{inner}</w:style>')
        )

    def data(self) -> bytes:
        """The file."""
        out = io.BytesIO()
        self.document.save(out)
        return out.getvalue()

    def lines(self) -> list[str]:
        """What is read from it, without empty lines."""
        return [text for _, text in read_docx(self.data(), "x.docx").lines if text.strip()]


def repacked(data: bytes, change: Callable[[str, bytes], tuple[str, bytes]]) -> bytes:
    """The archive with each member (name, bytes) as ``change`` gives it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(*change(name, old.read(name)))
    return out.getvalue()


MORE = (
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
