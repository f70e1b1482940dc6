"""董事对公司负有义务，执行职务应当…: a short doing of the party that has the norm before."""

from __future__ import annotations

import re

from generator.layers.duties.authority import is_authority
from generator.layers.duties.carried.amounts import bounds_an_amount
from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context
from generator.layers.duties.word_lists import hard_word

_DOING = re.compile("[^，的、]{3,8}")
_NOUN = re.compile("(?:期间|期限|时间|期)$")
# 决定捐献应当采用书面形式: how it is done, whoever does it.
_OF_THE_DOING = re.compile("采用|采取[^，]{0,8}(?:形式|方式)|符合|经|坚持|遵循")


def only_says_when(before: str, after: str, clause: Clause, context: Context) -> bool:
    """Whether ``before``, the words before the modal word, is a verb and its object without a subject.

    Only behind a norm of a party, not of an authority, in the same sentence.
    """
    last = context.last
    goes_on = last is not None and last.bearers == context.subject and last.modality != "sanction"
    if not goes_on or clause.before not in {"，", "；"} or any(map(is_authority, context.subject)):
        return False
    if bounds_an_amount(after) or _OF_THE_DOING.match(after) or _NOUN.search(before):
        return False
    verb = hard_word().match(before)
    return verb is not None and len(verb.group()) > 1 and _DOING.fullmatch(before) is not None
