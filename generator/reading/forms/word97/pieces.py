"""The pieces that make up the text, and what was changed in them by fast saving ([MS-DOC] 2.4.1, 2.8.35)."""

from __future__ import annotations

import struct
from bisect import bisect_right
from dataclasses import dataclass

from generator.reading.forms.word97.damage import DamagedError, part
from generator.reading.forms.word97.information_block import Block
from generator.reading.forms.word97.modifiers import short_modifier
from generator.reading.forms.word97.positions import positions_and_data

_PRC, _PCDT = 1, 2
_COMPRESSED = 0x40000000
# Windows-1252; the bytes that it leaves open are the characters of the same number.
_WESTERN = "".join(
    bytes((byte,)).decode("cp1252") if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(byte)
    for byte in range(256)
)
_WESTERN_TABLE = {byte: ord(character) for byte, character in enumerate(_WESTERN)}


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters ``start`` to ``end`` (cp) stand at ``at`` (fc), ``width`` bytes each.

    ``changes`` is a group of modifiers for all of them.
    """

    start: int
    end: int
    at: int
    width: int
    changes: bytes

    def place(self, cp: int) -> int:
        """The fc of a character of this piece."""
        return self.at + (cp - self.start) * self.width


@dataclass(frozen=True, slots=True)
class Text:
    """``units`` has one character a UTF-16 unit, so that a ``cp`` counts right; ``pieces`` in order."""

    units: str
    pieces: tuple[Piece, ...]
    starts: tuple[int, ...]

    def piece(self, cp: int) -> Piece:
        """The piece of a character."""
        return self.pieces[bisect_right(self.starts, cp) - 1]


def read_text(block: Block) -> Text:
    """All stories. Raises ``DamagedError`` where pieces are missing, overlap or lie outside the file."""
    groups, table = _pieces_and_groups(block.table_part("pieces"))
    positions, entries = positions_and_data(table, 8)
    total = block.stories.total
    if not entries or positions[0] != 0 or positions[-1] < total:
        raise DamagedError("the pieces do not hold the whole text")
    # Each character has a byte of its own: more of them than bytes is a trap.
    if positions[-1] > len(block.main):
        raise DamagedError("there are more characters than bytes")
    pieces: list[Piece] = []
    texts: list[str] = []
    for start, end, entry in zip(positions, positions[1:], entries, strict=False):
        if start == end:
            continue
        place, change = struct.unpack_from("<IH", entry, 2)
        narrow = bool(place & _COMPRESSED)
        at = (place & 0x3FFFFFFF) // 2 if narrow else place & 0x3FFFFFFF
        width = 1 if narrow else 2
        data = part(block.main, at, (end - start) * width)
        texts.append(_narrow(data) if narrow else "".join(map(chr, struct.unpack(f"<{end - start}H", data))))
        pieces.append(Piece(start, end, at, width, _changes(change, groups)))
    return Text("".join(texts), tuple(pieces), tuple(piece.start for piece in pieces))


def whole_characters(units: str) -> str:
    """Text whose pairs of surrogates are characters; half a pair becomes U+FFFD, a lost character."""
    if units.isascii():
        return units
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _narrow(data: bytes) -> str:
    return data.decode("latin-1").translate(_WESTERN_TABLE)


def _changes(change: int, groups: list[bytes]) -> bytes:
    if not change & 1:
        return short_modifier(change)
    number = change >> 1
    if number >= len(groups):
        raise DamagedError("a piece is changed by what is not there")
    return groups[number]


def _pieces_and_groups(clx: bytes) -> tuple[list[bytes], bytes]:
    groups: list[bytes] = []
    at = 0
    while at < len(clx):
        if clx[at] == _PCDT:
            length = int.from_bytes(part(clx, at + 1, 4), "little")
            return groups, part(clx, at + 5, length)
        if clx[at] != _PRC:
            break
        length = int.from_bytes(part(clx, at + 1, 2), "little")
        groups.append(part(clx, at + 3, length))
        at += 3 + length
    raise DamagedError("there is no table of pieces")
