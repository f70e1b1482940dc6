"""How near articles are to each other: cosine of weighted features, through an inverted index.

A feature is a pair of characters of the text, or an actor. Its weight is its rarity in the
regulation (the logarithm of articles over articles that have it), so nothing has to be known
about the words of a field of law.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping

# A feature of more articles than this relates none of them, and would cost the square of their number.
_POSTINGS = 60

Vector = Mapping[str, float]


def near(features: Mapping[str, Vector]) -> dict[str, dict[str, float]]:
    """For each article the cosine with every other one that shares a feature, between 0 and 1.

    ``features`` gives each article's features with their weight inside the article.
    """
    where: dict[str, list[str]] = defaultdict(list)
    for key, vector in features.items():
        for feature in vector:
            where[feature].append(key)
    articles = len(features)
    rarity = {feature: math.log((articles + 1) / len(keys)) for feature, keys in where.items()}
    unit = {
        key: _unit({feature: weight * rarity[feature] for feature, weight in vector.items()})
        for key, vector in features.items()
    }
    # Each pair is reckoned once, at the article that comes first, and then noted at both.
    later: dict[str, dict[str, float]] = {key: defaultdict(float) for key in features}
    for feature, keys in where.items():
        if not 2 <= len(keys) <= _POSTINGS:
            continue
        weighted = [(key, unit[key][feature]) for key in keys]
        for place, (first, weight) in enumerate(weighted, 1):
            row = later[first]
            for second, other in weighted[place:]:
                row[second] += weight * other
    earlier: dict[str, dict[str, float]] = {key: {} for key in features}
    for first, row in later.items():
        for second, score in row.items():
            earlier[second][first] = score
    return {key: earlier[key] | later[key] for key in features}


def _unit(vector: Vector) -> Vector:
    length = math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0
    return {feature: weight / length for feature, weight in vector.items()}
