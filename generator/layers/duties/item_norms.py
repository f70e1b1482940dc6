"""（五）…复印件，有特殊要求的，还应当提交…: an item of a list of things with a norm of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.layers.duties.clauses import Clause
from generator.layers.duties.modal_words import first_modal
from generator.layers.duties.phrases.bare_levels import bare_levels_end
from generator.layers.duties.phrases.noun_phrase import noun_phrase_end
from generator.layers.duties.phrases.prepositions import ARISES, BY, opens_with_preposition
from generator.layers.duties.subject import subject_of

# In a list of acts, cases or conditions a modal word belongs to what is described.
_DESCRIBES = re.compile(
    "(?:下列|以下|上述)[^，：]{0,20}?(?:行为|情形|情况|条件|因素|事由|问题|活动|事实|用语|术语)|是指|含义|(?:不得|禁止|严禁)[^：]*(?:下列|以下)"
)
# 是否由鉴定机构盖章: a question to be looked into.
_ASKED = re.compile("是否|有无|^(?:是|系)?指(?![定导派使])")
_BY = re.compile(BY)
_NO_ACT = re.compile(ARISES)
# 具体面积要求由各地级以上市规定
_DETAILS = re.compile("具体[^，的]*由[^，]*(?:规定|制定|确定|公布)$")
# 活动场所可以容纳的人员数量
_OF_A_THING = re.compile("[^，的]{1,12}的[^，的]*$|[^，]*的、")
_ANY_THING = re.compile("[^，]*的")
_PLAIN = ("应当", "有权", "不得", "必须")
# An adverb of two characters may stand between a body and the modal word.
_ADVERB = 2
_BARE = re.compile("(?:也|还|均|都|并)?(?:应当|应|必须|可以|不得|须)")
# 架设管线，但是不得损害原有设施
_TURNS = re.compile("(?:但|但是|并|必要时)(?:应当|必须|不得)(?![^，]*的$)")
_HEAD = re.compile("但是?")


def later_sentence(found: Sequence[Clause], index: int, lead: str) -> bool:
    """Whether the clause stands in its item behind a 。: the thing has been named before."""
    item = found[index].item
    if _DESCRIBES.search(lead) or _is_asked(found, index):
        return False
    for earlier in reversed(found[:index]):
        if earlier.item != item:
            return False
        if earlier.mark == "。":
            return True
    return False


def own_norm(found: Sequence[Clause], index: int, lead: str, bearers: Sequence[str]) -> bool:
    """Whether the clause names who must do what, or is the duty behind a condition of its own.

    ``lead`` is the sentence before the items, ``bearers`` are those whom it names.
    """
    clause = found[index]
    if _DETAILS.match(clause.masked) and _charges(clause):
        return True
    if _DESCRIBES.search(lead) or clause.masked.endswith("的") or _ends_with_de(found, index):
        return False
    if _is_asked(found, index):
        return False
    if _asks(clause, bearers) or _charges(clause):
        return True
    if _TURNS.match(clause.masked):
        return True
    behind_a_condition = clause.before == "，" and found[index - 1].masked.endswith("的")
    return behind_a_condition and _BARE.match(clause.masked) is not None


def _is_asked(found: Sequence[Clause], index: int) -> bool:
    """Whether the piece asks something or says what a word means."""
    first = index
    while first and found[first - 1].item == found[index].item and found[first - 1].mark not in {"；", "。"}:
        first -= 1
    return any(_ASKED.search(one.masked) for one in found[first : index + 1])


def _ends_with_de(found: Sequence[Clause], index: int) -> bool:
    """Whether the item is a case: …应当…而未…的；"""
    for later in found[index:]:
        if later.mark in {"；", "。", "\n"}:
            return later.masked.endswith("的")
    return False


def _asks(clause: Clause, bearers: Sequence[str]) -> bool:
    word = first_modal(clause.masked)
    if word is None:
        return False
    before = _HEAD.sub("", clause.text[: word.start])
    thing = _OF_A_THING if clause.masked.startswith(_PLAIN, word.start) else _ANY_THING
    if (thing.match(clause.masked, word.end) and not before.endswith("还")) or "认为" in before:
        return False
    subject = subject_of(before)
    between = before[subject.end :]
    names = subject.names if len(between) <= _ADVERB or opens_with_preposition(between) else ()
    return bool(names) and not all(any(one.endswith(name) for one in bearers) for name in names)


def _charges(clause: Clause) -> bool:
    """由省级公安机关确定"""
    for by in _BY.finditer(clause.masked):
        rest = clause.text[by.end() :]
        end = bare_levels_end(rest) or noun_phrase_end(rest)
        if end and end < len(rest) and not _NO_ACT.match(rest, end) and "的" not in rest[end:]:
            return True
    return False
