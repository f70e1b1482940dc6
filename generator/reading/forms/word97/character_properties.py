"""What a run is: deleted, hidden, a special character ([MS-DOC] 2.4.6.2)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from generator.reading.forms.word97 import modifiers as m
from generator.reading.forms.word97.formatted_pages import Stretches
from generator.reading.forms.word97.pieces import Text

_AS_STYLE, _NOT_AS_STYLE = 0x80, 0x81


@dataclass(frozen=True, slots=True)
class RunLook:
    """``vanish`` is the operand as stored, ``None`` where the style decides.

    ``symbol`` is a font (its place in the table of fonts) and the number of a sign in it. ``style`` is the
    style of the run, ``font``, ``size`` and ``bold`` what it says itself, as stored; ``None`` where it says
    nothing of its own. ``data_at`` is where the data of a special character stand in the data stream.
    """

    deleted: bool = False
    vanish: int | None = None
    special: bool = False
    symbol: tuple[int, int] | None = None
    style: int | None = None
    font: int | None = None
    size: int | None = None
    bold: int | None = None
    data_at: int | None = None

    def hidden(self, as_style: bool) -> bool:
        """Whether the run is hidden, where its style hides or does not ([MS-DOC] 2.9.325, ToggleOperand)."""
        if self.vanish is None or self.vanish == _AS_STYLE:
            return as_style
        return not as_style if self.vanish == _NOT_AS_STYLE else self.vanish == 1


@dataclass(frozen=True, slots=True)
class Runs:
    """The runs of the whole text, in order and without gaps."""

    starts: tuple[int, ...]
    looks: tuple[RunLook, ...]

    def at(self, cp: int) -> RunLook:
        """The look of a character."""
        return self.looks[bisect_right(self.starts, cp) - 1]

    def between(self, start: int, end: int) -> Iterator[tuple[int, int, RunLook]]:
        """The runs of a range of characters, cut at its ends."""
        number = bisect_right(self.starts, start) - 1
        while start < end:
            stop = self.starts[number + 1] if number + 1 < len(self.starts) else end
            yield start, min(stop, end), self.looks[number]
            start = stop
            number += 1


def read_runs(text: Text, stretches: Stretches) -> Runs:
    """The runs of every piece, in the order of the text. Raises ``DamagedError``."""
    starts: list[int] = []
    looks: list[RunLook] = []
    known: dict[bytes, RunLook] = {}
    for piece in text.pieces:
        place = piece.at
        for start, _, group in stretches.between(place, piece.place(piece.end)):
            whole = group + piece.changes
            look = known.get(whole)
            if look is None:
                look = known[whole] = _look(whole)
            # Two bytes of one character may lie in two stretches of a broken file: the first counts.
            cp = piece.start + -(-(start - place) // piece.width)
            if cp < piece.end and (not looks or looks[-1] != look):
                starts.append(cp)
                looks.append(look)
    return Runs(tuple(starts), tuple(looks))


def _look(group: bytes) -> RunLook:
    found: dict[int, bytes] = {}
    for code, operand in m.modifiers(group):
        if code == m.PLAIN:
            for plain in (m.VANISH, m.FONT, m.SIZE, m.BOLD):
                found.pop(plain, None)
        else:
            found[code] = operand
    symbol = found.get(m.SYMBOL)
    return RunLook(
        deleted=m.DELETED in found and m.flag(found[m.DELETED]),
        vanish=found[m.VANISH][0] if m.VANISH in found else None,
        special=m.SPECIAL in found and m.flag(found[m.SPECIAL]),
        symbol=None if symbol is None else (_number(symbol), _number(symbol[2:])),
        style=_number(found[m.RUN_STYLE]) if m.RUN_STYLE in found else None,
        font=_number(found[m.FONT]) if m.FONT in found else None,
        size=_number(found[m.SIZE]) if m.SIZE in found else None,
        bold=found[m.BOLD][0] if m.BOLD in found else None,
        data_at=int.from_bytes(found[m.PICTURE], "little") if m.PICTURE in found else None,
    )


def _number(operand: bytes) -> int:
    return int.from_bytes(operand[:2], "little")
