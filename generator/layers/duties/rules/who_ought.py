"""应当安装设备的单位，应当…: a modal word in a clause that stands before the name of who has a duty."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Before, Context
from generator.layers.duties.modal_words import first_modal, opens_with_modal
from generator.layers.duties.names import expand
from generator.layers.duties.phrases.noun_phrase import whole_phrase
from generator.layers.duties.phrases.whole_subject import is_list_of_names
from generator.layers.duties.subject import subject_of

_NAME_BEHIND = re.compile(
    "[^，]{4,}的([^的，]{0,16}?(?:单位|企业|机构|组织|人员|者|人|部门|机关|个人|公民|学校|用户))"
)
# Words before the modal word: none, or such that no subject of it stands there.
_VERB_FIRST = re.compile(
    "$|.*(?:依法|规定|[并而且后])$|纳入|清偿|偿还|属于|符合|具有|持有|取得|使用|从事|超过"
)


def who_ought(clause: Clause, context: Context) -> Before | None:
    """Answers where all of the clause is a name and the next one opens with a modal word of its own."""
    word = first_modal(clause.masked)
    following = context.next_words
    if (
        word is None
        or word.modality == "prohibition"
        or clause.mark != "，"
        or not opens_with_modal(following)
    ):
        return None
    found = _NAME_BEHIND.fullmatch(clause.masked)
    before = clause.text[: word.start]
    if found is None or not clause.opens_a_piece or not _VERB_FIRST.match(before):
        return None
    named = whole_phrase(found.group(1)) and is_list_of_names(found.group(1))
    return Before(expand(clause.text), bare=True) if named and subject_of(before).kind != "actors" else None
