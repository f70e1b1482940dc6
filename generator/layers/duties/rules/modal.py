"""应当, 必须, 不得, 可以, 有权 …: a norm of the subject before the modal word."""

from __future__ import annotations

import re

from generator.layers.duties.agent_behind import named_behind
from generator.layers.duties.authority import is_authority
from generator.layers.duties.carried.amounts import is_of_an_amount
from generator.layers.duties.carried.doings import only_says_when
from generator.layers.duties.carried.joined_before import joined_before
from generator.layers.duties.carried.same_person import the_same_person
from generator.layers.duties.carried.taken_over import goes_on_to_punish, taken_over
from generator.layers.duties.clauses import Clause
from generator.layers.duties.consent_first import must_have_consent
from generator.layers.duties.context import Before, Context, More, Names, Norm
from generator.layers.duties.inside_predicate import is_inside_predicate
from generator.layers.duties.leads_to_duty import leads_to_a_duty
from generator.layers.duties.modal_words import Modal, first_modal
from generator.layers.duties.names import expand
from generator.layers.duties.partners import partners_in
from generator.layers.duties.penalty_behind import is_penalty_behind
from generator.layers.duties.phrases.before_its_power import before_its_power
from generator.layers.duties.phrases.described_by_modal import is_described
from generator.layers.duties.phrases.noun_phrase import noun_phrase_end
from generator.layers.duties.phrases.relative import relative_end
from generator.layers.duties.phrases.venues import venue_names, venue_that_acts
from generator.layers.duties.phrases.whole_subject import whole_names
from generator.layers.duties.rules.prohibition import names_a_forbidden_thing
from generator.layers.duties.rules.unmarked_condition import party_before
from generator.layers.duties.subject import Subject, subject_of
from generator.layers.duties.topic_modals import is_in_topic, is_under_permission
from generator.layers.duties.what_follows import is_compared
from generator.layers.duties.word_lists import hard_word

_CITED = re.compile(
    "(?:并)?(?:保障|保证|确保|方便|便于)[^，]*(?:享有|享受)|(?:国家|本市|本省|本自治区)(?:依法)?(?:保障|保护|尊重)[^，]*享有"
)
# 国家保障公民享有…: the subject before has a verb of its own.
_PROTECTS = re.compile("保障|保护|尊重|维护|确保|保证")
_TAKES_PART = re.compile(
    "有([^，的]{2,20}(?:部门|单位|机构|机关|代表|人员|专家|委员会))(?:共同)?(?:参加|参与|在场|到场|出席)"
)
_BY_THE_CODE = re.compile("(?:依照|按照|根据)[^，]*规定")
_CONVICTS = re.compile("以[^，]*罪[^，]*(?:处罚|追究|论处)|[^，]*(?:定罪处罚|追究刑事责任)$")
# 有关单位应当予以配合。 says nothing of who acts in what follows.
_HELPS = re.compile("(?:积极|依法|及时)?(?:予以|给予)?(?:配合|协助|支持)(?:和?(?:配合|协助|支持))?")
# 董事会会议应当有过半数的董事出席: how a meeting is held binds nobody by name.
_MEETING = re.compile("会会议$")
# 停车场应当纳入规划: what is taken up or used is a thing, whoever is named in its name (readers: 26 of 26).
_OF_A_THING = re.compile(
    "(?:依法|逐步|全部|一并|统一|专门|专项|只能|优先|主要)*(?:(?:纳|计|列|划|归)入|用于)"
)
_ABOUT_IT = re.compile("(?:^|[，；府门关])对(?![外口象方手])[^，；]*，$")
# As readers have it, 业主大会会议应当… speaks of the event, even where it is not how it is held.
_EVENT = re.compile("(?:大会|股东会|董事会|监事会|理事会)会议$")
_IS_HELD = re.compile("有[^，]*(?:出席|参加|到会|列席)|[^，]*(?:召开|举行)$")
# 共有人约定不得分割财产，以维持共有关系的
_AGREED = re.compile("(?:约定|明知|声明|表示|承诺)(?:应当|不得|可以)")
# 应当履行职责而未履行
_LEFT_UNDONE = re.compile("而(?:未|没有|拒不|不)[^，的]{0,12}$")
# 应当检验，经检验合格后，方可使用: 方可 allows something of its own (readers 6 : 0; after 经批准 0 : 8).
_PASSED = re.compile("合格[^，。；]{0,2}，?$")
_BY = re.compile(
    "(?:应当|可以|必须|不得|可|应|须)(?:依法|统一|直接|临时|立即|及时|分别|先|按照?规定|在[^，由]{2,24}[内前后]|自[^，由]{2,30}内|于[^，由]{2,20}[内前后])?由"
)


