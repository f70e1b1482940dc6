"""The style sheet: what of a style matters for the text ([MS-DOC] 2.9.271, STSH; 2.9.258, STD)."""

from __future__ import annotations

from dataclasses import dataclass

from generator.reading.forms.word97.damage import DamagedError, part
from generator.reading.forms.word97.information_block import Block
from generator.reading.forms.word97.modifiers import (
    ALIGNMENT,
    ALIGNMENT_OLD,
    LIST,
    LIST_LEVEL,
    OUTLINE_LEVEL,
    VANISH,
    modifiers,
)

_PARAGRAPH, _CHARACTER = 1, 2
_NO_STYLE = 0x0FFF
_DEEPEST = 12
# The built-in styles 标题 1 and 标题, by their fixed numbers ([MS-DOC] 2.9.260, sti).
_HEADS = frozenset({1, 62})


@dataclass(frozen=True, slots=True)
class Style:
    """``list``, ``level`` and ``alignment`` as the style itself sets them; ``hidden`` where it says whether.

    ``heads`` is true for the style of a title and for headings of the first level.
    """

    base: int = _NO_STYLE
    list: int | None = None
    level: int | None = None
    hidden: bool | None = None
    alignment: int | None = None
    heads: bool = False


@dataclass(frozen=True, slots=True)
class Styles:
    """All styles by their number. A sheet that is not ``whole`` was cut: those after are not known."""

    styles: tuple[Style | None, ...]
    whole: bool = True

    def place(self, number: int) -> tuple[int, int, int | None] | None:
        """List, the style that sets it, and level, from a style and those that it stands on."""
        level: int | None = None
        for at, style in self._chain(number):
            level = style.level if level is None else level
            if style.list is not None:
                return style.list, at, level
        return None

    def hides(self, number: int) -> bool:
        """Whether text of this style is hidden."""
        return next((style.hidden for _, style in self._chain(number) if style.hidden is not None), False)

    def alignment(self, number: int) -> int:
        """How a paragraph of this style stands, as stored ([MS-DOC] 2.6.2, sprmPJc): 1 is centred."""
        said = (style.alignment for _, style in self._chain(number))
        return next((alignment for alignment in said if alignment is not None), 0)

    def heads(self, number: int) -> bool:
        """Whether the style is that of a title or of a heading of the first level."""
        return any(style.heads for _, style in self._chain(number))

    def _chain(self, number: int) -> list[tuple[int, Style]]:
        chain: list[tuple[int, Style]] = []
        if number >= len(self.styles) and not self.whole:
            raise DamagedError("a style is used that the cut style sheet does not hold")
        while number < len(self.styles) and len(chain) < _DEEPEST:
            style = self.styles[number]
            if style is None:
                break
            chain.append((number, style))
            number = style.base
        return chain


def read_styles(block: Block) -> Styles:
    """The style sheet. Raises ``DamagedError`` where it is cut."""
    sheet = block.table_part("styles")
    if not sheet:
        return Styles(())
    length = _number(sheet, 0)
    head = part(sheet, 2, length)
    count, base_length = _number(head, 0), _number(head, 2)
    at = 2 + length
    styles: list[Style | None] = []
    for _ in range(count):
        size = _number(sheet, at)
        if at + 2 + size > len(sheet):
            # Some programs write a sheet that ends too soon; Word reads it, as long as no style is missed.
            return Styles(tuple(styles), whole=False)
        styles.append(_style(part(sheet, at + 2, size), base_length) if size else None)
        at += 2 + size + size % 2
    return Styles(tuple(styles))


def _style(entry: bytes, base_length: int) -> Style:
    kind_and_base = _number(entry, 2)
    kind, base = kind_and_base & 0xF, kind_and_base >> 4
    groups = _number(entry, 4) & 0xF
    # The name: its length, its characters, a null.
    at = base_length + 2 + 2 * _number(entry, base_length) + 2
    found: list[bytes] = []
    for _ in range(groups):
        size = _number(entry, at)
        found.append(part(entry, at + 2, size))
        at += 2 + size + size % 2
    runs = found[1:2] if kind == _PARAGRAPH else found[:1] if kind == _CHARACTER else []
    # The group of a paragraph begins with the number of its style.
    paragraph = dict(modifiers(found[0][2:])) if kind == _PARAGRAPH and found else {}
    vanish = dict(modifiers(runs[0])).get(VANISH) if runs else None
    alignment = paragraph.get(ALIGNMENT, paragraph.get(ALIGNMENT_OLD))
    return Style(
        base=base,
        list=_number(paragraph[LIST], 0) if LIST in paragraph else None,
        level=paragraph[LIST_LEVEL][0] if LIST_LEVEL in paragraph else None,
        hidden=None if vanish is None else vanish[0] in (1, 0x81),
        alignment=None if alignment is None else alignment[0],
        heads=_number(entry, 0) & 0xFFF in _HEADS or paragraph.get(OUTLINE_LEVEL) == b"\0",
    )


def _number(data: bytes, at: int) -> int:
    if at + 2 > len(data):
        raise DamagedError("the style sheet is cut")
    return data[at] | data[at + 1] << 8
