"""Word's XML in one file: the package of a docx laid flat (Flat OPC), and the XML of Word 2003."""

from __future__ import annotations

import base64
import re

from lxml import etree

_PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage"
_PART, _NAME = f"{{{_PACKAGE}}}part", f"{{{_PACKAGE}}}name"
_XML, _BINARY = f"{{{_PACKAGE}}}xmlData", f"{{{_PACKAGE}}}binaryData"
_HEAD = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?[^>]*\?>\s*|<!--(?:(?!-->).)*-->\s*)*<(?:\w+:)?(\w+)\b[^>]*>", re.DOTALL
)
_WORD_2003 = b"http://schemas.microsoft.com/office/word/2003/wordml"


def is_flat_package(data: bytes) -> bool:
    """Whether the file is a Word package laid flat."""
    head = _HEAD.match(data[:20_000])
    return head is not None and head[1] == b"package" and _PACKAGE.encode() in head[0]


def is_word_2003_xml(data: bytes) -> bool:
    """Whether the file is a document in the XML of Word 2003."""
    head = _HEAD.match(data[:20_000])
    return head is not None and head[1] == b"wordDocument" and _WORD_2003 in head[0]


class FlatPackage:
    """The parts by name, as an archive gives them."""

    def __init__(self, data: bytes) -> None:
        """Raises what lxml raises for a damaged file."""
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        parts = etree.fromstring(data, parser).iter(_PART)
        self._parts = {(part.get(_NAME) or "").lstrip("/"): part for part in parts}

    def namelist(self) -> list[str]:
        """The names of the parts."""
        return list(self._parts)

    def read(self, name: str) -> bytes:
        """The bytes of a part. Raises ``KeyError`` where there is none, ``ValueError`` for a damaged one."""
        part = self._parts[name]
        if (binary := part.findtext(_BINARY)) is not None:
            return base64.b64decode(binary)
        return b"".join(etree.tostring(root) for root in part.iterfind(f"{_XML}/*"))
