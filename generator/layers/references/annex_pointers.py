"""附件一, 《…公约》附录二: annexes."""

from __future__ import annotations

from generator.layers.references.pointers import Pointer
from generator.layers.references.tokens import AnnexMention, OtherLaw, OwnLaw
from generator.layers.references.walk_state import Walk
from generator.numerals import NUMERAL_CHARACTERS, read_numeral

_JOINTS = ("、", "和", "及", "或", "或者", "以及")


def add_annex(state: Walk, token: AnnexMention) -> None:
    """A pointer where the annex has a number, or is the only one of this law (本办法附录)."""
    pending, last = state.pending, state.last
    law: str | None = None
    start = token.start
    follows = pending is not None and state.after_pending(token) in ("", "的")
    if follows and isinstance(pending, OtherLaw):
        law, start = pending.title, pending.start
    elif last is not None and last.annex is not None and state.gap(token) in _JOINTS:
        law = last.law
    target = _target(state, token, law, follows and isinstance(pending, OwnLaw))
    if target is None:
        return
    if start == token.start:
        state.flush()
    state.add(Pointer(law, start, token.end, state.clause, state.sentence, annex=target))


def _target(state: Walk, token: AnnexMention, law: str | None, ours: bool) -> str | None:
    annexes = state.places.annexes
    if token.number is None:
        return annexes[0][1] if law is None and ours and len(annexes) == 1 else None
    if law is None:
        for label, annex in annexes:
            numeral = "".join(c for c in label if c in NUMERAL_CHARACTERS)
            if label.startswith(token.label) and read_numeral(numeral) == token.number:
                return annex
    return f"annex{token.number}"
