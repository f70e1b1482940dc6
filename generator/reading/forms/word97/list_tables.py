"""The lists of a file: what their numbers look like and where they begin ([MS-DOC] 2.4.6.3)."""

from __future__ import annotations

import struct

from generator.reading.forms.list_counting import Level, NumberedList
from generator.reading.forms.word97.damage import DamagedError, part
from generator.reading.forms.word97.information_block import Block

_LIST, _LEVEL, _USE, _OVERRIDE = 28, 28, 16, 8
_LEVELS = 9
_SIMPLE = 0x01
_PLAIN_ABOVE, _NO_RESTART = 0x04, 0x08
_NOTHING_AFTER = 2
_STARTS, _FORMATS = 0x10, 0x20
_NIL_STYLE = 0x0FFF
# [MS-OSHARED] 2.2.1.3, MSONFC, by the names of ECMA-376 part 1, 17.18.59; the others are written in figures.
_FORMS = {
    0: "decimal", 1: "upperRoman", 2: "lowerRoman", 3: "upperLetter", 4: "lowerLetter",
    10: "ideographDigital", 11: "japaneseCounting", 14: "decimalFullWidth",
    17: "japaneseDigitalTenThousand", 18: "decimalEnclosedCircle",
    19: "decimalFullWidth2", 22: "decimalZero", 23: "bullet", 26: "decimalEnclosedFullstop",
    27: "decimalEnclosedParen", 28: "decimalEnclosedCircleChinese", 29: "ideographEnclosedCircle",
    30: "ideographTraditional", 31: "ideographZodiac",
    32: "ideographZodiacTraditional", 33: "taiwaneseCounting", 34: "ideographLegalTraditional",
    35: "taiwaneseCountingThousand", 36: "taiwaneseDigital", 37: "chineseCounting",
    38: "chineseLegalSimplified", 39: "chineseCountingThousand", 57: "numberInDash", 255: "none",
}  # fmt: skip


def read_lists(block: Block) -> dict[str, NumberedList]:
    """The lists by the number, from 1, by which paragraphs name them. Raises ``DamagedError``."""
    definitions = _definitions(block)
    uses = block.table_part("list uses")
    if not uses:
        return {}
    count = struct.unpack("<I", part(uses, 0, 4))[0]
    if count * _USE > len(uses):
        raise DamagedError("there are more lists than fit")
    at = 4 + _USE * count
    lists: dict[str, NumberedList] = {}
    for number in range(count):
        use = part(uses, 4 + _USE * number, _USE)
        identity = struct.unpack_from("<I", use)[0]
        levels = dict(definitions.get(identity, {}))
        restarts: dict[int, int] = {}
        # Each use has four bytes that say nothing, then its overrides.
        at += 4
        for _ in range(use[12]):
            start, flags = struct.unpack("<II", part(uses, at, _OVERRIDE))
            at += _OVERRIDE
            depth = flags & 0xF
            if flags & _FORMATS:
                levels[depth], at = _level(uses, at, levels.get(depth, Level()).style)
                start = levels[depth].start
            if flags & _STARTS:
                restarts[depth] = start
        lists[str(number + 1)] = NumberedList(identity, levels, restarts)
    return lists


def _definitions(block: Block) -> dict[int, dict[int, Level]]:
    head = block.table_part("lists")
    if not head:
        return {}
    count = struct.unpack("<H", part(head, 0, 2))[0]
    start = block.places["lists"][0] + 2
    at = start + _LIST * count
    found: dict[int, dict[int, Level]] = {}
    for number in range(count):
        entry = part(block.table, start + _LIST * number, _LIST)
        identity = struct.unpack_from("<I", entry)[0]
        styles = struct.unpack_from(f"<{_LEVELS}H", entry, 8)
        levels: dict[int, Level] = {}
        for depth in range(1 if entry[26] & _SIMPLE else _LEVELS):
            style = "" if styles[depth] == _NIL_STYLE else str(styles[depth])
            levels[depth], at = _level(block.table, at, style)
        found[identity] = levels
    return found


def _level(stream: bytes, at: int, style: str) -> tuple[Level, int]:
    """A level and where it ends ([MS-DOC] 2.9.150, LVL)."""
    head = part(stream, at, _LEVEL)
    start, form, flags = struct.unpack_from("<iBB", head)
    at += _LEVEL + head[24] + head[25]
    length = struct.unpack("<H", part(stream, at, 2))[0]
    characters = struct.unpack(f"<{length}H", part(stream, at + 2, 2 * length))
    places = set(head[6:15])
    pattern = "".join(
        f"%{character + 1}" if character < _LEVELS and number in places else chr(character)
        for number, character in enumerate(characters, 1)
    )
    level = Level(
        start=start,
        form=_FORMS.get(form, "decimal"),
        pattern=pattern,
        style=style,
        plain_above=bool(flags & _PLAIN_ABOVE),
        restart=head[26] if flags & _NO_RESTART else None,
        tight=head[15] == _NOTHING_AFTER,
    )
    return level, at + 2 + 2 * length
