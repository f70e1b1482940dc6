"""What changed inside a text: words kept, taken out and put in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Kind = Literal["kept", "deleted", "inserted"]
_TOKEN = re.compile(r"[0-9０-９.]+|[零〇一二三四五六七八九十百千万亿]+|[A-Za-z]+|.", re.DOTALL)
_LAYOUT = re.compile(r"[ \t\r\n\u3000\u00a0]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words and what became of it."""

    kind: Kind
    text: str


def compare_words(old: str, new: str) -> tuple[Piece, ...]:
    """The change from ``old`` to ``new``; white space is layout and left out. A number is one token.

    Kept runs of one token between two changes are drawn into the change.
    Kept and deleted pieces give the old text, kept and inserted ones the new.
    """
    before, after = (_TOKEN.findall(_LAYOUT.sub("", text)) for text in (old, new))
    pieces: list[list[str]] = []
    blocks = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for at, (tag, a, b, c, d) in enumerate(blocks):
        inner = 0 < at < len(blocks) - 1
        if tag == "equal" and not (inner and b - a == 1):
            pieces.append(["".join(before[a:b])])
        elif pieces and len(pieces[-1]) == 2:
            pieces[-1][0] += "".join(before[a:b])
            pieces[-1][1] += "".join(after[c:d])
        else:
            pieces.append(["".join(before[a:b]), "".join(after[c:d])])
    found: list[Piece] = []
    for piece in pieces:
        kinds: tuple[Kind, ...] = ("kept",) if len(piece) == 1 else ("deleted", "inserted")
        found.extend(Piece(kind, text) for kind, text in zip(kinds, piece, strict=True) if text)
    return tuple(found)
