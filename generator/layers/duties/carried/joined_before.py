"""甲部门，以及乙部门应当…: the names before the comma and the subject behind it bear the norm together."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, Names
from generator.layers.duties.phrases.spoken_of import is_of_theirs

_AND = re.compile("以及|和|或者|及")
# 省人民检察院的负责人: an office, no clause that says which body is meant.
_OFFICER = re.compile("的(?:主要)?(?:负责人|领导人|代表人)$")
_END_OF_NAME = ("＊", "）", ")", "等")


def opens_with_and(text: str) -> bool:
    """Whether the words go on with a list of names that was begun before them."""
    return _AND.match(text) is not None


def joined_before(names: Names, before: str, clause: Clause, context: Context) -> Names:
    """``names``, the subject, with the bare names that wait where both form one list.

    ``before`` holds the words before the modal word of ``clause``.
    """
    if not (context.waiting_is_bare and context.waiting) or is_of_theirs(before):
        return names
    qualified = any("的" in _OFFICER.sub("", name) for name in context.waiting)
    if not opens_with_and(before) and (qualified or not _stand_right_before(clause, context)):
        return names
    return tuple(dict.fromkeys((*context.waiting, *names)))


def _stand_right_before(clause: Clause, context: Context) -> bool:
    """Whether no other words came between the names and the clause: not 工作人员，弄虚作假，主管部门应当…"""
    earlier = context.said_before(clause).rstrip("，、：")
    return earlier.endswith((context.waiting[-1][-2:], *_END_OF_NAME))
