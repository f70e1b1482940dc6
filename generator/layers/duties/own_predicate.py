"""教育、公安等部门，按照各自职责，对…实施监督: whoever is set before has this clause as predicate."""

from __future__ import annotations

import re

from generator.layers.duties.authority import is_authority
from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context
from generator.layers.duties.modal_words import first_modal
from generator.layers.duties.phrases.place_that_acts import is_place
from generator.layers.duties.phrases.relative import relative_end
from generator.layers.duties.subject import subject_of
from generator.layers.duties.word_lists import hard_word, predicate_start

# Not authorities, but bodies with tasks of their own.
_OTHER_PUBLIC = re.compile(
    "(?:解放军|武警|部队|总队|支队|协会|学会|联合会|中心|基层组织|党组织|党支部|党委)$"
    "|^(?!经)[^，]*(?:委员会|主任|委员长|主席团)会议$"
)
_SAYS_WHAT_IT_IS = re.compile(
    "[^，]*均为|以[^，]*为(?:被告|原告|被申请人|第三人)$|不?属于|视为|不因|不停止|有效|无效|不?适用|不受"
    "|[^，]{0,8}终止$|以[^，]*论$|自[^，]*(?:之日|时)起[^，]*(?:计算|起算|终止)$|不在此限|构成|与[^，]*(?:没有|同步)|[^，]*之日$|列入|全部留给"
    "|[^，]*是(?:共同)?(?:被告|原告|被申请人|第三人)$|实行一审终审|[^，]*视为|以下情形|(?:依法)?(?:具有|取得)[^，]*(?:资格|地位|效力)|不以营利为目的|实行(?:独立核算|自主经营)"
)
_DECIDES = re.compile(
    "(?:应予|依法|书面|及时|立即)*(?:告知|裁定|决定|判决|驳回|不予|准予|准许|通知|移送|退回|撤销|受理|批准)"
)
_FOUND = re.compile("认定|认为|发现|查明|审查|审理|收到|接到|核实|确认|查实")
# 个体工商户，按照本办法履行消防安全责任
_TASK_OF_ANYBODY = re.compile(
    "(?![^，]*(?:执行|适用)$)(?:应邀|依法|自觉|(?:按照?|依照|根据|遵照)[^，]{2,24}?)?(?:履行|承担|遵守|负责|缴纳|参加|行使|开展|填写|提交|报送|使用|提供|代表|从事|接受)"
)
_BASIS = re.compile(
    "(?:依(?!法)|按|根据|经|应)[^，]*(?:申请|请求|规定|要求|需要|情况|决定|通知|意见|建议|委托)$"
)
_PARTY = re.compile(
    "(?:法院|检察院|政府|单位|企业|机构|者|人|机关|部门|学校|人员|公司|组织|委员会|公民|居民|旅客|乘客|用户|户)$"
)


def has_predicate(clause: Clause, context: Context) -> bool:
    """Whether the clause states what those who wait do: a public body, or a party that opens the piece."""
    if not (any(map(_is_public, context.waiting)) or _opens_the_piece(clause, context)):
        return False
    if context.waiting_is_weak and not _decides_what_it_found(clause, context):
        return False
    return _is_an_act(clause, context) and not _goes_on_otherwise(context)


def _decides_what_it_found(clause: Clause, context: Context) -> bool:
    """人民法院认定…的，裁定不予执行: the condition names the body that decides."""
    return _DECIDES.match(clause.text) is not None and _FOUND.search(context.sentence_text) is not None


def _is_an_act(clause: Clause, context: Context) -> bool:
    """Whether the clause begins with a verb and says what somebody does, not what something is."""
    text = clause.text
    if clause.masked.endswith("的") or _SAYS_WHAT_IT_IS.match(text) or not predicate_start().match(text):
        return False
    made_up_of = text.startswith("以") and "是以" in context.sentence_text  # 部队是以…，以…组建的组织
    return not made_up_of and not _only_says_by_what(clause, context)


def _opens_the_piece(clause: Clause, context: Context) -> bool:
    """个体工商户，按照本办法履行消防安全责任: a party at the head, and a task that anybody may have."""
    piece = re.split("[；。]", context.said_before(clause))[-1]
    return bool(
        not context.waiting_is_weak
        and context.waiting
        and piece.startswith(context.waiting[0][:3])
        and _TASK_OF_ANYBODY.match(clause.text)
        and all(map(_is_plain_name, context.waiting))
    )


def _only_says_by_what(clause: Clause, context: Context) -> bool:
    """外国法院未审结的，依当事人的书面申请，人民法院应当…: another body acts."""
    following = context.following[0] if context.following and clause.mark == "，" else None
    word = first_modal(following.masked) if following is not None else None
    return word is not None and _BASIS.match(clause.text) is not None


def _is_plain_name(name: str) -> bool:
    """Not 等候服务依次排队, 债权人为抵押权人: a name that ends like one of a party and holds no verb."""
    plain = "为" not in name and (not hard_word().match(name) or relative_end(name) > 0)
    return plain and ends_like_a_party(name)


def ends_like_a_party(name: str) -> bool:
    """Whether the name ends with a word for a body or a person."""
    return _PARTY.search(name) is not None


def _is_public(name: str) -> bool:
    return is_place(name) or is_authority(name) or _OTHER_PUBLIC.search(name) is not None


def _goes_on_otherwise(context: Context) -> bool:
    """Whether a modal word or a condition follows, so that this clause only leads up to it."""
    return any(later.masked.endswith("的") or _has_modal_only(later) for later in context.following)


def _has_modal_only(clause: Clause) -> bool:
    """Whether the clause has a modal word and no subject of its own before it."""
    word = first_modal(clause.masked)
    return word is not None and subject_of(clause.text[: word.start]).kind == "none"
