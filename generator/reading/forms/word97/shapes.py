"""Drawn shapes: which stands in which group ([MS-ODRAW] 2.2.14, 2.2.16; [MS-DOC] 2.9.172)."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from generator.reading.forms.word97.information_block import Block

_DRAWING, _GROUP, _SHAPE, _SHAPE_DATA = 0xF002, 0xF003, 0xF004, 0xF00A
_HEAD = 8
_MAIN_TEXT = 0
_DEEPEST = 32


def outer_shapes(block: Block) -> dict[int, int]:
    """For each shape of the main text, the number of the outermost shape that it belongs to."""
    content = block.table_part("drawings")
    found: dict[int, int] = {}
    at = _HEAD + (struct.unpack_from("<I", content, 4)[0] if len(content) >= _HEAD else 0)
    # Each drawing has a byte before it: whether it is of the main text or of the headers.
    while at + 1 + _HEAD <= len(content):
        where = content[at]
        kind, length = struct.unpack_from("<HI", content, at + 3)
        if kind == _DRAWING and where == _MAIN_TEXT:
            for outer, body in _records(content[at + 1 + _HEAD : at + 1 + _HEAD + length]):
                if outer == _GROUP:
                    # The first record of the outermost group is the page itself.
                    for record in list(_records(body))[1:]:
                        numbers = _numbers(*record, depth=0)
                        found |= dict.fromkeys(numbers, numbers[0]) if numbers else {}
        at += 1 + _HEAD + length
    return found


def _numbers(kind: int, body: bytes, depth: int) -> list[int]:
    """The numbers of a shape, or of a group and all in it, the group's own first."""
    if kind == _SHAPE:
        return [
            struct.unpack_from("<I", data)[0]
            for inner, data in _records(body)
            if inner == _SHAPE_DATA and len(data) >= 4
        ][:1]
    if kind == _GROUP and depth < _DEEPEST:
        return [number for record in _records(body) for number in _numbers(*record, depth=depth + 1)]
    return []


def _records(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + _HEAD <= len(data):
        kind, length = struct.unpack_from("<HI", data, at + 2)
        yield kind, data[at + _HEAD : at + _HEAD + length]
        at += _HEAD + length
