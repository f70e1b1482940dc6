"""“一府两院”办事机构, 列入《…名录》的单位: puts quoted words and titles back into names."""

from __future__ import annotations

import re
from functools import lru_cache

_QUOTED = "(?:“[^”]*”|《[^》]*》)?"
_HOLDS = re.compile("[“《]")


def with_quoted_words(name: str, words: str) -> str:
    """``name`` as it stands in ``words``, where a quotation or a title was left out of it; else as it is.

    Args:
        name: an atomic name, read from a text in which quotations and titles were masked.
        words: the words of the 款 from the beginning of the norm to its action.
    """
    if not _HOLDS.search(words):
        return name
    found = _pattern(name).search(words)
    if found is None or not _HOLDS.search(found.group()):
        return name
    return found.group()


@lru_cache(maxsize=256)
def _pattern(name: str) -> re.Pattern[str]:
    """The name with a quotation at its head, where a clause begins, or between its characters."""
    inside = _QUOTED.join(map(re.escape, name))
    return re.compile(f"(?:(?:^|(?<=[，。；、和]))“[^”]*”)?{inside}")
