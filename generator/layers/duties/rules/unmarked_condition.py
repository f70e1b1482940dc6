"""用户对处理结果不服的可以申诉: a condition that no comma sets off from the modal word."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Names
from generator.layers.duties.phrases.party_of_condition import party_of

_CONDITION = re.compile("[^，]{4,}[^，目标]的(?:也|还)?$")


def party_before(before: str) -> Names:
    """Whoever acts in the condition ``before``, the words before the modal word; () where it is none."""
    if _CONDITION.search(before) is None:
        return ()
    return party_of(Clause(before, before, 0, len(before), "", "，", 0))
