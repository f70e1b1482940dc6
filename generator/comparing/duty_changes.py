"""Changes of duty between two texts of one article: modality, bearer, figures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from generator.comparing.wording import Piece
from generator.model.layers import Duty

ALIKE = 0.6
"""Least likeness of the actions of two duties that are one (0 to 1)."""
_FIGURE = re.compile(
    # Not the number of a provision (第十三条), nor the end of one.
    r"(?<![第0-9〇零一二三四五六七八九十百千万亿])(?P<number>[0-9〇零一二三四五六七八九十百千万亿]+)"
    r"(?P<unit>个?(?:工作日|小时|周岁|分之[一二三四五六七八九十百]+|[元倍日月年人名次条天周％岁])以?[上下内]?)"
)
_CLAUSE = "，；。：\n"


@dataclass(frozen=True, slots=True)
class DutyChange:
    """``before`` and ``after`` are modalities, bearers joined by 、, or figures as printed.

    ``action`` is what the newer text demands, for a figure the clause it stands in;
    ``Duty.modality`` values are left untranslated.
    """

    kind: Literal["modality", "bearer", "figure"]
    before: str
    after: str
    action: str


def duty_changes(old: Sequence[Duty], new: Sequence[Duty]) -> tuple[DutyChange, ...]:
    """Duties of one article in both versions, matched by what is to be done, best match first.

    The same change of modality or bearer is told once, with the first action it concerns.
    """
    found: dict[tuple[str, str, str], DutyChange] = {}
    for a, b in _matched(old, new):
        changes = []
        if a.modality != b.modality:
            changes.append(DutyChange("modality", a.modality, b.modality, b.action))
        if set(a.bearers) != set(b.bearers) and a.bearers and b.bearers:
            changes.append(DutyChange("bearer", "、".join(a.bearers), "、".join(b.bearers), b.action))
        for change in changes:
            found.setdefault((change.kind, change.before, change.after), change)
    return tuple(found.values())


def figure_changes(pieces: Sequence[Piece]) -> tuple[DutyChange, ...]:
    """Figures with a unit that another figure with the same unit took the place of.

    ``pieces`` are those of one text (``compare_words``). In a text written anew no figure takes the
    place of another.
    """
    if all(piece.kind != "kept" for piece in pieces):
        return ()
    old = "".join(piece.text for piece in pieces if piece.kind != "inserted")
    new = "".join(piece.text for piece in pieces if piece.kind != "deleted")
    before, after = list(_FIGURE.finditer(old)), list(_FIGURE.finditer(new))
    found: list[DutyChange] = []
    for (a, b), (c, d) in _changes(pieces):
        mine = [match for match in before if match.start() < b and match.end("number") > a]
        theirs = [match for match in after if match.start() < d and match.end("number") > c]
        if [match["unit"] for match in mine] != [match["unit"] for match in theirs]:
            continue
        found += [
            DutyChange("figure", x[0], y[0], _clause(new, y))
            for x, y in zip(mine, theirs, strict=True)
            if x["number"] != y["number"]
        ]
    return tuple(dict.fromkeys(found))


def _matched(old: Sequence[Duty], new: Sequence[Duty]) -> list[tuple[Duty, Duty]]:
    """Each duty of either text once, in the order of the newer."""
    matches = []
    for j, b in enumerate(new):
        matcher = SequenceMatcher(None, autojunk=False)
        matcher.set_seq2(b.action)
        for i, a in enumerate(old):
            matcher.set_seq1(a.action)
            if matcher.quick_ratio() >= ALIKE and (ratio := matcher.ratio()) >= ALIKE:
                matches.append((-ratio, abs(i - j), i, j))
    taken: dict[int, int] = {}
    for _, _, i, j in sorted(matches):
        if i not in taken.values() and j not in taken:
            taken[j] = i
    return [(old[i], new[j]) for j, i in sorted(taken.items())]


def _changes(pieces: Sequence[Piece]) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Places where words were replaced: (from, to) in the old text and in the new."""
    found = []
    a = c = 0
    for at, piece in enumerate(pieces):
        size = len(piece.text)
        if piece.kind == "kept":
            a, c = a + size, c + size
        elif piece.kind == "deleted":
            follows = pieces[at + 1] if at + 1 < len(pieces) else None
            if follows is not None and follows.kind == "inserted":
                found.append(((a, a + size), (c, c + len(follows.text))))
            a += size
        else:
            c += size
    return found


def _clause(text: str, match: re.Match[str]) -> str:
    start = max(text.rfind(mark, 0, match.start()) for mark in _CLAUSE) + 1
    ends = [at for mark in _CLAUSE if (at := text.find(mark, match.end())) >= 0]
    return text[start : min(ends, default=len(text))]
