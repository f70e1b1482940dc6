"""第十二条, 第一款, 第（三）项, 第十、十二条, 第八条第（一）、（三）项: a numbered provision.

Several numbers may share one noun (第二、三、四项). 项 in brackets may do without 第 (第六条（二）项).
"""

from __future__ import annotations

import re

from generator.layers.references.tokens import NOUNS, Numbered, Token
from generator.numerals import NUMERAL_CHARACTERS, read_numeral

NUMERAL = f"[{NUMERAL_CHARACTERS}]+"
JOINT = r"(?:以及|或者|、|和|及|或|与|至|到|－|—|-|～|~)"
RANGES = ("至", "到", "－", "—", "-", "～", "~")
_BRACKETED = rf"[（(]\s?{NUMERAL}\s?[）)]"
_NUMBER = rf"(?:{NUMERAL}|{_BRACKETED})"
# Words that begin with the noun of a provision and are none: 条例, 项目, 章程, 节能 …
_NOUN = (
    r"(?:分编|编(?![制号码辑写入队])|章(?!程)|节(?![目约能水日课油电假])"
    r"|条(?!例|件|文|款|约(?!定)|线|幅|形)|款(?![式物]|项(?!目))|项(?!目)|目(?![标的录前光]))"
)
PATTERN = (
    rf"(?:第\s?{_NUMBER}(?:{JOINT}第?{_NUMBER})*|{_BRACKETED}(?:{JOINT}第?{_BRACKETED})*(?=项)"
    rf"|(?<=[条款项]至){NUMERAL}(?=[条款项]))"
    rf"\s?{_NOUN}(?:之{NUMERAL})?"
)
_PIECE = re.compile(rf"第?\s?{_NUMBER}")
_TAIL = re.compile(rf"\s?({_NOUN})(?:之({NUMERAL}))?\Z")


def read(match: re.Match[str]) -> list[Token]:
    """One token for each number; the noun and 之一 belong to the last."""
    text, offset = match.group(), match.start()
    tail = _TAIL.search(text)
    assert tail is not None
    pieces = list(_PIECE.finditer(text, 0, tail.start()))
    tokens: list[Token] = []
    for index, piece in enumerate(pieces):
        number = read_numeral(re.sub(r"[第（）()\s]", "", piece.group()))
        if number is None:
            return []
        last = index == len(pieces) - 1
        joint = text[pieces[index - 1].end() : piece.start()] if index else ""
        tokens.append(
            Numbered(
                start=offset + piece.start(),
                end=offset + (len(text) if last else piece.end()),
                level=NOUNS[tail.group(1)],
                number=number,
                inserted=(read_numeral(tail.group(2) or "") or 0) if last else 0,
                ranged=joint in RANGES,
            )
        )
    return tokens
