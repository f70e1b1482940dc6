"""Reads a 款 clause by clause and puts its norms together."""

from __future__ import annotations

import re

from generator.layers.duties.authority import is_authority
from generator.layers.duties.clauses import Clause, clauses
from generator.layers.duties.context import Before, Context, Draft, Names, Norm, Nothing
from generator.layers.duties.further_authority import further_authorities
from generator.layers.duties.further_modal import further_norms
from generator.layers.duties.item_norms import later_sentence, own_norm
from generator.layers.duties.lists import lists_things
from generator.layers.duties.partners import partners_in
from generator.layers.duties.phrases.place_that_acts import is_place
from generator.layers.duties.phrases.quoted import with_quoted_words
from generator.layers.duties.rights_and_duties import duties_beside_rights
from generator.layers.duties.rules import RULES
from generator.layers.duties.rules.definition import defines
from generator.layers.duties.surroundings import rest_of_piece, sentence_before, sentence_so_far
from generator.model.layers import Duty
from generator.model.text import Paragraph

# 被告人在押，其近亲属申请会见的，可以…: those close to whoever waits are the new party.
_OF_WHO_WAITS = re.compile("其(?:监护人|近亲属|亲属|家属|配偶|子女|父母|法定代理人|代理人|继承人|辩护人)")
# 任何单位和个人不得…。确需拆除的，应当…: whoever is barred is not who has the duty (readers 8 : 2).
_BARS_ANYBODY = re.compile("任何[^，。；]{1,24}，?[^，。；]{0,60}?(?:不得|不准|无权|禁止|严禁)")


def find_duties(paragraph: Paragraph) -> tuple[Duty, ...]:
    """Every norm of a 款 with its 项, in the order of the text.

    What counts as one: ``generator/pages/data/what_is_a_duty.md``; what careful readers differ on:
    ``site_tests/duties/CONVENTIONS.md``.

    Spans count characters of ``paragraph.full_text``. Never raises; a text without norms gives ().
    """
    text = paragraph.full_text
    context = Context()
    found = list(clauses(paragraph))
    may_define = "是指" in text or "所称" in text
    things = False
    announced = ""
    own_item = 0
    lead: tuple[Names, Names] = ((), ())
    for index, clause in enumerate(found):
        previous = found[index - 1] if index else None
        if clause.item and previous and previous.item == 0:
            announced = sentence_before(found, index)
            things = lists_things(announced, [item.text for item in paragraph.items])
            lead = (context.waiting or context.subject, context.authority)
            context.lead_decides = things or any(map(is_authority, lead[0]))
        _begin_piece(clause, previous, lead, context)
        context.lead_decides = context.lead_decides and clause.item > 0
        thing = clause.item > 0 and things and not later_sentence(found, index, announced)
        if previous and previous.mark == "。" and not thing:
            _begin_sentence(context)
        context.sentence_text += clause.text + clause.mark
        if thing and not own_norm(found, index, announced, lead[0]):
            if own_item in {0, clause.item}:
                _extend(context, clause.end)
            continue
        own_item = clause.item if things else 0
        if may_define and defines(sentence_so_far(found, index)):
            continue
        context.following = rest_of_piece(found, index)
        context.item_follows = index + 1 < len(found) and found[index + 1].item > clause.item
        _read(clause, context)
    if found:
        _settle(context, found[-1].end)
    return tuple(_duty(draft, text) for draft in context.drafts if draft.action < draft.end)


def _begin_piece(
    clause: Clause, previous: Clause | None, lead: tuple[Names, Names], context: Context
) -> None:
    """After 。 or ； a piece begins; in a new 项 with the subject and the authority of the lead-in."""
    if clause.item and previous and previous.item != clause.item:
        _settle(context, previous.end)
        context.subject, context.authority = lead
        context.subject_is_agent = False
        context.segment += 1
    elif previous and previous.mark in {"。", "；", "\n"}:
        _settle(context, previous.end)
        context.segment += 1
        _leave_the_place(context)


def _begin_sentence(context: Context) -> None:
    context.sentence += 1
    context.sentence_before, context.sentence_text = context.sentence_text, ""
    context.agent_before = context.subject if context.subject_is_agent else ()
    if context.subject_is_agent or _BARS_ANYBODY.search(context.sentence_before):
        context.subject = ()


def _read(clause: Clause, context: Context) -> None:
    """Takes in what the first rule that answers says of the clause."""
    for _, rule in RULES:
        answer = rule(clause, context)
        if answer is None:
            continue
        if isinstance(answer, Norm):
            _add(answer, clause, context)
            for further in (further_norms, further_authorities, duties_beside_rights):
                for norm in further(clause, answer):
                    _add(norm, clause, context)
        elif isinstance(answer, Before):
            _wait(answer, clause, context)
        elif isinstance(answer, Nothing):
            context.pending = None
            context.waiting = ()
        elif context.last is not None:
            _extend(context, clause.end)
            context.pending = None
            context.last.partners = _both(context.last.partners, partners_in(clause.text))
        elif context.pending is None:
            context.pending = clause.start
        return


