"""可以根据情节轻重，处…罚款; 不予受理，处…罚款: the penalty stands in a later clause of the piece."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.layers.duties.authority import is_authority
from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, Norm

_PENALTY = re.compile(
    "(?:可以?|并|依法|对[^，]{2,40})*(?:没收|吊销|暂扣[^，]*[证照]|处(?!理|置|分|罚?时)[^，理置]*(?:罚款|拘留)"
    "|(?:给予|予以)[^，]{0,4}(?:警告|记过|[^，]*的处罚$|(?:行政|政务)?处分$)|按照原[^，]*连续处罚$)"
)
# 可以根据情节轻重，: no act of its own stands behind the modal word.
_ONLY_A_BASIS = re.compile(
    "(?:并|依法)*(?:(?:根据|按照|视|依照?)其?[^，]*(?:情节|轻重|程度|情况|后果|规定)"
    "|由[^，]*对[^，]*(?:人员|责任人|个人|单位)|对[^，]*(?:人员|责任人|个人|单位)|自[^，]*起)$"
)

# 还应当对其依法给予处分: a legal consequence that nobody is named for, with 应当 or without (readers 3 : 0).
_CONSEQUENCE = re.compile("(?:对其|依法|依照[^，]*规定|从重|一并)*(?:给予|予以)[^，]*处分$")


def is_penalty_behind(norm: Norm, after: str, clause: Clause, context: Context) -> Norm:
    """``norm``; a sanction where it is a permission and its only act is the penalty in the next clause."""
    if norm.modality == "obligation" and not norm.bearers and _CONSEQUENCE.match(after):
        return replace(norm, modality="sanction", carry=None)
    following = context.next_words
    if norm.modality != "permission" or clause.mark != "，" or not _PENALTY.match(following):
        return norm
    if not (norm.bearers and _ONLY_A_BASIS.match(after)):
        return norm
    return replace(norm, modality="sanction", carry=None, by_agent=False)


def goes_on_to_punish(norm: Norm, clause: Clause, context: Context) -> Norm:
    """隐瞒情况的，X不予受理，处…罚款: the act of an authority and the penalty behind it are one sanction."""
    if context.pending is None or not all(map(is_authority, norm.bearers)):
        return norm
    punishes = clause.mark == "，" and any(_PENALTY.match(later.masked) for later in context.following)
    return replace(norm, modality="sanction") if punishes else norm
