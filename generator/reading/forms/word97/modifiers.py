"""Property modifiers: what changes a paragraph or a run ([MS-DOC] 2.2.5, Sprm and Prl; 2.6)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.reading.forms.word97.damage import DamagedError, part

# Of paragraphs.
STYLE = 0x4600
IN_TABLE, ROW_END = 0x2416, 0x2417
INNER_ROW_END = 0x244C
TABLE_DEPTH = 0x6649
TABLE_HEAD, TABLE_DEFINITION = 0x3404, 0xD608
LIST_LEVEL, LIST = 0x260A, 0x460B
HUGE_PARAGRAPH, HUGE_PARAGRAPH_OLD = 0x6646, 0x6645
OLD_NUMBER = 0xC63E
ALIGNMENT, ALIGNMENT_OLD = 0x2461, 0x2403
OUTLINE_LEVEL = 0x2640
# Of runs.
DELETED, VANISH, SPECIAL = 0x0800, 0x083C, 0x0855
RUN_STYLE, PLAIN = 0x4A30, 0x2A33
SYMBOL, PICTURE = 0x6A09, 0x6A03
BOLD, SIZE, FONT = 0x0835, 0x4A43, 0x4A4F

_SIZES = (1, 1, 2, 4, 2, 2, 0, 3)
_TABS = 0xC615
# The short form of a modifier in a piece ([MS-DOC] 2.9.215): those of the list that matter for the text.
_SHORT = {
    0x05: ALIGNMENT_OLD, 0x0C: LIST_LEVEL, 0x18: IN_TABLE, 0x19: ROW_END, 0x41: DELETED, 0x53: PLAIN,
    0x5C: VANISH, 0x75: SPECIAL,
}  # fmt: skip


def modifiers(group: bytes) -> Iterator[tuple[int, bytes]]:
    """Each modifier with its operand, in order. Raises ``DamagedError`` for one that is cut."""
    at = 0
    # A single byte over is padding.
    while at + 2 <= len(group):
        code = group[at] | group[at + 1] << 8
        at += 2
        size = _SIZES[code >> 13]
        if not size:
            at, size = _variable(group, at, code)
        yield code, part(group, at, size)
        at += size


def _variable(group: bytes, at: int, code: int) -> tuple[int, int]:
    """Where the operand begins and its length, for those that say it themselves."""
    if code == TABLE_DEFINITION:
        return at + 2, max(0, int.from_bytes(part(group, at, 2), "little") - 1)
    size = part(group, at, 1)[0]
    at += 1
    if code == _TABS and size == 255:
        deleted = part(group, at, 1)[0]
        added = part(group, at + 1 + 4 * deleted, 1)[0]
        size = 2 + 4 * deleted + 3 * added
    return at, size


def short_modifier(value: int) -> bytes:
    """A modifier in the two bytes of a piece as a group of its own; empty for one that is of no matter."""
    code = _SHORT.get(value >> 1 & 0x7F)
    return b"" if code is None else code.to_bytes(2, "little") + bytes((value >> 8,))


def flag(operand: bytes) -> bool:
    """Whether a modifier of yes and no says yes."""
    if not operand:
        raise DamagedError("a modifier says nothing")
    return operand[0] != 0
