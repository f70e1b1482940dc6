"""What changed inside a text: words kept, taken out and put in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from generator.comparing.words import words_of

Kind = Literal["kept", "deleted", "inserted"]

KEPT = 0.3
"""Least share of the longer text that is kept for its words to be compared one by one."""
_LAYOUT = re.compile(r"[ \t\r\n\u3000\u00a0]+")
_WIDTHS = str.maketrans(
    ":;,?!()[]%０１２３４５６７８９．", "：；，？！（）［］％0123456789."
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words and what became of it."""

    kind: Kind
    text: str


def plain_words(text: str) -> str:
    """The words without what is layout: white space, and the width of punctuation and figures."""
    return _LAYOUT.sub("", text).translate(_WIDTHS)


def compare_words(old: str, new: str) -> tuple[Piece, ...]:
    """The change from ``old`` to ``new``, layout left out (``plain_words``), word by word (``words_of``).

    Kept runs shorter than the changes on both sides are drawn into the change, unless both are one word
    that took the place of another; and where little is kept the whole text is one change: shreds of
    sentences cannot be read.
    Kept and deleted pieces give the old text, kept and inserted ones the new.
    """
    before, after = (words_of(plain_words(text)) for text in (old, new))
    runs = _joined(_runs(before, after))
    kept = sum(_size(run.new) for run in runs if run.same)
    if kept < KEPT * max(_size(before), _size(after)):
        runs = [_Run(before, after, False)]
    found: list[Piece] = []
    for run in runs:
        deleted, inserted = "".join(run.old), "".join(run.new)
        kinds: Sequence[tuple[Kind, str]] = (
            (("kept", inserted),) if run.same else (("deleted", deleted), ("inserted", inserted))
        )
        found.extend(Piece(kind, text) for kind, text in kinds if text)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Run:
    """Words of the old text and of the new at the same place, the same or changed."""

    old: Sequence[str]
    new: Sequence[str]
    same: bool

    @property
    def size(self) -> int:
        """The characters of the longer side."""
        return max(_size(self.old), _size(self.new))

    @property
    def one_for_one(self) -> bool:
        """Whether one word took the place of another."""
        return len(self.old) == len(self.new) == 1


def _size(words: Sequence[str]) -> int:
    return sum(map(len, words))


def _runs(before: Sequence[str], after: Sequence[str]) -> list[_Run]:
    """Kept and changed runs in turn."""
    codes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return [_Run(before[a:b], after[c:d], tag == "equal") for tag, a, b, c, d in codes]


def _joined(runs: list[_Run]) -> list[_Run]:
    """Short kept runs between two changes drawn into them, again until nothing moves."""
    at = 1
    while at < len(runs) - 1:
        first, here, last = runs[at - 1 : at + 2]
        if here.same and _hides(here, first, last):
            old, new = (
                [*getattr(first, side), *getattr(here, side), *getattr(last, side)] for side in ("old", "new")
            )
            runs[at - 1 : at + 2] = [_Run(old, new, False)]
            at = max(1, at - 2)
        else:
            at += 1
    return runs


def _hides(kept: _Run, first: _Run, last: _Run) -> bool:
    """Whether the words kept between two changes are too few to be read apart from them."""
    if kept.size == 1:
        return True
    if first.one_for_one and last.one_for_one:
        return False
    return kept.size <= min(first.size, last.size)
