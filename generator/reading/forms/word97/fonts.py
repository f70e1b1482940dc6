"""The names of the fonts ([MS-DOC] 2.9.286, SttbfFfn; 2.9.87, FFN)."""

from __future__ import annotations

from generator.reading.forms.word97.damage import part
from generator.reading.forms.word97.information_block import Block

_NAME_AT = 39


def read_fonts(block: Block) -> tuple[str, ...]:
    """The names by number. Raises ``DamagedError`` where the table is cut."""
    table = block.table_part("fonts")
    if not table:
        return ()
    at = 4
    names = []
    for _ in range(int.from_bytes(part(table, 0, 2), "little")):
        length = part(table, at, 1)[0]
        entry = part(table, at + 1, length)
        name = entry[_NAME_AT : len(entry) - (len(entry) - _NAME_AT) % 2]
        names.append(name.decode("utf-16-le", "replace").split("\0")[0])
        at += 1 + length
    return tuple(names)
