"""What is indexed of a text: overlapping pairs of characters, clause by clause.

A clause is a run of letters, ideographs and figures; whatever stands between two runs ends the
clause. Nothing is cut into words, so index and query cannot disagree. The last character of a
clause is indexed with a space after it, so that every single character begins some gram.
"""

from __future__ import annotations

import re

from generator.search.fold import fold

_CLAUSE = re.compile(r"[^\W_]+")
END = " "


def clauses(text: str) -> list[str]:
    """The folded clauses of a text, in order."""
    return _CLAUSE.findall(fold(text))


def grams(clause: str) -> set[str]:
    """The pairs of a clause, each once."""
    found = set(map(str.__add__, clause, clause[1:]))
    found.add(clause[-1] + END)
    return found
