"""由业主与物业服务人约定: both agree."""

from __future__ import annotations

import re

from generator.layers.duties.context import Names
from generator.layers.duties.names import expand
from generator.layers.duties.phrases.noun_phrase import whole_phrase

_AGREE = re.compile(
    "([^，与和同]{2,16})(?:与|和|同)([^，]{2,16}?)(?:双方)?(?=在[^，]*中约定|另行|协商|约定|商定|自行约定|共同约定)"
)


def two_parties(rest: str) -> tuple[Names, int]:
    """The names of the two at the head of ``rest``, and where those end; () and 0 where there are none."""
    found = _AGREE.match(rest)
    if not found or not all(whole_phrase(one) for one in found.groups()):
        return (), 0
    return tuple(name for one in found.groups() for name in expand(one)), found.end()
