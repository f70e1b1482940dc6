"""Which article of the newer version an older one has become."""

from __future__ import annotations

from dataclasses import dataclass

from generator.comparing.likeness import Likeness, likenesses
from generator.model.text import Article, Regulation

SAME = 0.35
"""Least share in common of two articles that are one."""
GROWN = 0.35
"""Least share of an old article found again in a longer one, where neither has a better counterpart."""
GROWN_BOTH = 0.2
"""Least share in common of two such articles."""
INSIDE = 0.6
"""Least share of an article found again in another for it to be merged into or split from that one."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Articles by id. ``pairs`` are one article in both versions, in the order of the newer.

    ``merged`` old articles whose words went into a new one that continues another;
    ``split`` (old, new): new articles whose words come from an old one that continues elsewhere.
    ``removed`` and ``added`` have no counterpart.
    """

    pairs: tuple[tuple[str, str], ...]
    merged: tuple[tuple[str, str], ...]
    split: tuple[tuple[str, str], ...]
    removed: tuple[str, ...]
    added: tuple[str, ...]

    def descendants(self) -> dict[str, str]:
        """Old article → the new article that carries its words on."""
        return dict(self.merged) | dict(self.pairs)


def align(old: Regulation, new: Regulation) -> Alignment:
    """Align the articles by content; the nearer place decides between equals."""
    olds, news = old.articles, new.articles
    found = likenesses([_words(one) for one in olds], [_words(one) for one in news])

    def distance(one: Likeness) -> float:
        return abs(one.old / max(1, len(olds)) - one.new / max(1, len(news)))

    there: dict[int, int] = {}
    back: dict[int, int] = {}
    for one in sorted(found, key=lambda one: (-one.both + distance(one) / 10, one.old, one.new)):
        if one.both >= SAME and one.old not in there and one.new not in back:
            there[one.old], back[one.new] = one.new, one.old
    for one in sorted(found, key=lambda one: (-one.of_old, one.old, one.new)):
        free = one.old not in there and one.new not in back
        if free and one.of_old >= GROWN and one.both >= GROWN_BOTH:
            there[one.old], back[one.new] = one.new, one.old
    merged: dict[int, int] = {}
    split: dict[int, int] = {}
    for one in sorted(found, key=lambda one: (-max(one.of_old, one.of_new), one.old, one.new)):
        if one.old not in there and one.new in back and one.of_old >= INSIDE:
            merged.setdefault(one.old, one.new)
        if one.new not in back and one.old in there and one.of_new >= INSIDE:
            split.setdefault(one.new, one.old)
    return Alignment(
        tuple((olds[back[at]].id, news[at].id) for at in sorted(back)),
        tuple((olds[at].id, news[merged[at]].id) for at in sorted(merged)),
        tuple((olds[split[at]].id, news[at].id) for at in sorted(split)),
        tuple(one.id for at, one in enumerate(olds) if at not in there and at not in merged),
        tuple(one.id for at, one in enumerate(news) if at not in back and at not in split),
    )


def _words(article: Article) -> str:
    return "\n".join(paragraph.full_text for paragraph in article.paragraphs)
