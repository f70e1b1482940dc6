"""…的项目，应当…; 运输路线的确定，应当…: a thing set off by a comma, of which the norm behind it speaks."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context
from generator.layers.duties.modal_words import opens_with_modal
from generator.layers.duties.phrases.noun_phrase import noun_phrase_end, whole_phrase
from generator.layers.duties.phrases.prepositions import opens_with_preposition
from generator.layers.duties.word_lists import alternatives, hard_word, predicate_start

_THING = re.compile("(?!对|根据|按照|依照|依据|除|经|为|因|针对|关于|凡属|属于)[^，]+的[^，的]{1,10}$")
# 但是，不得…: the subject of the sentence before goes on.
_ONLY_LEADS = re.compile(f"(?:{alternatives('leading_words')}|另外|再者|最迟)+")
# 经批准的项目, 未经检测的血浆 are things; 经主管部门的同意 only says how.
_PASSED = re.compile(
    "(?:未|非)?经(?![营济])[^，]+的[^，的]{1,24}$(?<!同意)(?<!批准)(?<!许可)(?<!审核)(?<!审查)(?<!授权)(?<!申请)(?<!要求)(?<!认可)(?<!委托)(?<!基础)"
)
# 机关、组织，在履行职责过程中使用的信息，…
_USED_BY_THEM = re.compile("在[^，]*(?:中|期间|活动)[^，的]{2,8}的(?!情况|问题|情形)[^，的]{2,8}")
_DOING = re.compile(
    "(?!以及|和|或|并|且|但|同时|取得|对|在|按|根据|依照|依据|除|经|为"
    "|因)[^，的]{2,24}的(?:[^，的、]{2}(?:、|和|或者|及|与))*[^，的]{0,2}((?!请求|申请|建议|要求|异议)[^，的]{2})"
)
# 撤回的证据
_DONE_TO_IT = re.compile(
    "[^，的]{2}的[^，的]{2,6}|[^，的]{2,6}的[^，的]{0,8}(?:建筑物|构筑物|设施|物品|产品|商品|车辆|船舶"
    "|证据|资料|费用|款项)"
)


def is_thing_set_before(clause: Clause, context: Context) -> bool:
    """Whether a thing is set at the head of a sentence or after 其中, or after ； what has passed a test."""
    if context.sentence_text.endswith("其中，" + clause.text + clause.mark):
        return _THING.match(clause.text) is not None
    if clause.before == "；":
        return _PASSED.match(clause.text) is not None or _is_doing(clause, context)
    if clause.before == "，" and context.waiting and context.last_here is None:
        if context.waiting_is_bare:
            return _USED_BY_THEM.fullmatch(clause.text) is not None
        return _is_doing(clause, context)
    return clause.before in {"。", "\n"} and _is_thing(clause)


def _is_doing(clause: Clause, context: Context) -> bool:
    """运输路线的确定，应当…: a verb behind 的 is a noun, and it is the subject of the bare modal word."""
    verb = _DOING.fullmatch(clause.text)
    if verb is None or not opens_with_modal(context.next_words) or hard_word().match(clause.text):
        return False
    return predicate_start().fullmatch(verb.group(1)) is not None


def _is_thing(clause: Clause) -> bool:
    """X的项目 or a short noun at the head of a sentence: a thing of which the sentence speaks."""
    text = clause.text
    if _ONLY_LEADS.fullmatch(text):
        return False
    if _DONE_TO_IT.fullmatch(text) and not whole_phrase(text):
        return True
    if (_THING.match(text) or _PASSED.match(text)) and not hard_word().match(text):
        return True
    verb = predicate_start().search(text) or opens_with_preposition(text)
    return len(text) <= 12 and not verb and not noun_phrase_end(text, strict=False)
