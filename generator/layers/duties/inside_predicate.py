"""告知当事人可以…, 指导会员履行义务: a modal word inside the predicate of the norm before it."""

from __future__ import annotations

import re

from generator.layers.duties.carried.amounts import bounds_an_amount
from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context
from generator.layers.duties.modal_words import Modal
from generator.layers.duties.subject import Subject, subject_of
from generator.layers.duties.word_lists import alternatives, hard_word

_SAYING = re.compile("告知|认为|提示|说明|载明|确认|证明|要求|责令|明知|视为|督促|知道|通知")
# 应当告知被害人及其法定代理人，有权委托诉讼代理人
_TOLD = re.compile("告知[^，。；的]*，$")
_CAUSES = re.compile(f"(?:并|共同|依法)?(?:教育|强制其?|{alternatives('pivot_verbs')})")
_SECURES = re.compile("保障|确保|保证|支持|帮助|依法维护")
_OF_A_NOUN = re.compile("[^，]{1,16}的[^，]|[^，]{1,40}的[^，的]{2,8}$")


def is_inside_predicate(clause: Clause, word: Modal, subject: Subject, context: Context) -> bool:
    """Whether the clause with the modal word is a part of the norm before it."""
    before = clause.text[: word.start]
    return (
        _is_of_the_object(word, before, context)
        or _is_of_a_noun(clause, word, subject, context)
        or _is_object(before, subject, context)
        or (word.start == 0 and _TOLD.search(context.said_before(clause)) is not None)
        or _is_made_to(clause, word, context)
    )


def _is_of_the_object(word: Modal, before: str, context: Context) -> bool:
    """应当保障X…，在…方面享受服务: the right is X's, a part of the duty before."""
    last = context.last
    return (
        word.modality == "right"
        and last is not None
        and last.segment == context.segment
        and not subject_of(before).names
        and (subject_of(before).kind == "thing" or _SECURES.search(context.sentence_text[-120:]) is not None)
    )


def _is_object(before: str, subject: Subject, context: Context) -> bool:
    """告知当事人可以…, 履行义务 inside a predicate: no norm of its own."""
    if subject.kind == "actors" and subject.end < len(before):
        return bool(_SAYING.search(before[subject.end :])) and context.last is not None
    if subject.kind != "thing":
        return False
    return context.last is not None and bool(_SAYING.search(before))


def _is_of_a_noun(clause: Clause, word: Modal, subject: Subject, context: Context) -> bool:
    """…，保障员工应当享有的权益: a verb opens the clause, a noun with 的 follows the modal word."""
    last = context.last
    if last is None or clause.before not in {"，", "："}:
        return False
    opens = hard_word().match(clause.masked)
    return (
        bool(opens)
        and subject.kind == "thing"
        and not (word.modality == "prohibition" and bounds_an_amount(clause.masked[word.end :]))
        and _OF_A_NOUN.match(clause.masked[word.end :]) is not None
    )


def _is_made_to(clause: Clause, word: Modal, context: Context) -> bool:
    """…，指导会员履行…义务: whoever is guided has no norm of its own here."""
    last = context.last
    leads_up = context.pending is not None and clause.before == "，" and not context.waiting
    inside = last is not None and (last.segment == context.segment or clause.item > 0 or leads_up)
    verb = _CAUSES.match(clause.masked)
    return inside and verb is not None and re.match("履行|承担|有", clause.masked[word.start :]) is not None
