"""A Word file of 1997 to 2003 put together byte by byte, for what LibreOffice does not write."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from site_tests.reading.word97.compound_file import compound_file

_TEXT_AT = 2048
_PAGE = 512
_PARTS = {
    "styles": 1, "sections": 6, "characters": 12, "paragraphs": 13, "fonts": 15, "pieces": 33, "shapes": 40,
    "drawings": 50, "boxes": 56, "lists": 73, "uses": 74,
}  # fmt: skip


@dataclass(frozen=True)
class Piece:
    """A piece of text; ``narrow`` is Windows-1252. ``change`` is what its two bytes of changes hold."""

    text: str
    narrow: bool = False
    change: int = 0


@dataclass
class Written:
    """The file. ``paragraphs`` and ``runs`` are the groups of pieces, by the number of the piece.

    ``stored`` is the order in which the pieces lie in the file. ``groups`` are those of fast saving.
    ``stories`` are the lengths of the parts of the text; without it all is main text.
    """

    pieces: Sequence[Piece]
    paragraphs: Mapping[int, bytes] = field(default_factory=dict)
    runs: Mapping[int, bytes] = field(default_factory=dict)
    groups: Sequence[bytes] = ()
    stored: Sequence[int] = ()
    stories: Sequence[int] = ()
    parts: Mapping[str, bytes] = field(default_factory=dict)
    mark: int = 0xA5EC
    version: int = 0x00C1
    flags: int = 0
    data: bytes = b""

    def file(self) -> bytes:
        """The bytes."""
        main = bytearray(_TEXT_AT)
        places: dict[int, tuple[int, int]] = {}
        for number in self.stored or range(len(self.pieces)):
            piece = self.pieces[number]
            content = piece.text.encode("cp1252" if piece.narrow else "utf-16-le", "surrogatepass")
            places[number] = (len(main), len(main) + len(content))
            main += content
        tables = {"pieces": self._pieces(places), **self.parts}
        for name, groups in (("characters", self.runs), ("paragraphs", self.paragraphs)):
            main += bytes(-len(main) % _PAGE)
            page = _page(places, groups, 13 if name == "paragraphs" else 1)
            bounds = (_TEXT_AT, len(main))
            tables[name] = struct.pack("<2II", *bounds, len(main) // _PAGE)
            main += page
        table = b""
        struct.pack_into("<HH", main, 0, self.mark, self.version)
        struct.pack_into("<H", main, 10, self.flags)
        stories = self.stories or (sum(map(_units, self.pieces)),)
        struct.pack_into(f"<{len(stories)}i", main, 76, *stories)
        struct.pack_into("<H", main, 152, 93)
        for name, part in tables.items():
            # Levels follow the table of lists and are not counted in its length.
            length = 2 + 28 * int.from_bytes(part[:2], "little") if name == "lists" else len(part)
            struct.pack_into("<II", main, 154 + 8 * _PARTS[name], len(table), length)
            table += part
        return compound_file({"WordDocument": bytes(main), "0Table": table, "Data": self.data})

    def _pieces(self, places: Mapping[int, tuple[int, int]]) -> bytes:
        positions, entries, at = [0], b"", 0
        for number, piece in enumerate(self.pieces):
            at += _units(piece)
            positions.append(at)
            place = places[number][0]
            stored = place * 2 | 0x40000000 if piece.narrow else place
            entries += struct.pack("<HIH", 0, stored, piece.change)
        plc = struct.pack(f"<{len(positions)}I", *positions) + entries
        changes = b"".join(b"\1" + struct.pack("<H", len(group)) + group for group in self.groups)
        return changes + b"\2" + struct.pack("<I", len(plc)) + plc


def modifier(code: int, operand: bytes) -> bytes:
    """A property modifier."""
    return struct.pack("<H", code) + operand


def level(form: int, text: str, start: int = 1, flags: int = 0, follow: int = 0, limit: int = 0) -> bytes:
    """A level of a list; ``{0}`` in the text is the number of the first level.

    ``follow`` is what stands after the number (2 is nothing), ``limit`` how many levels begin it anew.
    """
    found = []
    plain = ""
    while text:
        if text[0] == "{":
            plain += chr(int(text[1]))
            found.append(len(plain))
            text = text[3:]
        else:
            plain += text[0]
            text = text[1:]
    head = struct.pack("<iBB9sB8x2BBB", start, form, flags, bytes(found), follow, 0, 0, limit, 0)
    return head + struct.pack("<H", len(plain)) + plain.encode("utf-16-le")


def lists(*levels: bytes) -> bytes:
    """One list with the number 77: simple if it has one level, else of nine."""
    simple = len(levels) == 1
    entry = struct.pack("<II18sBB", 77, 0, b"\xff\x0f" * 9, 1 if simple else 0, 0)
    more = [level(0, "") for _ in range(0 if simple else 9 - len(levels))]
    return struct.pack("<H", 1) + entry + b"".join((*levels, *more))


def uses(*overrides: Sequence[bytes]) -> bytes:
    """Uses of the list 77, each with its overrides."""
    heads = b"".join(struct.pack("<I8xBBBB", 77, len(each), 0, 0, 0) for each in overrides)
    return (
        struct.pack("<I", len(overrides))
        + heads
        + b"".join(b"\xff" * 4 + b"".join(each) for each in overrides)
    )


def in_list(use: int, depth: int = 0) -> bytes:
    """The group of a paragraph in a list."""
    return b"\0\0" + modifier(0x460B, struct.pack("<H", use)) + modifier(0x260A, bytes((depth,)))


def style(base: int = 0xFFF, paragraph: bytes = b"", run: bytes = b"", number: int = 0) -> bytes:
    """A paragraph style on another one; ``number`` is the fixed one of a built-in style."""
    name = struct.pack("<H", 1) + "S\0".encode("utf-16-le")
    entry = struct.pack("<5H", number, 1 | base << 4, 2, 0, 0) + name
    for group in (b"\0\0" + paragraph, run):
        entry += struct.pack("<H", len(group)) + group + bytes(len(group) % 2)
    return struct.pack("<H", len(entry)) + entry


def style_sheet(*styles: bytes) -> bytes:
    """The styles by their place; the first is that of paragraphs that name none."""
    return struct.pack("<HHH", 4, len(styles), 10) + b"".join(styles)


def record(kind: int, content: bytes, instance: int = 0) -> bytes:
    """A record of a drawing."""
    return struct.pack("<HHI", 0xF | instance << 4, kind, len(content)) + content


def shape(number: int, letters: str = "") -> bytes:
    """A drawn shape; ``letters`` are drawn as a picture."""
    words = (letters + "\0").encode("utf-16-le")
    properties = struct.pack("<HIHI", 0x80C5, 4, 0xC0C0, len(words)) + b"font" + words
    more = record(0xF00B, properties, instance=2) if letters else b""
    return record(0xF004, record(0xF00A, struct.pack("<II", number, 0)) + more)


def _units(piece: Piece) -> int:
    return len(piece.text) if piece.narrow else len(piece.text.encode("utf-16-le", "surrogatepass")) // 2


def _page(places: Mapping[int, tuple[int, int]], groups: Mapping[int, bytes], entry: int) -> bytes:
    order = sorted(places, key=lambda number: places[number])
    bounds = [places[number][0] for number in order] + [places[order[-1]][1]]
    page = bytearray(_PAGE)
    struct.pack_into(f"<{len(bounds)}I", page, 0, *bounds)
    end = _PAGE - 1
    for at, number in enumerate(order):
        group = groups.get(number, b"")
        if not group:
            continue
        if entry == 1:
            content = bytes((len(group),)) + group
        elif len(group) % 2:
            content = bytes(((len(group) + 1) // 2,)) + group
        else:
            content = bytes((0, len(group) // 2)) + group
        end = (end - len(content)) & ~1
        page[end : end + len(content)] = content
        page[4 * len(bounds) + entry * at] = end // 2
    page[-1] = len(order)
    return bytes(page)
