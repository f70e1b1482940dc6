"""Articles whose sentences are found again inside articles that are already another's counterpart."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from generator.comparing.likeness import likenesses
from generator.model.text import Article

ALIKE = 0.5
"""Least share in common of two sentences that are one."""
INSIDE = 0.7
"""Least share of a sentence found again inside a longer one."""
CARRIED = 0.35
"""Least share of an article, by characters, whose sentences are found in the other."""
_SENTENCE = re.compile(r"[^。；：\n]+[。；：]?")
_SHORTEST = 8


def carried_over(
    articles: Sequence[Article], others: Sequence[Article], places: Collection[int], taken: Collection[int]
) -> dict[int, int]:
    """For each of ``places`` in ``articles`` the place in ``others``, among ``taken``, sharing most of it.

    Left out where no other article holds ``CARRIED`` of its words.
    """
    mine = [(place, words) for place in places for words in _sentences(articles[place])]
    theirs = [(place, words) for place in sorted(taken) for words in _sentences(others[place])]
    shares: dict[tuple[int, int], dict[int, int]] = {}
    for one in likenesses([words for _, words in mine], [words for _, words in theirs]):
        if one.both >= ALIKE or max(one.of_old, one.of_new) >= INSIDE:
            (place, words), (other, found) = mine[one.old], theirs[one.new]
            kept = shares.setdefault((place, other), {})
            # A short sentence found in a long one carries no more than its own length.
            kept[one.old] = max(kept.get(one.old, 0), min(len(words), len(found)))
    best: dict[int, tuple[float, int]] = {}
    for (place, other), kept in sorted(shares.items()):
        whole = sum(len(words) for at, words in mine if at == place)
        share = sum(kept.values()) / whole
        if share >= CARRIED and share > best.get(place, (0.0, 0))[0]:
            best[place] = (share, other)
    return {place: other for place, (_, other) in best.items()}


def _sentences(article: Article) -> list[str]:
    text = "\n".join(paragraph.full_text for paragraph in article.paragraphs)
    found = [words.strip() for words in _SENTENCE.findall(text)]
    return [words for words in found if len(words) >= _SHORTEST] or [text]
