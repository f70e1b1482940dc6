"""What changed inside a text: words kept, taken out and put in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Kind = Literal["kept", "deleted", "inserted"]

KEPT = 0.3
"""Least share of the longer text that is kept for its words to be compared one by one."""
_TOKEN = re.compile(r"[0-9.]+|[零〇一二三四五六七八九十百千万亿]+|[A-Za-z]+|.", re.DOTALL)
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
    """The change from ``old`` to ``new``, layout left out (``plain_words``). A number is one token.

    Kept runs shorter than the changes on both sides are drawn into the change, and where little is
    kept the whole text is one change: shreds of sentences cannot be read.
    Kept and deleted pieces give the old text, kept and inserted ones the new.
    """
    before, after = (_TOKEN.findall(plain_words(text)) for text in (old, new))
    runs = _joined(_runs(before, after))
    kept = sum(len(run[0]) for run in runs if run[2])
    if kept < KEPT * max(sum(map(len, before)), sum(map(len, after))):
        runs = [("".join(before), "".join(after), False)]
    found: list[Piece] = []
    for deleted, inserted, same in runs:
        kinds: Sequence[tuple[Kind, str]] = (
            (("kept", inserted),) if same else (("deleted", deleted), ("inserted", inserted))
        )
        found.extend(Piece(kind, text) for kind, text in kinds if text)
    return tuple(found)


_Run = tuple[str, str, bool]


def _runs(before: Sequence[str], after: Sequence[str]) -> list[_Run]:
    """(old words, new words, whether they are the same), kept and changed runs in turn."""
    blocks = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return [("".join(before[a:b]), "".join(after[c:d]), tag == "equal") for tag, a, b, c, d in blocks]


def _joined(runs: list[_Run]) -> list[_Run]:
    """Short kept runs between two changes drawn into them, again until nothing moves."""
    at = 1
    while at < len(runs) - 1:
        old, new, same = runs[at]
        if same and _hides(len(new), runs[at - 1], runs[at + 1]):
            first, last = runs[at - 1], runs[at + 1]
            runs[at - 1 : at + 2] = [(first[0] + old + last[0], first[1] + new + last[1], False)]
            at = max(1, at - 2)
        else:
            at += 1
    return runs


def _hides(length: int, first: _Run, last: _Run) -> bool:
    if length == 1:
        return True
    return all(length <= max(len(run[0]), len(run[1])) for run in (first, last))
