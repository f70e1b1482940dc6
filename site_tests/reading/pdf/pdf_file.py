"""Small PDF files made for tests: each character where a test puts it."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field

WIDTH, HEIGHT = 595.0, 842.0
LEFT, TOP, EM, PITCH = 90.0, 100.0, 14.0, 24.0
PER_LINE = 28
FIRST_FREE = 7
"""The number of the first object that a test adds."""
_NOT_NAMED = "\u241f"
"""A character that the font draws and does not name."""


@dataclass
class PdfFile:
    """Pages of text; ``data`` gives the bytes. ``title`` is what the file says of itself.

    ``renamed`` is what the font says of some characters instead of what they are. ``resources`` and ``more``
    are further entries of each page, ``catalog`` of the document, ``objects`` those with the numbers from
    ``FIRST_FREE`` on.
    """

    title: str = ""
    pages: list[list[str]] = field(default_factory=list)
    used: set[str] = field(default_factory=set)
    renamed: dict[str, str] = field(default_factory=dict)
    resources: str = ""
    more: str = ""
    catalog: str = ""
    objects: list[bytes] = field(default_factory=list)

    def page(self) -> None:
        """What is put from now on stands on a new page."""
        self.pages.append([])

    def draw(self, commands: str) -> None:
        """Commands as they stand in the page; its left lower corner is their origin."""
        if not self.pages:
            self.page()
        self.pages[-1].append(commands)

    def put(
        self, text: str, left: float = LEFT, base: float = TOP, size: float = EM, *, turn: str = "1 0 0 1",
        mode: int = 0, font: str = "F1", around: tuple[str, str] = ("", ""),
    ) -> None:  # fmt: skip
        """``text`` with its baseline ``base`` below the top; ``mode`` 3 is text that is not seen.

        ``around`` are commands before and after it; nothing that they set remains.
        """
        self.used.update(text)
        codes = text.encode("utf-16-be").hex()
        shown = f"BT /{font} {size} Tf {mode} Tr {turn} {left} {HEIGHT - base} Tm <{codes}> Tj ET"
        before, after = around
        self.draw(f"q {before} {shown} {after} Q" if before or after else shown)

    def centred(self, text: str, base: float, size: float = EM) -> None:
        """``text`` in the middle of the page."""
        self.put(text, (WIDTH - width_of(text, size)) / 2, base, size)

    def paragraph(self, text: str, base: float, left: float = LEFT, per_line: int = PER_LINE) -> float:
        """``text`` with its first line indented, broken where the line is full; the next baseline."""
        for number, line in enumerate(broken(text, per_line)):
            self.put(line, left + (2 * EM if not number else 0), base)
            base += PITCH
        return base

    def data(self) -> bytes:
        """The file."""
        first = FIRST_FREE + len(self.objects)
        pages = [f"{first + 2 * number} 0 R" for number in range(len(self.pages))]
        objects = [
            f"<< /Type /Catalog /Pages 2 0 R {self.catalog} >>".encode(),
            f"<< /Type /Pages /Kids [{' '.join(pages)}] /Count {len(pages)} >>".encode(),
            b"<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H "
            b"/DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
            b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /DW 1000 /W [32 [500] 48 57 500] "
            b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            b"/FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /Ascent 880 "
            b"/Descent -120 /FontBBox [0 -120 1000 880] >> >>",
            _stream(self._names().encode()),
            b"<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-V "
            b"/DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
            *self.objects,
        ]
        for number, commands in enumerate(self.pages):
            objects.append(
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] "
                f"/Resources << /Font << /F1 3 0 R /V1 6 0 R >> {self.resources} >> {self.more} "
                f"/Contents {first + 1 + 2 * number} 0 R >>".encode()
            )
            objects.append(_stream("\n".join(commands).encode()))
        title = self.title.encode("utf-16-be").hex()
        objects.append(f"<< /Title <feff{title}> >>".encode())
        return _file(objects)

    def _names(self) -> str:
        named = [char for char in sorted(self.used) if char != _NOT_NAMED]
        rows = "\n".join(
            f"<{ord(char):04x}> <{self.renamed.get(char, char).encode('utf-16-be').hex()}>" for char in named
        )
        return (
            "/CIDInit /ProcSet findresource begin begincmap\n1 begincodespacerange <0000> <ffff> "
            f"endcodespacerange\n{len(named)} beginbfchar\n{rows}\nendbfchar\nendcmap end"
        )


def nested_forms(depth: int) -> bytes:
    """A file whose one page draws a form that draws another twice, and so on."""
    resources = "/Resources << /XObject << /A {} 0 R >> >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 800] {resources.format(5)} "
        "/Contents 4 0 R >>".encode(),
        b"<< /Length 5 >>\nstream\n/A Do\nendstream",
    ]
    for number in range(depth):
        head = f"/Type /XObject /Subtype /Form /BBox [0 0 9 9] {resources.format(6 + number)} /Length 11"
        objects.append(f"<< {head} >>\nstream\n/A Do /A Do\nendstream".encode())
    return _file([*objects, b"<< /Length 3 >>\nstream\nq Q\nendstream", b"<< >>"])


def width_of(text: str, size: float = EM) -> float:
    """How wide ``text`` is printed."""
    return sum(size / 2 if char.isascii() and (char.isdecimal() or char == " ") else size for char in text)


def broken(text: str, per_line: int = PER_LINE) -> list[str]:
    """The printed lines of a paragraph whose first line is indented by two characters."""
    lines, room = [""], per_line * EM - 2 * EM
    for char in text:
        if width_of(lines[-1] + char) > room + 0.1:
            lines.append("")
            room = per_line * EM
        lines[-1] += char
    return lines


def _stream(content: bytes) -> bytes:
    packed = zlib.compress(content)
    return b"<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (len(packed), packed)


def _file(objects: list[bytes]) -> bytes:
    data, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    start = len(data)
    return data + (
        b"xref\n0 %d\n0000000000 65535 f \n%btrailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\n"
        b"startxref\n%d\n%%%%EOF\n" % (count, table, count, len(objects), start)
    )
