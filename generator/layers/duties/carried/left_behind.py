"""更换代表，应当…; 任何单位和个人不得…。确需的，应当…: the subject of the sentence before is left behind."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, Names
from generator.layers.duties.modal_words import Modal
from generator.layers.duties.word_lists import alternatives

# Words before a bare modal word that only say when, how or about whom; the subject goes on behind them.
_SAYS_WHEN = re.compile(
    "(?:对|按照?|根据|依照|依据|[未非]?经|[因为自由向以于每有凭如凡不无]|[^，]{0,6}"
    "(?:发现(?!、)|没有|接到|收到|遇[到有]|达成)|必须|从(?!事)|除|通过|其|在(?![^，]*内的)|属于|但|必要)"
    "|.*(?:的|时|[^档]后|前|中|内|外|下|期间|起|条件|为由|不变|相同|特殊情况|紧急|必要)$"
    f"|(?:{alternatives('leading_words')}|其中|另外)+$"
)
_ADVERB = re.compile("[也都均还]?(?:一律|一般)?")
# 任何单位和个人不得…: everybody, not whoever then has to.
_ANYBODY = {"单位", "个人", "组织", "人", "公民", "法人", "其他组织"}


def is_left_behind(names: Names, word: Modal, before: str, clause: Clause, context: Context) -> bool:
    """Whether the modal word behind ``before`` has another subject than ``names`` of the sentence before."""
    if context.waiting or context.last_here is not None or not context.drafts:
        return False
    former = context.drafts[-1]
    everybody = len(names) > 1 and _ANYBODY.issuperset(names)
    barred = everybody and former.modality == "prohibition" and former.bearers == names
    if barred and word.modality == "obligation":
        return True
    return context.last is None and _opens_with_topic(before, clause, context)


def _opens_with_topic(before: str, clause: Clause, context: Context) -> bool:
    """Whether an act or a thing stands alone at the head of the sentence: 各项收费和罚没物资，应当…"""
    topic = context.said_before(clause)[:-1]
    alone = topic and "，" not in topic and context.sentence_before and _ADVERB.fullmatch(before)
    return bool(alone) and _SAYS_WHEN.match(topic) is None
