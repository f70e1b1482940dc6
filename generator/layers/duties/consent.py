"""经收货人申请，海关同意，…; 鼓励企业…，政府给予支持: a body that agrees, and one that supports."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context

_AGREES = re.compile("(?:审查|审核|书面|依法)?(?:同意|批准|许可|核准)")
_SUPPORTS = re.compile(
    "(?:给予|予以|提供)[^，的]*(?:支持|补助|补贴|奖励|扶持|优惠|便利|服务|帮助|保障|指导)$"
)


def agrees(clause: Clause, rest: str, context: Context) -> bool:
    """Whether the clause is the second half of a condition with 经; ``rest`` follows the body."""
    half = clause.mark == "，" and context.sentence_text.startswith("经")
    return half and _AGREES.fullmatch(rest) is not None


def supports(rest: str) -> bool:
    """Whether the words behind a body say that it gives support."""
    return _SUPPORTS.search(rest) is not None
