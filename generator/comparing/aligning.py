"""Which article of the newer version an older one has become."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.comparing.carried import carried_over
from generator.comparing.likeness import Likeness, likenesses
from generator.model.text import Article, Regulation

SURE = 0.8
"""Least share in common of two articles that are one wherever they stand."""
SAME = 0.35
"""Least share in common of two articles that are one."""
BETWEEN = 0.2
"""The same where the articles before and after both have their counterparts around this one."""
NEAR = 9
"""How far apart these counterparts may be."""
PLACE = 0.2
"""What such a place counts for between candidates."""
GROWN = 0.35
"""Least share of an old article found again in a longer one, where neither has a better counterpart."""
GROWN_BOTH = 0.2
"""Least share in common of two such articles."""
_IN_FORCE = re.compile(r"本\S{1,4}自.{0,40}起(?:施行|实施|生效)")


@dataclass(frozen=True, slots=True)
class Alignment:
    """Articles by id. ``pairs`` are one article in both versions, in the order of the newer.

    ``merged`` (old, new): old articles whose words went into a new one that continues another;
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

    def ancestors(self) -> dict[str, str]:
        """New article → the old article that its words come from."""
        return {new: old for old, new in (*self.split, *self.pairs)}


def align(old: Regulation, new: Regulation) -> Alignment:
    """Align the articles by content; the nearer place decides between equals."""
    olds, news = old.articles, new.articles
    found = likenesses([_words(one) for one in olds], [_words(one) for one in news])
    pairs = _Pairs(len(olds), len(news))
    pairs.take((one.both, one) for one in found if one.both >= SURE)
    anchors = sorted(pairs.there.items())
    between = {one: _stands_between(one, anchors, len(news)) for one in found}
    pairs.take(
        (one.both + PLACE * between[one], one)
        for one in found
        if one.both >= (BETWEEN if between[one] else SAME)
    )
    pairs.take((one.of_old, one) for one in found if one.of_old >= GROWN and one.both >= GROWN_BOTH)
    _close(pairs, olds, news)
    there, back = pairs.there, {at: by for by, at in pairs.there.items()}
    merged = carried_over(olds, news, [at for at in range(len(olds)) if at not in there], set(back))
    split = carried_over(news, olds, [at for at in range(len(news)) if at not in back], set(there))
    return Alignment(
        tuple((olds[back[at]].id, news[at].id) for at in sorted(back)),
        tuple((olds[at].id, news[merged[at]].id) for at in sorted(merged)),
        tuple((olds[split[at]].id, news[at].id) for at in sorted(split)),
        tuple(one.id for at, one in enumerate(olds) if at not in there and at not in merged),
        tuple(one.id for at, one in enumerate(news) if at not in back and at not in split),
    )


class _Pairs:
    """Pairs taken so far, each article once; ``there`` leads from old to new places."""

    def __init__(self, olds: int, news: int) -> None:
        self._scale = (max(1, olds), max(1, news))
        self.there: dict[int, int] = {}
        self.back: set[int] = set()

    def take(self, candidates: Iterable[tuple[float, Likeness]]) -> None:
        """Take the best first; of equals the one at the nearer place."""
        for _, one in sorted(
            candidates, key=lambda pair: (-pair[0] + self._away(pair[1]), pair[1].old, pair[1].new)
        ):
            if one.old not in self.there and one.new not in self.back:
                self.put(one.old, one.new)

    def put(self, old: int, new: int) -> None:
        """One more pair."""
        self.there[old] = new
        self.back.add(new)

    def _away(self, one: Likeness) -> float:
        return abs(one.old / self._scale[0] - one.new / self._scale[1]) / 10


def _stands_between(one: Likeness, anchors: Sequence[tuple[int, int]], news: int) -> bool:
    """Whether the sure pairs around ``one.old`` are counterparts of articles around ``one.new``, and near."""
    at = bisect_left(anchors, (one.old, -1))
    before = anchors[at - 1][1] if at else -1
    after = anchors[at][1] if at < len(anchors) else news
    return before < one.new < after and after - before <= NEAR


def _close(pairs: _Pairs, olds: Sequence[Article], news: Sequence[Article]) -> None:
    """The last article says since when the law applies, in other words each time."""
    last = len(olds) - 1, len(news) - 1
    if min(last) < 0 or last[0] in pairs.there or last[1] in pairs.back:
        return
    if all(_IN_FORCE.search(_words(article)) for article in (olds[-1], news[-1])):
        pairs.put(*last)


def _words(article: Article) -> str:
    return "\n".join(paragraph.full_text for paragraph in article.paragraphs)
