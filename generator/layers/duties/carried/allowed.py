"""可以…，享受…待遇: what somebody may do goes on with what he gets by it."""

from __future__ import annotations

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, Norm
from generator.layers.duties.modal_words import Modal


def enjoys_what_is_allowed(clause: Clause, word: Modal, norm: Norm, context: Context) -> bool:
    """个人可以转入…养老保险，享受相应的待遇: a part of what is allowed."""
    last = context.last
    inside = last is not None and last.segment == context.segment and last.modality == "permission"
    same = last is not None and last.bearers == norm.bearers and not context.waiting
    return inside and same and clause.before == "，" and clause.masked.startswith("享受", word.start)