def modal(clause: Clause, context: Context) -> Norm | Before | More | None:
    """The subject stands before the modal word, after it with 由, or is carried over."""
    word = first_modal(clause.masked)
    if word is None or _CITED.match(clause.text) or names_a_forbidden_thing(clause, context):
        return None
    after = clause.text[word.end :]
    subject = _subject(clause, word, context)
    undone = word.modality == "obligation" and _LEFT_UNDONE.search(after) is not None
    agreed = _is_agreed(clause, context)
    if undone or agreed or is_in_topic(clause, word, context) or leads_to_a_duty(clause, word, context):
        return Before(subject.names if undone or agreed else ())
    agent = _agent(clause, word, subject, context)
    if agent is not None:
        return is_penalty_behind(agent, after, clause, context)
    names = () if must_have_consent(clause, word, context) else named_behind(after, clause, context)
    if names and subject.kind != "actors":
        return Norm(word.modality, names, word.start, carry=names)
    if _belongs_to_the_norm_before(clause, word, subject, context):
        return More()
    granted = word.modality == "right" and subject.kind == "actors"
    between = clause.text[subject.end : word.start]
    return None if granted and _PROTECTS.match(between) else _norm_or_more(clause, word, subject, context)


def _is_agreed(clause: Clause, context: Context) -> bool:
    """共有人约定不得分割财产，以维持共有关系的: a condition goes on behind what was agreed."""
    if clause.mark != "，" or not _AGREED.search(clause.masked):
        return False
    return any(later.masked.endswith("的") for later in context.following[:2])


def _norm_or_more(clause: Clause, word: Modal, subject: Subject, context: Context) -> Norm | More:
    after = clause.text[word.end :]
    norm = _with_subject(clause, word, subject, context)
    only_then = clause.masked.startswith("方可", word.start) and not _is_allowed(norm, context)
    if only_then and _PASSED.search(context.said_before(clause) + clause.masked[: word.start]):
        return Norm(word.modality, (), word.start, carry=None)
    # 经评定的，享受优惠政策; 对从事…的人员，按照规定享受津贴: a right of nobody is none.
    of_nobody = norm.modality == "right" and not norm.bearers
    return More() if only_then or of_nobody else is_penalty_behind(norm, after, clause, context)


def _is_allowed(norm: Norm, context: Context) -> bool:
    """…后方可… allows something where no duty before it in the piece leads up to it."""
    carried = norm.bearers and norm.bearers == context.subject and context.waiting != norm.bearers
    return not carried and context.last_here is None


def _subject(clause: Clause, word: Modal, context: Context) -> Subject:
    """学生，与…学生享有同等权利: 与 opens what it is compared with; 本人 is who was named."""
    before = clause.text[: word.start]
    subject = subject_of(before)
    if subject.names == ("本人",) and (context.waiting or context.subject):
        return Subject("none")
    names = party_before(before) if subject.kind == "none" else ()
    subject = Subject("actors", names, (), word.start) if names else subject
    if subject.kind != "actors":
        subject = _whole(clause, word, context) or subject
    alike = context.waiting_is_bare and clause.text.startswith(("与", "同")) and context.waiting
    compared = (alike or is_compared(clause.text)) and not subject.partners
    return Subject("none") if compared else subject


def _whole(clause: Clause, word: Modal, context: Context) -> Subject | None:
    """All of the words, or their end, are a name that the search from the left does not reach."""
    names = whole_names(clause.text[: word.start], goes_on=context.last_here is not None)
    return Subject("actors", names, (), word.start) if names else None


