"""由全体代表的过半数通过: those whose majority decides."""

from __future__ import annotations

import re

from generator.layers.duties.names import expand
from generator.layers.duties.phrases.noun_phrase import whole_phrase

_BY_MAJORITY = re.compile(
    "([^，由的]{2,30}(?:的[^，由的]{2,8})??)的?(?:三分之二以上|过半数)(?:的?多数)?(?:赞成|表决)?(?:通过|同意)"
)


def who_votes(rest: str) -> tuple[tuple[str, ...], int]:
    """Names of those who vote and where they end in ``rest``, the words behind 由; () where none do."""
    found = _BY_MAJORITY.match(rest)
    if found is None or not whole_phrase(found.group(1)):
        return (), 0
    return expand(found.group(1)), found.end(1)
