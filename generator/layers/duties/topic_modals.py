"""对依法应当公开的信息，…; 可以凭证乘车，享受体检: modal words that state no norm of their own."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context
from generator.layers.duties.modal_words import Modal, first_modal
from generator.layers.duties.subject import subject_of
from generator.layers.duties.word_lists import heads

# 对质量可以控制的中药材品种，实行批准文号管理
_ABOUT = re.compile(
    "对于?(?!外|方|象|口)[^，]*的[^，的]{0,12}(?:事项|品种|项目|人员|案件|问题|行为|信息|材料|工程|产品|情形"
    "|请求|事故|嫌疑人|证人|单位|企业|用品|食品|药品|物品|所得税|税款|资料|设施|建筑物|车辆|船舶|土地)$"
)
# 应当由…制定法律的事项，国务院…
_DUTY_OF_A_THING = re.compile("(?:应当|必须|可以)由[^，]{4,}的(?:事项|问题|案件|项目|材料|信息|费用)")
# 应当符合的条件，由…制定
_WHAT_IS_ASKED = re.compile(
    "[^，]*(?:应当|必须)(?:符合|具备|提交|遵守|缴纳|承担|履行|提供|支付|达到|办理)的[^，的]{1,12}$"
)
_UNDONE = re.compile("(?:未|没有|拒不|不)(?!得|应)[^，]{2,}的$")
_HAS_POWER = re.compile("有权")
_AT_HEAD = re.compile("(?:其他|依法|按照?规定|(?:依照|按照|根据)[^，]*规定)?")
_BY_RULE = re.compile("(?:依照|按照|根据)[^，]*规定，")
_ENDS_IN_A_NOUN = re.compile("[^，的]的[^，的]{2,12}$")
_ENDS_IN_A_SHORT_NOUN = re.compile("的[^的，]{1,6}$")
_BASIS = re.compile("规定$|^根据|^按照|^依照|^依法")
# 并享受优惠待遇: a benefit or a duty without a modal word of its own.
_BENEFIT = re.compile("(?:并|同时|依法|(?:按照?|依照|根据)[^，]{0,20}?规定)*(?:享受|履行)")


def is_in_topic(clause: Clause, word: Modal, context: Context) -> bool:
    """Whether the clause only says with what, or when, the next one deals."""
    return (
        _is_about(clause, word)
        or _is_half_a_condition(clause, context)
        or _is_of_a_topic(clause, word, context)
        or _is_attribute_at_head(clause, word, context)
    )


def _is_about(clause: Clause, word: Modal) -> bool:
    """Whether the clause only names, behind 对, with what the next clause deals.

    Where a body stands right before the modal word (对企业应当给予…) the norm is its own.
    """
    if clause.mark != "，" or not clause.masked.startswith("对") or not _ABOUT.fullmatch(clause.masked):
        return False
    before = clause.masked[: word.start]
    if "的" in before or "的" not in clause.masked[word.end :]:
        return False
    return _HAS_POWER.match(clause.masked, word.start) is not None or heads().at_end(before) is None


def is_under_permission(clause: Clause, context: Context) -> bool:
    """可以游览公园，享受免费体检: what one may do, or is encouraged to do, goes on behind the comma."""
    last = context.last
    inside = last is not None and last.segment == context.segment and clause.before == "，"
    if not inside or last is None or last.modality not in {"permission", "encouragement"}:
        return False
    return not context.waiting and _BENEFIT.match(clause.masked) is not None


def _is_half_a_condition(clause: Clause, context: Context) -> bool:
    """依法应当由…保管，或者应当返还的，可以…; 应当处罚，而不处罚的，…: both halves only say when."""
    following = context.next_words
    if clause.mark != "，" or not following.endswith("的"):
        return False
    undone = following.startswith("而") and _UNDONE.search(following) is not None
    return undone or (following.startswith("或者") and first_modal(following) is not None)


def _is_of_a_topic(clause: Clause, word: Modal, context: Context) -> bool:
    """规定应当适用于全部领土的条约，国务院有关部门应当…: a thing is named, another body has the duty."""
    if clause.mark != "，" or not context.following:
        return False
    if _DUTY_OF_A_THING.fullmatch(clause.masked):
        return True
    if context.next_words.startswith("由") and _WHAT_IS_ASKED.match(clause.masked):
        return True
    named = _ENDS_IN_A_SHORT_NOUN.search(clause.masked) and _BASIS.search(clause.masked[: word.start])
    return bool(named) and _names_its_own(context.following[0])


def _is_attribute_at_head(clause: Clause, word: Modal, context: Context) -> bool:
    """应当报废的机动车，其所有人必须…: at the head of a sentence, and another subject follows."""
    if clause.mark != "，" or not _AT_HEAD.fullmatch(clause.masked, 0, word.start):
        return False
    if not _ENDS_IN_A_NOUN.search(clause.masked, word.end) or not _opens_the_sentence(clause, context):
        return False
    following = context.following[0] if context.following else None
    if following is None or following.masked.startswith(("其", "应当由", "由")):
        return following is not None
    return _names_its_own(following)


def _names_its_own(following: Clause) -> bool:
    """Whether the clause has a modal word with bodies before it."""
    own = first_modal(following.masked)
    return own is not None and subject_of(following.text[: own.start]).kind == "actors"


def _opens_the_sentence(clause: Clause, context: Context) -> bool:
    """Whether nothing, or only 根据本条例规定, stands before the clause."""
    before = context.said_before(clause)
    return clause.opens_a_piece or _BY_RULE.fullmatch(before) is not None
