"""The file information block: what the file is and where its parts lie ([MS-DOC] 2.5)."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from generator.cli.errors import UserError
from generator.reading.forms.word97.container import Streams
from generator.reading.forms.word97.damage import DamagedError, part

_WORD = 0xA5EC
# Word 6 and 95; Word for Macintosh and for East Asia of that time have marks of their own.
_OLDER = frozenset({0xA5DC, 0xA697, 0xA698, 0xA699, 0xA59B, 0xA59C, 0xDCA5, 0xDBA5})
_LAST_OLDER = 105
_ENCRYPTED, _TABLE_ONE = 0x0100, 0x0200
_COUNTS_AT, _PARTS_AT = 76, 154
_PLACES = {
    "styles": 1, "footnote marks": 2, "footnotes": 3, "sections": 6, "character pages": 12,
    "paragraph pages": 13, "fonts": 15, "pieces": 33, "shapes": 40, "endnote marks": 46, "endnotes": 47,
    "drawings": 50, "boxes": 56, "lists": 73, "list uses": 74,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stories:
    """How many characters each part of the text has. They follow each other in this order."""

    main: int
    footnotes: int
    headers: int
    macros: int
    comments: int
    endnotes: int
    boxes: int
    header_boxes: int

    @property
    def endnotes_at(self) -> int:
        """The ``cp`` of the first character of the endnotes."""
        return self.main + self.footnotes + self.headers + self.macros + self.comments

    @property
    def total(self) -> int:
        """All characters."""
        return self.endnotes_at + self.endnotes + self.boxes + self.header_boxes


@dataclass(frozen=True, slots=True)
class Block:
    """The streams, and what the block says of them. ``places`` are (offset, length) in ``table``."""

    main: bytes
    table: bytes
    data: bytes
    stories: Stories
    places: dict[str, tuple[int, int]]

    def table_part(self, name: str) -> bytes:
        """A part of the table stream; empty where the file has none. Raises ``DamagedError``."""
        start, length = self.places[name]
        return part(self.table, start, length) if length else b""


def read_block(streams: Streams, name: str) -> Block:
    """The block at the start of the main stream.

    Raises ``UserError`` for a locked file and for Word 95 and older, ``DamagedError`` for what is no block.
    """
    main = streams.main
    if len(main) < _PARTS_AT:
        raise DamagedError("there is no information block")
    mark, version = struct.unpack_from("<HH", main)
    flags = struct.unpack_from("<H", main, 10)[0]
    if mark in _OLDER or (mark == _WORD and version <= _LAST_OLDER):
        message = "这是 Word 95 或者更早的文件"
        raise UserError(message, file=name, mend="用 Word 或者 WPS 打开，另存为 .docx")
    if mark != _WORD:
        raise DamagedError("there is no information block")
    if flags & _ENCRYPTED:
        message = "Word 文件加了密码"
        raise UserError(message, file=name, mend="去掉密码再保存")
    counts = struct.unpack_from("<8i", main, _COUNTS_AT)
    if min(counts) < 0:
        raise DamagedError("a story has fewer than no characters")
    pairs = struct.unpack_from("<H", main, _PARTS_AT - 2)[0]
    places = {}
    for what, number in _PLACES.items():
        at = _PARTS_AT + 8 * number
        known = number < pairs and at + 8 <= len(main)
        places[what] = struct.unpack_from("<II", main, at) if known else (0, 0)
    table = streams.tables[1 if flags & _TABLE_ONE else 0]
    return Block(main, table, streams.data, Stories(*counts), places)
