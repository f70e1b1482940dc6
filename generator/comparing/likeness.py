"""How much two texts have in common: pairs of characters, rare ones counting more."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_LAYOUT = re.compile(r"[\s\u3000，。、；：“”‘’（）()《》〈〉,.;:]+")


@dataclass(frozen=True, slots=True)
class Likeness:
    """Text ``old`` and text ``new`` by position; shares run from 0 to 1.

    ``both`` is the shared weight over the mean weight (Dice); ``of_old`` and ``of_new``
    are the shared weight over that of the one text.
    """

    old: int
    new: int
    both: float
    of_old: float
    of_new: float


def likenesses(old: Sequence[str], new: Sequence[str]) -> tuple[Likeness, ...]:
    """Every pair that shares a pair of characters found in few texts, in the order of ``old``, then ``new``.

    An inverted index leads from the rarer pairs of characters to the texts, so that common
    words alone bring no two texts together.
    """
    olds, news = [_pairs(text) for text in old], [_pairs(text) for text in new]
    spread = Counter(pair for text in (*olds, *news) for pair in text)
    total = len(olds) + len(news)
    weight = {pair: math.log(1 + total / count) for pair, count in spread.items()}
    index: dict[str, list[int]] = defaultdict(list)
    for place, text in enumerate(news):
        for pair in text:
            index[pair].append(place)
    limit = max(8, total // 10)
    old_weights, new_weights = [_sum(t, weight) for t in olds], [_sum(t, weight) for t in news]
    found = []
    for place, text in enumerate(olds):
        near = {other for pair in text if spread[pair] <= limit for other in index.get(pair, ())}
        for other in sorted(near):
            shared = _sum(text & news[other], weight)
            mine, theirs = old_weights[place], new_weights[other]
            found.append(Likeness(place, other, 2 * shared / (mine + theirs), shared / mine, shared / theirs))
    return tuple(found)


def _pairs(text: str) -> Counter[str]:
    plain = _LAYOUT.sub("", text)
    return Counter(plain[at : at + 2] for at in range(max(1, len(plain) - 1))) if plain else Counter()


def _sum(pairs: Mapping[str, int], weight: Mapping[str, float]) -> float:
    return sum(count * weight[pair] for pair, count in sorted(pairs.items()))
