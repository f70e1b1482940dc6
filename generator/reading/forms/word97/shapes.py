"""Drawn shapes: which stands in which group, and drawn letters.

[MS-ODRAW] 2.2.14, 2.2.16, 2.2.9, 2.3.22.1; [MS-DOC] 2.9.172.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from generator.reading.forms.word97.information_block import Block

_DRAWING, _GROUP, _SHAPE, _SHAPE_DATA, _PROPERTIES = 0xF002, 0xF003, 0xF004, 0xF00A, 0xF00B
_HEAD = 8
_MAIN_TEXT = 0
_DEEPEST = 32
# gtextUNICODE, with the mark of a value that stands after the table of properties.
_LETTERS, _LONG = 0x00C0, 0x8000


def outer_shapes(block: Block) -> dict[int, int]:
    """For each shape of the main text, the number of the outermost shape that it belongs to."""
    found: dict[int, int] = {}
    for shapes in _groups(block):
        numbers = [number for shape in shapes for number in _number(shape)]
        found |= dict.fromkeys(numbers, numbers[0]) if numbers else {}
    return found


def drawn_letters(block: Block) -> dict[int, str]:
    """The words of the shapes of the main text that are letters drawn as a picture (艺术字), by number."""
    return {
        number: letters
        for shapes in _groups(block)
        for shape in shapes
        for number in _number(shape)
        if (letters := _letters(shape))
    }


def _groups(block: Block) -> Iterator[list[bytes]]:
    """The shapes of each outermost shape or group of the main text, its own first."""
    content = block.table_part("drawings")
    at = _HEAD + (struct.unpack_from("<I", content, 4)[0] if len(content) >= _HEAD else 0)
    # Each drawing has a byte before it: whether it is of the main text or of the headers.
    while at + 1 + _HEAD <= len(content):
        where = content[at]
        kind, length = struct.unpack_from("<HI", content, at + 3)
        if kind == _DRAWING and where == _MAIN_TEXT:
            for outer, _, body in _records(content[at + 1 + _HEAD : at + 1 + _HEAD + length]):
                if outer == _GROUP:
                    # The first record of the outermost group is the page itself.
                    for record in list(_records(body))[1:]:
                        yield list(_shapes(record[0], record[2], depth=0))
        at += 1 + _HEAD + length


def _shapes(kind: int, body: bytes, depth: int) -> Iterator[bytes]:
    """The content of a shape, or of a group's own shape and all in it."""
    if kind == _SHAPE:
        yield body
    elif kind == _GROUP and depth < _DEEPEST:
        for inner, _, content in _records(body):
            yield from _shapes(inner, content, depth + 1)


def _number(shape: bytes) -> list[int]:
    """The number of a shape; empty where it has none."""
    data = (data for kind, _, data in _records(shape) if kind == _SHAPE_DATA and len(data) >= 4)
    return [struct.unpack_from("<I", each)[0] for each in data][:1]


def _letters(shape: bytes) -> str:
    for kind, count, data in _records(shape):
        # The long values follow the table in the order of their properties.
        at = 6 * count
        for code, value in struct.iter_unpack("<HI", data[:at]) if kind == _PROPERTIES else ():
            if code & 0x3FFF == _LETTERS and code & _LONG:
                return data[at : at + value].decode("utf-16-le", "replace").partition("\0")[0]
            at += value if code & _LONG else 0
    return ""


def _records(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Kind, instance and content of each record ([MS-ODRAW] 2.2.1)."""
    at = 0
    while at + _HEAD <= len(data):
        head, kind, length = struct.unpack_from("<HHI", data, at)
        yield kind, head >> 4, data[at + _HEAD : at + _HEAD + length]
        at += _HEAD + length