def _wait(answer: Before, clause: Clause, context: Context) -> None:
    """The clause and whoever it names wait for the norm after it."""
    context.pending = clause.start if context.pending is None else context.pending
    if answer.thing and not context.lead_decides:
        context.subject = ()
        context.waiting = () if answer.instead else context.waiting
    if _another_party(answer, clause, context):
        context.subject, context.waiting = context.waiting, ()
        context.waiting_is_weak = True
    named = () if _is_dealt_with(answer, clause, context) else answer.subject
    theirs = _OF_WHO_WAITS.match(clause.text) is not None
    if named and not (answer.weak and context.waiting and not context.waiting_is_weak and not theirs):
        goes_on = answer.bare and context.waiting_is_bare and clause.before == "，"
        earlier = context.waiting if goes_on else ()
        context.set_aside = context.set_aside if goes_on else context.waiting or context.set_aside
        context.waiting, context.waiting_is_weak = _both(earlier, named), answer.weak
        context.waiting_is_bare = answer.bare


def _leave_the_place(context: Context) -> None:
    """国家实行…制度。 does not say who acts in the piece that follows."""
    last = context.drafts[-1] if context.drafts else None
    task = last is not None and last.modality == "competence" and not context.subject_is_agent
    if task and any(map(is_place, context.subject)):
        context.subject = ()


def _is_dealt_with(answer: Before, clause: Clause, context: Context) -> bool:
    """人民法院应当按照下列情形分别处理：（一）被告人…的，应当判决…: whom it is about does not decide it."""
    party = not answer.bare and not any(map(is_authority, answer.subject))
    return context.lead_decides and party and "不服" not in clause.masked


def _another_party(answer: Before, clause: Clause, context: Context) -> bool:
    """人民法院裁定…，当事人不服的，可以…: the party of the condition comes after a body that has acted."""
    acted = context.waiting and not context.waiting_is_weak and not context.waiting_is_bare
    objects = answer.weak and answer.subject and clause.masked.endswith("不服的")
    return bool(acted and objects and not set(answer.subject) & set(context.waiting))


def _add(norm: Norm, clause: Clause, context: Context) -> None:
    """Adds the norm, or lets the norm before go on where both say the same of the same bodies."""
    opens = clause.start + (norm.opens or 0)
    start = opens if context.pending is None else context.pending
    last = context.drafts[-1] if context.drafts else None
    if last and (last.modality, last.bearers) == (norm.modality, norm.bearers):
        last.end = max(last.end, clause.end)
        last.partners = _both(last.partners, norm.partners)
        last.sentence, last.segment = context.sentence, context.segment
    else:
        action = clause.start + norm.action
        if last:
            last.end = min(last.end, action if norm.opens is None else opens)
        draft = Draft(
            norm.modality,
            norm.bearers,
            norm.partners,
            start,
            action,
            clause.end,
            context.sentence,
            context.segment,
        )
        context.drafts.append(draft)
    _hand_on(norm, context)
    context.pending = None
    context.waiting = context.set_aside = ()


def _hand_on(norm: Norm, context: Context) -> None:
    """Notes whom later clauses may take over from the norm: its subject, the authority of a penalty."""
    if norm.carry is not None:
        if norm.by_agent and not context.subject_is_agent:
            context.subject_before_agent = context.subject
            context.party_before_agent = context.waiting or context.subject
        context.subject, context.subject_is_agent = norm.carry, norm.by_agent
    if norm.modality == "sanction" and norm.bearers:
        context.authority = norm.bearers


def _extend(context: Context, end: int) -> None:
    """The norm before goes on to ``end``, where it stands in the same sentence."""
    if context.last is not None:
        context.last.end = max(context.last.end, end)


def _settle(context: Context, end: int) -> None:
    """At the end of a piece, words that waited for a norm belong to the one before them."""
    if context.pending is not None:
        _extend(context, end)
    context.pending = None
    context.waiting = context.set_aside = ()


def _both(first: Names, second: Names) -> Names:
    return tuple(dict.fromkeys((*first, *second)))


def _duty(draft: Draft, text: str) -> Duty:
    words = text[draft.start : draft.action]
    bearers = tuple(with_quoted_words(name, words) for name in draft.bearers)
    return Duty(
        draft.modality, bearers, draft.partners, text[draft.action : draft.end], draft.start, draft.end
    )
