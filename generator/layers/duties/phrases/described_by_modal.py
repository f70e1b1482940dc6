"""载明…，不得移装的设备; 有权申请的法人终止: the modal word at the head only describes what is meant."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context
from generator.layers.duties.modal_words import Modal

_STATES = re.compile("(?:载明|注明|列明|写明|标明|记载|公示)(?!的)[^。；]*，$")
_THING = re.compile("[^，的、]{2}(?:(?:、|和|或者)[^，的、]{2})*的[^，]+")
_PARTY = re.compile("[^，的]{2,24}的(?:法人|公民|自然人|单位|机关|组织|当事人|人)[^，的]{2,}")
_OPENS = frozenset({"", "。", "\n"})


def is_described(clause: Clause, word: Modal, context: Context) -> bool:
    """Whether the modal word opens a further member of a list of contents, or says which party is meant."""
    if word.start:
        return False
    if word.modality == "right":
        return clause.before in _OPENS and _PARTY.fullmatch(clause.masked, word.end) is not None
    before = context.said_before(clause)
    inside = context.last is not None and clause.before == "，"
    return (
        inside
        and _STATES.search(before) is not None
        and _THING.fullmatch(clause.masked, word.end) is not None
    )