def _agent(clause: Clause, word: Modal, subject: Subject, context: Context) -> Norm | None:
    """应当由X…: X has the duty."""
    by = _BY.match(clause.text, word.start)
    rest = clause.text[by.end() :] if by else ""
    qualifier = relative_end(rest, pivots=True)
    end = noun_phrase_end(rest) or before_its_power(rest) or noun_phrase_end(rest, strict=False)
    if not end and qualifier:
        end = qualifier + noun_phrase_end(rest[qualifier:], strict=False)
    if not end or end == qualifier or re.match("(?:组成|构成)", rest[end:]):
        return None
    names = the_same_person(expand(rest[:end]), context)
    whose = subject.names if rest.startswith("其") and subject.kind == "actors" else ()
    ought = word.modality == "obligation" and not whose
    return Norm(
        word.modality, names, word.start, partners_in(rest[end:]), carry=whose or names, by_agent=ought
    )


def _belongs_to_the_norm_before(clause: Clause, word: Modal, subject: Subject, context: Context) -> bool:
    return (
        is_described(clause, word, context)
        or (subject.kind == "none" and is_under_permission(clause, context))
        or is_inside_predicate(clause, word, subject, context)
    )


def _with_subject(clause: Clause, word: Modal, subject: Subject, context: Context) -> Norm:
    before, after = clause.text[: word.start], clause.text[word.end :]
    if _OF_A_THING.match(after) and not _somebody_uses(subject, word, clause, context):
        return Norm(word.modality, (), word.start, carry=())
    if subject.kind == "none":
        return _without_subject(clause, word, subject, context)
    names: Names = ()
    if subject.kind == "actors":
        if _EVENT.search(before) or (_MEETING.search(before) and _IS_HELD.match(after)):
            return Norm(word.modality, (), word.start, carry=())
        names = joined_before(subject.names, before, clause, context)
    elif context.waiting_is_bare and clause.before == "，" and not _thing_of_its_own(before):
        names = context.waiting  # 扬尘企业，生产加工区域应当建设…
    elif venue_that_acts(before, after):
        names = venue_names(before)
    elif only_says_when(before, after, clause, context):
        names = context.subject
    helps = subject.kind == "actors" and context.subject and _HELPS.fullmatch(after)
    carry = None if helps and clause.mark in {"。", "；"} else names
    return Norm(word.modality, names, word.start, (*subject.partners, *partners_in(after)), carry=carry)


def _somebody_uses(subject: Subject, word: Modal, clause: Clause, context: Context) -> bool:
    """应当予以保密，不得用于其他目的; 行政机关可以纳入公开的范围; 对…的，应当列入计划: a body does it."""
    if subject.kind == "actors":
        return subject.end == word.start and all(map(is_authority, subject.names))
    keeps = word.modality == "prohibition" and context.last_here is not None
    return subject.kind == "none" and (keeps or _ABOUT_IT.search(context.said_before(clause)) is not None)


def _without_subject(clause: Clause, word: Modal, subject: Subject, context: Context) -> Norm:
    """Nobody is named before the modal word: who was named before, who takes part, or nobody."""
    before, after = clause.text[: word.start], clause.text[word.end :]
    if _BY_THE_CODE.fullmatch(after) and _CONVICTS.match(context.next_words):
        return Norm(word.modality, (), word.start, carry=())
    if goes_on_to_punish(word, after, context):
        return Norm("sanction", context.authority, word.start)
    named = "".join(context.waiting[-1:])
    meeting = _EVENT.search(named) or (_MEETING.search(named) and _IS_HELD.match(after))
    if meeting or is_of_an_amount(before, after, context):
        return Norm(word.modality, (), word.start, carry=() if meeting else None)
    taking_part = None if context.waiting else _TAKES_PART.match(after)
    if taking_part:
        return Norm(word.modality, expand(taking_part.group(1)), word.start)
    consent = must_have_consent(clause, word, context)
    names = context.waiting if consent else taken_over(word, before, after, clause, context)
    return Norm(word.modality, names, word.start, (*subject.partners, *partners_in(after)), carry=names)


def _thing_of_its_own(before: str) -> bool:
    """补选出缺的代表，代表候选人的名额可以…: X的Y is another subject; 使用…的比例 is still the body's."""
    return "的" in before and not hard_word().match(before)
