"""享受待遇，应当提出申请; 不能利用，确需废弃的，应当…: a modal word that only leads up to a norm."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context
from generator.layers.duties.modal_words import Modal

_BARE_MODAL = re.compile("应当|可以|必须|由")
# 移民搬迁等享受政策支持的建筑工程，应当…
_NAMES_A_THING = re.compile("享受[^，]*的[^，的]{0,8}(?:工程|项目|建筑|房屋|住房|产品|货物|设备|车辆|船舶)$")


def leads_to_a_duty(clause: Clause, word: Modal, context: Context) -> bool:
    """Whether the clause opens with the modal word and says what one wants or when; the norm follows."""
    following = context.next_words
    if clause.mark == "，" and _NAMES_A_THING.match(clause.masked, word.start):
        return _BARE_MODAL.match(following) is not None
    if word.start or clause.mark != "，":
        return False
    if clause.masked.startswith("不能"):
        return following.endswith("的")
    wanted = word.modality == "right" and clause.opens_a_piece
    return wanted and _BARE_MODAL.match(following) is not None
