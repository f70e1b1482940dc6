"""Related articles (相关条文): what else in the same regulation a reader of an article should see."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.layers.relations.bearing import Bearing
from generator.layers.relations.relation import ActorBook, Relation
from generator.layers.relations.vectors import near
from generator.layers.relations.word_lists import is_mechanism, without_class_words
from generator.layers.relations.wording import Wording
from generator.model.layers import Duty
from generator.model.text import Article, Regulation

# How many articles are looked at closely, and how many are kept.
_CLOSELY = 8
_KEPT = 5
# What shared actors weigh beside shared words, and what neighbours in one chapter gain: drafters
# put together what belongs together.
_ACTORS = 0.2
_NEIGHBOUR = (0.0, 0.06, 0.04, 0.02)
_REACH = len(_NEIGHBOUR) - 1
# Below this, two articles share nothing but chance.
_LEAST = 0.02
_WORDS_SHOWN = 2
_ACTORS_SHOWN = 3
# A word that a caption speaks of explains more than one that stands by the way.
_CAPTION = 1.5


def relate(
    regulation: Regulation,
    duties: Mapping[str, Iterable[Duty]],
    register: ActorBook,
    captions: Mapping[str, str],
) -> dict[str, tuple[Relation, ...]]:
    """For each article the others that are nearest, nearest first; without an entry where there is none.

    ``duties`` go by 款, ``captions`` by article. Articles are near that share actors, mechanisms
    and rare words; every relation says which.
    """
    keys = [article.id for article in regulation.articles]
    order = {key: index for index, key in enumerate(keys)}
    division = {article.id: article.division for article in regulation.articles}
    bearing = Bearing(regulation, duties, register)
    wording = Wording({article.id: _text(article) for article in regulation.articles})
    by_words = near({key: wording.pairs(key, captions.get(key, "")) for key in order})
    by_actors = near({key: bearing.features(key) for key in order})
    reasons: dict[tuple[str, str], str] = {}
    found = {}
    for key, place in order.items():
        scores = dict(by_words[key])
        for other, score in by_actors[key].items():
            scores[other] = scores.get(other, 0.0) + _ACTORS * score * bearing.rarity(key, other)
        for other in keys[max(0, place - _REACH) : place + _REACH + 1]:
            if scores.get(other, 0.0) >= _LEAST and division[key] == division[other]:
                scores[other] += _NEIGHBOUR[abs(place - order[other])]
        close = [pair for pair in scores.items() if pair[1] >= _LEAST]
        best = sorted(close, key=lambda pair: (-pair[1], order[pair[0]]))[:_CLOSELY]
        relations: list[Relation] = []
        for other, score in best:
            if len(relations) == _KEPT:
                break
            # The reason is the same both ways, and naming it is most of the work.
            pair = (key, other) if place < order[other] else (other, key)
            if pair not in reasons:
                reasons[pair] = _reason(*pair, bearing, wording, captions)
            if reasons[pair]:
                relations.append(Relation(other, reasons[pair], round(score, 3)))
        if relations:
            found[key] = tuple(relations)
    return found


def _reason(key: str, other: str, bearing: Bearing, wording: Wording, captions: Mapping[str, str]) -> str:
    """Why two articles are related, in plain Chinese, weightiest first; empty where nothing can be named."""
    people = bearing.shared(key, other)
    headings = [captions.get(article, "") for article in (key, other)]
    weighed = [
        (word, weight * _CAPTION ** sum(_speaks_of(heading, word) for heading in headings))
        for word, weight in wording.shared(key, other)
        if not bearing.is_name(word, (name for name, _ in people))
    ]
    words = _apart(sorted(weighed, key=lambda pair: -pair[1]))
    named = {word: names for word, _ in words if (names := bearing.named_in(word))}
    weight_of = dict(words)
    mechanisms = [word for word, _ in words if is_mechanism(word)][:_WORDS_SHOWN]
    plain = [word for word, _ in words if word not in mechanisms and word not in named][:_WORDS_SHOWN]
    reasons: list[tuple[float, str]] = []
    if people:
        shown = "、".join(name for name, _ in people[:_ACTORS_SHOWN])
        reasons.append((people[0][1], f"同一责任主体：{shown}"))
    if mechanisms:
        reasons.append((weight_of[mechanisms[0]], "同一机制：" + "、".join(mechanisms)))
    if named:
        word, names = next(iter(named.items()))
        reasons.append((weight_of[word], "都提到：" + "、".join(names[:_ACTORS_SHOWN])))
    if plain:
        reasons.append((weight_of[plain[0]], "同用" + "".join(f"“{word}”" for word in plain)))
    reasons.sort(key=lambda pair: -pair[0])
    return "；".join(text for _, text in reasons[:2])


def _apart(words: Iterable[tuple[str, float]]) -> list[tuple[str, float]]:
    """The words without those that hold, or are held by, a weightier one."""
    kept: list[tuple[str, float]] = []
    for word, weight in words:
        if not any(word in other or other in word for other, _ in kept):
            kept.append((word, weight))
    return kept


def _speaks_of(caption: str, word: str) -> bool:
    """Whether a caption and a word share a pair of characters that is more than a class of things."""
    if not caption:
        return False
    pairs = (word[start : start + 2] for start in range(len(word) - 1))
    return any(pair in caption and without_class_words(pair) for pair in pairs)


def _text(article: Article) -> str:
    return "\n".join(paragraph.full_text for paragraph in article.paragraphs)
