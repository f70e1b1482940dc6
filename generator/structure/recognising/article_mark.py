"""第十二条, 第一百二十条之一, 第120条, 第 十 二 条 at the start of a line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from generator.numerals import NUMERAL_CHARACTERS, read_numeral

Strength = Literal["firm", "glued", "reference"]

_MARK = re.compile(
    rf"第([{NUMERAL_CHARACTERS}\s]{{1,24}})条(?:\s*之\s*([{NUMERAL_CHARACTERS}]{{1,3}})(?![{NUMERAL_CHARACTERS}]))?"
    r"[：:．.]?"
)
_REFERENCE_TAIL = re.compile(
    rf"\s*第[{NUMERAL_CHARACTERS}（()）]+[款项]|[、，,；;。和与或至到的之]|及(?!时)|以及|或者|中(?![华国小央外等级介医])"
    r"|规定|所称|所列|所指|所规定|所述|情形|第"
)


@dataclass(frozen=True, slots=True)
class ArticleMark:
    """The label of an article at the start of a line.

    ``label`` is without layout white space, ``rest`` what follows it on the line.
    ``strength``: ``firm`` where white space, a bracket or the end of the line follows the
    label; ``glued`` where text follows at once; ``reference`` where what follows makes it
    a mention (第十二条规定的, 第十二条第二款).
    """

    number: int
    inserted: int
    label: str
    rest: str
    strength: Strength

    @property
    def key(self) -> tuple[int, int]:
        """The place in the sequence: 第一百二十条之一 is (120, 1)."""
        return (self.number, self.inserted)


def article_mark(text: str) -> ArticleMark | None:
    """The article label that ``text`` begins with, or ``None``."""
    if not text.startswith("第"):
        return None
    match = _MARK.match(text)
    if match is None:
        return None
    number = read_numeral(match[1])
    inserted = read_numeral(match[2]) if match[2] else 0
    if number is None or inserted is None:
        return None
    tail = text[match.end() :]
    strength: Strength = "firm"
    if _REFERENCE_TAIL.match(tail):
        strength = "reference"
    elif tail and not tail[0].isspace() and tail[0] not in "【〔[（(" and match[0][-1] not in "：:．.":
        strength = "glued"
    return ArticleMark(number, inserted, "".join(match[0].split()), tail.strip(), strength)


def follows(earlier: tuple[int, int], later: tuple[int, int]) -> bool:
    """Whether ``later`` comes next after ``earlier``: 第十二条 or 第十一条之一 after 第十一条."""
    return later in ((earlier[0] + 1, 0), (earlier[0], earlier[1] + 1))
