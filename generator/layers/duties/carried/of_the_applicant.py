"""由X批准；需要转为建设用地的，必须办理手续: who applies or is elected again is not the body behind 由."""

from __future__ import annotations

import re

from generator.layers.duties.authority import is_authority
from generator.layers.duties.context import Context, Names
from generator.layers.duties.names import expand
from generator.layers.duties.phrases.noun_phrase import whole_phrase

_APPLIES = re.compile(
    "(?:依法|及时|重新|分别|另行|先|在[^，]{1,20}[前后内]|按照?[^，]{0,20}规定)*(?:办理[^，]*手续"
    "|向[^，]{2,30}?(?:申请|申报|备案|登记|报批)|申请(?!人民法院)|缴纳)"
)
# 一方隐藏财产的，对该方可以少分: somebody else decides about them.
_ABOUT_THEM = re.compile("(?:^|，)对(?:该|其)(?:一?方|当事人|人|单位|企业|人员)?(?:也|还|均)?$")
_AGAIN = re.compile("(?:连选)?连任")
# 小组长任期与委员会任期相同，可以连选连任
_TERM = re.compile("([^，；。]{2,30}?)(?:的|每届)*任期")


def applicant(names: Names, before: str, after: str, context: Context) -> Names | None:
    """Whose norm it is where the words around the modal word are no act of those carried over, ``names``.

    None where nothing speaks against them.
    """
    if _ABOUT_THEM.search(before) and not any(map(is_authority, names)):
        return ()
    by_authority = context.subject_is_agent and context.subject and all(map(is_authority, context.subject))
    if not by_authority or context.waiting:
        return None
    if context.last is None or context.last_here is not None:
        return None
    if not _APPLIES.match(after):
        return None
    party = context.party_before_agent
    return () if any(map(is_authority, party)) else party


def in_office(after: str, context: Context) -> Names:
    """Who may be elected again, where the sentence only names whose term of office it is."""
    if not _AGAIN.match(after):
        return ()
    clauses = re.split("[，；。]", context.sentence_text)
    found = next(filter(None, map(_TERM.match, reversed(clauses))), None)
    return expand(found.group(1)) if found and whole_phrase(found.group(1)) else ()
