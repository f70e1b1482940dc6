"""第二编, 第一分编, 第三章, 第二节 with its heading."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.model.text import DivisionKind
from generator.numerals import NUMERAL_CHARACTERS, read_numeral

KINDS: dict[str, DivisionKind] = {
    "编": "part",
    "部分": "part",
    "分编": "subpart",
    "章": "chapter",
    "节": "section",
}
DEPTH: dict[DivisionKind, int] = {"part": 0, "subpart": 1, "chapter": 2, "section": 3}

_MARK = re.compile(
    rf"第([{NUMERAL_CHARACTERS}\s]{{1,16}})(分\s*编|编|章|节|部\s*分)(?:\s*之\s*([{NUMERAL_CHARACTERS}]{{1,3}}))?"
)
_SENTENCE = re.compile(r"[。；;：:，,]\s*$")
_REFERENCE_TAIL = re.compile(r"第|[、，,和与或至到的之]|及(?!时)|以及|或者|中的|规定|所称|所列|各|内")
_LONGEST_HEADING = 60


@dataclass(frozen=True, slots=True)
class DivisionMark:
    """A heading. ``label`` is without layout white space and empty where none is printed (附则).

    Only what is printed as 第…编, 第…分编, 第…章 has that kind. Every other heading (一、管辖, 附则) is
    a ``section`` that is ``free``: it stands at the ``depth`` of the chapters, or inside one, and takes
    no number of theirs. ``guess`` is what its place says was printed there once (第六章).
    """

    kind: DivisionKind
    number: int
    inserted: int
    label: str
    heading: str
    depth: int
    free: bool = False
    guess: str = ""


def division_mark(text: str, level: int = 0) -> DivisionMark | None:
    """The heading that ``text`` is, or ``None``.

    ``level`` is the depth of its heading mark in the source: a marked line is a heading
    whatever it looks like; an unmarked one must be short and no sentence.
    """
    if not text.startswith("第"):
        return None
    match = _MARK.match(text)
    if match is None:
        return None
    number = read_numeral(match[1])
    inserted = read_numeral(match[3]) if match[3] else 0
    if number is None or inserted is None:
        return None
    tail = text[match.end() :]
    if not level and (
        len(text) > _LONGEST_HEADING
        or _SENTENCE.search(tail)
        or "。" in tail
        or (tail and not tail[0].isspace() and _REFERENCE_TAIL.match(tail))
    ):
        return None
    kind = KINDS["".join(match[2].split())]
    return DivisionMark(kind, number, inserted, "".join(match[0].split()), tail.strip(), DEPTH[kind])


_BARE = {"总则", "分则", "附则", "总纲", "罚则", "法律责任"}


def bare_heading(text: str) -> bool:
    """Whether ``text`` is the name of a chapter that laws print without a number (附　则)."""
    return len(text) < 16 and "".join(text.split()) in _BARE
