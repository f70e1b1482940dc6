"""The words around a clause: its sentence so far, the sentence before a list, the rest of its piece."""

from __future__ import annotations

from itertools import pairwise

from generator.layers.duties.clauses import Clause

# A definition names its word no further back than this.
_CLAUSES_BACK = 12


def sentence_before(found: list[Clause], index: int) -> str:
    """The words of the last sentence before the clause, with the part of it that is open still."""
    words = ""
    for clause in reversed(found[:index]):
        if clause.mark == "。" and words:
            break
        words = clause.text + clause.mark + words
    return words


def sentence_so_far(found: list[Clause], index: int) -> str:
    """The words of the sentence up to the clause and with it."""
    words = ""
    for clause in found[max(0, index - _CLAUSES_BACK) : index + 1]:
        words = ("" if words.endswith("。") else words) + clause.text + clause.mark
    return words


def rest_of_piece(found: list[Clause], index: int) -> list[Clause]:
    """The clauses behind this one up to 。 or ；, in the same 项."""
    result: list[Clause] = []
    for clause, following in pairwise(found[index:]):
        if clause.mark in {"。", "；", "\n"} or following.item != clause.item:
            break
        result.append(following)
    return result
