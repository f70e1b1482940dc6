"""甲代表十人以上联名，乙代表五人以上联名，可以…: clauses built alike name bodies that have one norm."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, Names

_TOGETHER = re.compile("(?:联名|联署|附议|提名|提议)(?:的|时)?$")


def with_those_alike(names: Names, clause: Clause, context: Context) -> Names:
    """``names`` of the clause, and before them those that wait if the clause before ends in the same way."""
    found = _TOGETHER.search(clause.masked) if context.waiting and clause.before == "，" else None
    said = context.sentence_text.rsplit("，", 3)
    if found is None or len(said) < 3 or not said[-3].endswith(found.group()):
        return names
    return tuple(dict.fromkeys((*context.waiting, *names)))
