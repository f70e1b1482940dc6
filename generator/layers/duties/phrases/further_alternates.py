"""由本级政府，或者实行垂直管理的上级机关，…: a further body after 由, set off by a comma."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context
from generator.layers.duties.names import expand
from generator.layers.duties.phrases.noun_phrase import whole_phrase

_OR = re.compile("或者")


def further_alternates(clause: Clause, rest: str, context: Context) -> tuple[tuple[str, ...], int]:
    """The bodies that 或者 in the next clause joins to the one that ends ``clause``, and the length of both.

    ``rest``: the words behind the body; "" where the clause ends with it.
    """
    following = context.following[0] if context.following else None
    joint = _OR.match(following.text) if following is not None and not rest and clause.mark == "，" else None
    if joint is None or following is None or following.mark != "，":
        return (), 0
    text = following.text[joint.end() :]
    return (expand(text), following.end + 1 - clause.start) if whole_phrase(text) == len(text) else ((), 0)
