"""公司供应的种子不合格的，应当赔偿: who is named at the head of the sentence answers for what was done."""

from __future__ import annotations

import re

from generator.layers.duties.carried.barred import is_for_years
from generator.layers.duties.context import Context, Names
from generator.layers.duties.modal_words import Modal, first_modal
from generator.layers.duties.names import expand
from generator.layers.duties.own_predicate import ends_like_a_party
from generator.layers.duties.phrases.noun_phrase import noun_phrase_end
from generator.layers.duties.phrases.verb_first import opens_with_verb

_PAYS = re.compile("(?:依法|予以|给予|当|相应|与[^，]{2,16})*(?:赔偿|承担[^，]{0,10}(?:责任|费用))")
_VIOLATES = re.compile("违反[^，]*(?:规定|约定|协议)(?:和[^，]*)?")
_HARM = re.compile("(?:造成|致使|受到|遭受)[^，]*(?:损失|损害|伤害|损坏)的，[^，]*$")


def is_harm_of_anybody(after: str, context: Context) -> bool:
    """X有权撤销。因撤销造成损失的，应当赔偿: a sentence on whoever does harm."""
    former = context.drafts[-1].modality if context.drafts else ""
    allowed = context.last is None and former in {"right", "permission"}
    apart = allowed or (context.subject_is_agent and context.last_here is None)
    harm = _PAYS.match(after) and _HARM.search(context.sentence_text)
    return apart and not context.waiting and harm is not None


def who_answers(word: Modal, before: str, after: str, context: Context) -> Names:
    """The party at the head of the sentence, behind 违反…规定; () where none stands there.

    Asked where the words around the modal word speak of making good, or of 三年内不得….
    """
    barred = word.modality == "prohibition" and is_for_years(before)
    if context.waiting or not (barred or _PAYS.match(after)) or after.startswith("转让"):
        return ()
    clauses = [part for part in re.split("[，；：]", context.sentence_text) if part]
    if len(clauses) > 1 and _VIOLATES.fullmatch(clauses[0]):
        clauses = clauses[1:]
    text = clauses[0]
    end = noun_phrase_end(text, strict=False)
    named = 0 < end < len(text) and ends_like_a_party(text[:end]) and not opens_with_verb(text, end)
    return expand(text[:end]) if named and first_modal(text) is None else ()
