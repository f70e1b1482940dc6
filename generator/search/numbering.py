"""Which articles a regulation has: nearly always the first, the second and so on to the last.

So it is enough to keep where the numbers do not go on by one; the browser finds an article without
reading any text. ``overrides/assets/search/articles.js`` reads it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_ID = re.compile(r"a(\d+)(?:-(\d+))?")


_ELSEWHERE = "others"


def numbering(articles: Iterable[str], *, elsewhere: bool = False) -> str:
    """Where the ids ``articles`` (``a12``, ``a12-1``) do not go on by one, as ``13:12-1 14:13``.

    Each is the place, counted from zero, with the number there. Nothing for a regulation that begins
    with the first article and goes on by one. ``elsewhere`` says that lines outside the articles follow,
    as ``75:others``.
    """
    breaks = []
    expected = "a1"
    ids = list(articles)
    for place, article in enumerate(ids):
        if article != expected:
            breaks.append(f"{place}:{article.removeprefix('a')}")
        expected = _following(article)
    if elsewhere:
        breaks.append(f"{len(ids)}:{_ELSEWHERE}")
    return " ".join(breaks)


def _following(article: str) -> str:
    found = _ID.match(article)
    if found is None:
        return ""
    number, inserted = found.groups()
    return f"a{int(number) + 1}" if inserted is None else f"a{number}-{int(inserted) + 1}"
