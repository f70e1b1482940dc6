"""X的主要职责是：（一）…: the tasks of X are listed in the items."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, Norm
from generator.layers.duties.names import expand
from generator.layers.duties.phrases.noun_phrase import whole_phrase
from generator.model.layers import Modality

_LISTED = re.compile(
    "([^，]{2,60}?)(?:的|在[^，的]{2,16}中的|依法)?(?:主要|具体|基本)?(职责|职权|任务|义务)(?:分别|主要)?(?:是|为|如下|包括|有)?$"
)


def listed_tasks(clause: Clause, context: Context) -> Norm | None:
    """Answers for a lead-in that ends with a colon and names nothing but the body and its tasks."""
    if clause.mark != "：" or not context.item_follows:
        return None
    found = _LISTED.fullmatch(clause.text)
    if found is None or not whole_phrase(found.group(1)):
        return None
    names = expand(found.group(1))
    modality: Modality = "obligation" if found.group(2) == "义务" else "competence"
    return Norm(modality, names, found.start(2), carry=names) if names else None
