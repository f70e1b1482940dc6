"""What a paragraph is: its style, its list, its place in a table ([MS-DOC] 2.4.6.1)."""

from __future__ import annotations

from dataclasses import dataclass

from generator.reading.forms.word97 import modifiers as m
from generator.reading.forms.word97.damage import DamagedError, part
from generator.reading.forms.word97.formatted_pages import Stretches
from generator.reading.forms.word97.pieces import Text
from generator.reading.forms.word97.styles import Styles

_LISTS = 0x7FE
# The number is of the kind that Word 95 made.
_OLD_LIST = 0x7FF
_CENTRED = 1


@dataclass(frozen=True, slots=True)
class Look:
    """``list`` counts from 1 and is 0 where the paragraph has no number; ``level`` counts from 0.

    ``list_style`` is the style that sets the list where the level is not said. ``old_number`` is true
    where the paragraph has a number of the kind that Word 95 made. ``heads`` is true where it is centred or
    has the style of a title or of a heading of the first level. ``row`` describes the row that the paragraph
    ends, ``row_heads`` says that it is the head of its table.
    """

    style: int
    list: int = 0
    level: int | None = None
    list_style: int | None = None
    in_table: bool = False
    row_end: bool = False
    inner_row_end: bool = False
    old_number: bool = False
    heads: bool = False
    row: bytes = b""
    row_heads: bool = False


@dataclass(frozen=True, slots=True)
class _Own:
    """What the paragraph itself says; ``None`` where it leaves a thing to its style."""

    style: int
    list: int | None
    level: int | None
    alignment: int | None
    flags: frozenset[int]
    row: bytes


class ParagraphLooks:
    """The look of each paragraph, by the place of its mark."""

    def __init__(self, text: Text, stretches: Stretches, styles: Styles, data: bytes) -> None:
        """``data`` is the stream for groups that are too long for a page."""
        self._text = text
        self._stretches = stretches
        self._styles = styles
        self._data = data
        self._known: dict[tuple[bytes, bytes], Look] = {}

    def at(self, mark: int) -> Look:
        """The look of the paragraph whose mark is the character ``mark`` (cp). Raises ``DamagedError``."""
        piece = self._text.piece(mark)
        group = self._stretches.at(piece.place(mark))
        key = (group, piece.changes)
        look = self._known.get(key)
        if look is None:
            look = self._known[key] = self._look(group, piece.changes)
        return look

    def _look(self, group: bytes, changes: bytes) -> Look:
        if len(group) == 1:
            raise DamagedError("the group of a paragraph is cut")
        own = self._own(int.from_bytes(group[:2], "little"), group[2:] + changes)
        listed, level, by_style = own.list, own.level, None
        inherited = self._styles.place(own.style)
        alignment = self._styles.alignment(own.style) if own.alignment is None else own.alignment
        if inherited is not None:
            level = inherited[2] if level is None else level
            if listed is None:
                listed, by_style = inherited[0], inherited[1]
        return Look(
            style=own.style,
            list=listed if listed is not None and listed <= _LISTS else 0,
            level=level,
            list_style=by_style,
            in_table=m.IN_TABLE in own.flags,
            row_end=m.ROW_END in own.flags,
            inner_row_end=m.INNER_ROW_END in own.flags,
            old_number=m.OLD_NUMBER in own.flags or listed == _OLD_LIST,
            heads=alignment == _CENTRED or self._styles.heads(own.style),
            row=own.row,
            row_heads=m.TABLE_HEAD in own.flags,
        )

    def _own(self, style: int, group: bytes) -> _Own:
        listed: int | None = None
        level: int | None = None
        alignment: int | None = None
        flags: set[int] = set()
        row = b""
        for code, operand in self._modifiers(group):
            if code == m.STYLE:
                # A style put on sets all that styles set anew; a tracked change of style is stored so.
                style = int.from_bytes(operand, "little")
                listed, level, alignment = None, None, None
            elif code == m.LIST:
                listed = int.from_bytes(operand, "little")
            elif code == m.LIST_LEVEL:
                level = operand[0]
            elif code in (m.ALIGNMENT, m.ALIGNMENT_OLD):
                alignment = operand[0]
            elif code == m.OLD_NUMBER:
                flags.add(code)
            elif code == m.TABLE_DEPTH:
                flags.add(m.IN_TABLE) if any(operand) else flags.discard(m.IN_TABLE)
            elif code == m.TABLE_DEFINITION:
                row = operand
            elif code in (m.IN_TABLE, m.ROW_END, m.INNER_ROW_END, m.TABLE_HEAD):
                flags.add(code) if m.flag(operand) else flags.discard(code)
        return _Own(style, listed, level, alignment, frozenset(flags), row)

    def _modifiers(self, group: bytes) -> list[tuple[int, bytes]]:
        found: list[tuple[int, bytes]] = []
        for code, operand in m.modifiers(group):
            if code in (m.HUGE_PARAGRAPH, m.HUGE_PARAGRAPH_OLD):
                # The group stands elsewhere, in place of all that is said here. It does not lead on.
                at = int.from_bytes(operand, "little")
                length = int.from_bytes(part(self._data, at, 2), "little")
                found = list(m.modifiers(part(self._data, at + 2, length)))
            else:
                found.append((code, operand))
        return found
