"""伪造、买卖许可证的，由有关部门依照有关法律处理: what a body does about an offence is a sanction."""

from __future__ import annotations

import re

from generator.layers.duties.context import Context, Names

_OFFENCE = re.compile("伪造|变造|非法|倒卖|冒用|阻碍|阻挠|殴打|侮辱|盗窃|损毁|破坏|擅自")
_DEALS_BY_LAW = re.compile("(?:依法|依照[^，]*)(?:予以|给予|进行)?处理$")
_OVERDUE = re.compile("(?:逾期|拒不|仍)[^，。；]*的，由")


def is_overdue(names: Names, context: Context) -> bool:
    """由X责令拆除。逾期不拆除的，由X拆除: whether ``names``, who ordered it, now do it themselves."""
    ordered = names == context.authority and context.pending is not None
    return ordered and _OVERDUE.search(context.sentence_text) is not None


def is_offence(context: Context, predicate: str) -> bool:
    """Whether the sentence names an offence right before 由 and the body deals with it by law."""
    if not (_DEALS_BY_LAW.search(predicate) and _OFFENCE.search(context.sentence_text)):
        return False
    return context.sentence_text.rsplit("由", 1)[0].endswith("的，")
