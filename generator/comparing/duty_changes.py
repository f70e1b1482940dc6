"""Changes of duty between two texts of one article: modality, bearer, figures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from generator.model.layers import Duty

ALIKE = 0.6
"""Least likeness of the actions of two duties that are one (0 to 1)."""
_FIGURE = re.compile(
    r"[0-9〇零一二三四五六七八九十百千万亿]+(?:个)?"
    r"(?:元|倍|日|月|年|人|小时|工作日|周岁|分之[一二三四五六七八九十百]+)"
)


@dataclass(frozen=True, slots=True)
class DutyChange:
    """``before`` and ``after`` are modalities, bearers joined by 、, or figures as printed.

    ``action`` is what the newer text demands; ``Duty.modality`` values are left untranslated.
    """

    kind: Literal["modality", "bearer", "figure"]
    before: str
    after: str
    action: str


def duty_changes(old: Sequence[Duty], new: Sequence[Duty]) -> tuple[DutyChange, ...]:
    """Duties of one article in both versions, matched by what is to be done, best match first."""
    matches = sorted(
        (-SequenceMatcher(None, a.action, b.action, autojunk=False).ratio(), i, j)
        for i, a in enumerate(old)
        for j, b in enumerate(new)
    )
    taken: dict[int, int] = {}
    for unlike, i, j in matches:
        if -unlike >= ALIKE and i not in taken.values() and j not in taken:
            taken[j] = i
    # a duty of the old text is used once: ``taken`` is new → old
    found: list[DutyChange] = []
    for j, i in sorted(taken.items()):
        a, b = old[i], new[j]
        if a.modality != b.modality:
            found.append(DutyChange("modality", a.modality, b.modality, b.action))
        if a.bearers != b.bearers and a.bearers and b.bearers:
            found.append(DutyChange("bearer", "、".join(a.bearers), "、".join(b.bearers), b.action))
        before, after = _FIGURE.findall(a.action), _FIGURE.findall(b.action)
        if len(before) == len(after):
            found += [
                DutyChange("figure", x, y, b.action) for x, y in zip(before, after, strict=True) if x != y
            ]
    return tuple(found)
