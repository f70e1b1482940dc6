"""有受教育的权利和义务; 享有权利、承担义务: a duty that stands beside a right in the same clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Norm

_BESIDE = re.compile(
    "权利和(?P<act>[^，。的]{4,60}的义务)$|权利?(?:和|与|、)(?:相应的?|应尽的|应有的|其他)?(?P<duty>义务)$"
    "|权利?(?:、|和|并|，并)(?:依法|同时|相应)*(?P<borne>(?:承担|履行)(?!的)[^，]{0,24}义务)$"
)


def duties_beside_rights(clause: Clause, norm: Norm) -> Iterator[Norm]:
    """The obligation of whoever has the right; 有…的权利 is a right, 有义务 an obligation."""
    if norm.modality != "right" or "义务" not in clause.masked:
        return
    found = _BESIDE.search(clause.masked, norm.action)
    if found is not None:
        place = found.start(str(found.lastgroup))
        yield replace(norm, modality="obligation", action=place, opens=place, partners=())
