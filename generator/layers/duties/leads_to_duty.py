"""享受待遇，应当提出申请; 不能利用，确需废弃的，应当…: a modal word that only leads up to a norm."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context
from generator.layers.duties.modal_words import Modal

_BARE_MODAL = re.compile("应当|可以|必须|由")
_OPENS = frozenset({"。", "\n", "；", ""})


def leads_to_a_duty(clause: Clause, word: Modal, context: Context) -> bool:
    """Whether the clause opens with the modal word and says what one wants or when; the norm follows."""
    following = context.following[0].masked if context.following else ""
    if word.start or clause.mark != "，":
        return False
    if clause.masked.startswith("不能"):
        return following.endswith("的")
    wanted = word.modality == "right" and clause.before in _OPENS
    return wanted and _BARE_MODAL.match(following) is not None
