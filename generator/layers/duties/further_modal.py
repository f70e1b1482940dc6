"""…应当…并不得…: a second modal word in the same clause, for the same subject."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Norm
from generator.layers.duties.modal_words import first_modal

_JOINED = re.compile("(?:并|且|但|但是|同时|又|也)(?=不得|可以|应当|有权|必须|有义务)")


def further_norms(clause: Clause, norm: Norm) -> Iterator[Norm]:
    """Norms of the same subject that follow in the clause after 并, 但 or 也."""
    if norm.modality == "sanction":
        return
    for found in _JOINED.finditer(clause.masked, norm.action + 2):
        word = first_modal(clause.masked, found.end())
        if word is not None and word.start == found.end() and word.modality != norm.modality:
            yield replace(norm, modality=word.modality, action=word.start, partners=())
