"""Text that a PDF says stands in place of the characters it draws (ActualText, ISO 32000-1, 14.9.4)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.reading.forms.printed.canvas import Colour
from generator.reading.forms.printed.mark import LOST, Mark
from generator.reading.repairs.radicals import unified

Written = tuple[Mark, tuple[Colour | None, ...]]

_NO_INK = re.compile("[\\s\u00ad\u200b-\u200f\ufeff\u2060]+")
_HYPHENS = "-\u2010\u2011"
_SAME_LINE = 0.5
# Dashes, and waves, for which fonts have one glyph.
_ONE_GLYPH = {0x2015: 0x2014, 0x301C: 0xFF5E}


@dataclass(slots=True)
class Span:
    """Marked content while it is open: the characters written in it, and what it says they are."""

    said: str | None
    hidden: bool
    written: list[Written] = field(default_factory=list)


def differs(said: str, written: Sequence[Written]) -> bool:
    """Whether characters that the fonts name well are said to be others.

    A hyphen that is said to be soft is no other: it was set because the line ends there. Nor is a radical
    or a ligature that browsers name so, and then say better.
    """
    drawn = _drawn(written)
    return LOST not in drawn and bool(drawn) and _plain(said) != _plain(drawn) and not _is_soft(said, drawn)


def said_text(said: str, written: list[Written]) -> list[Written]:
    """The characters by what is said of them.

    What stands on several lines, or is said to be nothing, is kept as it is drawn, lest words be lost.
    """
    drawn = _drawn(written)
    if not drawn or _bare(said) == drawn:
        return written
    if _is_soft(said, drawn):
        return [(mark._replace(text="\u00ad"), inks) for mark, inks in written]
    if not _bare(said):
        return written
    ink = [place for place, (mark, _) in enumerate(written) if _bare(mark.text)]
    if len(_bare(said)) == len(ink):
        named = dict(zip(ink, _bare(said), strict=True))
        return [
            (mark._replace(text=named.get(place, mark.text)), inks)
            for place, (mark, inks) in enumerate(written)
        ]
    first, last = written[ink[0]][0], written[ink[-1]][0]
    if first.way != last.way or abs(first.y - last.y) > _SAME_LINE * first.em:
        return written
    whole = max(first.advance, last.x + last.advance - first.x) if not first.way else first.advance
    return [(first._replace(text=said.strip(), advance=whole), written[ink[0]][1])]


def _drawn(written: Sequence[Written]) -> str:
    return _bare("".join(mark.text for mark, _ in written))


def _bare(text: str) -> str:
    return _NO_INK.sub("", text)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", unified(_bare(text)).translate(_ONE_GLYPH))


def _is_soft(said: str, drawn: str) -> bool:
    return said == "\u00ad" and len(drawn) == 1 and drawn in _HYPHENS
