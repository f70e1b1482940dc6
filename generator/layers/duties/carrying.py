"""Which subject a clause without one has."""

from __future__ import annotations

import re

from generator.layers.duties.authority import is_authority
from generator.layers.duties.context import Context, Names

_OF_AN_AUTHORITY = re.compile(
    "责令|告知|不予|撤销|(?<!办理)(?<!申请)注销|吊销|依法处理|查处|受理|通知(?!对方|另一方)|批准|书面说明|认定|退回|驳回|裁定|判决|移送|督促|予以|给予|准予|准许|当场|先予"
)

_LENIENCY = re.compile(
    "对[^，]{0,12}(?:从宽|从轻|减轻|免除|免予)|从重处罚|从轻处罚|免予|认定为|视为|推定|^(?:依法|酌情)?(?:从轻|减轻|从重|从宽|免除)"
)
_TO_WHOM = re.compile("向[^，]{2,40}?(?:申请|报告|备案|提出|登记|提交|申报)")
_DIRECTLY = re.compile("^(?:可以|依法|直接|另行|及时|在[^，]{1,12}内)+")
_WHEN = re.compile("自[^，]{1,20}起|(?:接到|收到)[^，]{0,12}(?:通知|告知)")


def carried_subject(context: Context, predicate: str) -> Names:
    """The subject set before a comma, else that of the clause before.

    A party named only in a condition (申请人逾期不补正的，应当退回) gives way to an authority
    that is already the subject, where the predicate is the act of an authority.
    """
    if not context.waiting:
        return context.subject
    if _TO_WHOM.match(_DIRECTLY.sub("", predicate)):
        return context.waiting
    opening = _TO_WHOM.sub("", _WHEN.sub("", predicate))[:24]
    if (
        context.waiting_is_weak
        and not any(map(is_authority, context.waiting))
        and _OF_AN_AUTHORITY.search(opening[:14])
    ):
        return context.subject
    if context.waiting_is_weak and not any(map(is_authority, context.waiting)) and _LENIENCY.search(opening):
        return ()
    if context.waiting_is_weak and context.subject and _OF_AN_AUTHORITY.search(_WHEN.sub("", predicate)[:14]):
        return context.subject
    return context.waiting
