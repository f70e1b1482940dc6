"""A duty in a few words, for a margin: legible without colour."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.layers import Duty
from generator.pages.paragraph_matter import MODALITY_NAMES

_NAMES_SHOWN = 3


@dataclass(frozen=True, slots=True)
class DutyWords:
    """``word`` is 应当, 不得 …; ``who`` names the bearers, shortened; ``together`` the partners."""

    modality: str
    word: str
    who: str
    together: str


def duty_words(duty: Duty) -> DutyWords:
    """The word of the modality and who it binds."""
    who = names_in_short(duty.bearers) or "（没有点名）"
    return DutyWords(duty.modality, MODALITY_NAMES[duty.modality][0], who, names_in_short(duty.partners))


def names_in_short(names: tuple[str, ...]) -> str:
    """``甲、乙、丙``; ``甲、乙等七个主体`` would be ``甲、乙、丙等7个``."""
    if len(names) <= _NAMES_SHOWN + 1:
        return "、".join(names)
    return "、".join(names[:_NAMES_SHOWN]) + f"等{len(names)}个"
