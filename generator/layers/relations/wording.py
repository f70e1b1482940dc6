"""Words that two articles share, without cutting the text into words first.

A shared word is a longest run of characters that stands in both. Its weight grows with its length
and its rarity in the regulation. Characters at its edges that belong to a word beyond the edge are
taken off, by how often the pairs of characters stand in the regulation.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

from generator.layers.relations.word_lists import cut_pattern, without_class_words

_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]+")
_BRACKETS = re.compile("[（）]")
# Characters that only join words: a run neither begins nor ends with one.
_JOINING = "的和及与或等并将由在以其向从"
# 对社会治理工作 is 社会治理工作; 对象 and 对接 are words.
_LEADING = re.compile("^对(?![象接方外应口])")
_SHORTEST = 2
_LONGEST = 14
# What a word for a class of things (机制, 服务) counts beside any other.
_CLASS_WORD = 0.3
# Above this share of its places, a neighbour belongs to the word.
_DOMINANT = 0.75


class Wording:
    """The runs of Han characters of every article, cut at the words that stand everywhere."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._segments = {key: list(segments(text)) for key, text in texts.items()}
        # Each segment stands between line breaks, so that every place has a neighbour on both sides.
        self._joined = {key: "\n" + "\n".join(parts) + "\n" for key, parts in self._segments.items()}
        self._pairs = {key: frozenset(_grams(text, 2, 2)) for key, text in self._joined.items()}
        self._pieces: dict[str, bool] = {}
        self._weights: dict[str, float] = {}
        self._counts: Counter[str] = Counter()
        where: dict[str, set[str]] = defaultdict(set)
        for key, parts in self._segments.items():
            grams = [gram for part in parts for gram in _grams(part, 2, 4)]
            self._counts.update(grams)
            for gram in set(grams):
                where[gram].add(key)
        self._where = where

    def pairs(self, key: str, heading: str) -> dict[str, float]:
        """The pairs of characters of an article, weighted by how often they stand in it.

        Pairs of ``heading`` (its caption, if any) count once more.
        """
        counts = Counter(gram for part in self._segments[key] for gram in _grams(part, 2, 2))
        heads = {gram for part in segments(heading) for gram in _grams(part, 2, 2)}
        return {
            gram: (_CLASS_WORD if not without_class_words(gram) else 1.0)
            * ((1 + math.log(counts[gram]) if counts[gram] else 0.0) + (gram in heads))
            for gram in counts.keys() | heads
        }

    def shared(self, first: str, second: str) -> list[tuple[str, float]]:
        """The words that two articles share, each with its weight, weightiest first."""
        found: dict[str, float] = {}
        for run in _maximal_runs(self._segments[first], self._joined[second], self._pairs[second]):
            word = self._whole_words(run.strip(_JOINING), first, second).strip(_JOINING)
            if word not in found and not self._cut_out(word):
                found[word] = self._weight(word)
        ordered = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
        return [(word, weight) for word, weight in ordered if weight > 0]

    def _weight(self, word: str) -> float:
        """Rarity times length; 0 for what is no more than a class of things."""
        known = self._weights.get(word)
        if known is None:
            known = self._weights[word] = self._weigh(word)
        return known

    def _weigh(self, word: str) -> float:
        content = len(without_class_words(word))
        if content < _SHORTEST:
            return 0.0
        grams = _grams(word, min(len(word), 4), 4)
        articles = max(1, min(len(self._where.get(gram, ())) for gram in grams))
        return math.log((len(self._segments) + 1) / articles) * math.sqrt(min(content, 8) - 1)

    def _whole_words(self, run: str, *keys: str) -> str:
        """The run without a character at either edge that belongs to a word beyond the edge.

        安全保 (from 安全保护 and 安全保障) is cut to 安全: 保护 stands more often than 全保.
        """
        while len(run) >= _SHORTEST:
            outside = [sides for key in keys for sides in self._sides(run, key)]
            if any(self._counts[left + run[0]] > self._counts[run[:2]] for left, _ in outside if left):
                run = run[1:]
            elif any(self._counts[run[-1] + right] > self._counts[run[-2:]] for _, right in outside if right):
                run = run[:-1]
            else:
                break
        return _LEADING.sub("", run)

    def _sides(self, run: str, key: str) -> Iterator[tuple[str, str]]:
        """The characters before and after each place of the run in an article."""
        text = self._joined[key]
        for start in _places(text, run):
            before, after = text[start - 1], text[start + len(run)]
            yield "" if before == "\n" else before, "" if after == "\n" else after

    def _cut_out(self, word: str) -> bool:
        """Whether the word is a piece of a longer one in most places."""
        known = self._pieces.get(word)
        if known is None:
            known = self._pieces[word] = self._is_piece(word)
        return known

    def _is_piece(self, word: str) -> bool:
        total = self._counts[word]
        if len(word) > 3 or total < 3:
            return False
        before, after = Counter[str](), Counter[str]()
        for key in self._where[word]:
            for left, right in self._sides(word, key):
                before[left] += 1
                after[right] += 1
        return any(
            count > _DOMINANT * total and neighbour and neighbour not in _JOINING
            for side in (before, after)
            for neighbour, count in side.most_common(1)
        )


def segments(text: str) -> Iterator[str]:
    """Runs of Han characters between punctuation and the words that stand everywhere.

    Brackets are passed over: 村（居）民委员会 is one run.
    """
    cut = cut_pattern().sub("\n", _BRACKETS.sub("", text))
    return (match.group() for match in _HAN.finditer(cut))


def _grams(text: str, shortest: int, longest: int) -> Iterator[str]:
    for length in range(shortest, longest + 1):
        for start in range(len(text) - length + 1):
            yield text[start : start + length]


def _places(text: str, word: str) -> Iterator[int]:
    start = text.find(word)
    while start >= 0:
        yield start
        start = text.find(word, start + 1)


def _maximal_runs(first: Sequence[str], second: str, pairs: Container[str]) -> Iterable[str]:
    """Runs of at least two characters that stand in both and cannot be made longer, in order.

    ``pairs`` are the pairs of characters of ``second``: most runs end at the first look there.
    """
    found: dict[str, None] = {}
    for segment in first:
        reached = 0
        for start in range(len(segment) - 1):
            if segment[start : start + _SHORTEST] not in pairs:
                continue
            end = max(reached, start + _SHORTEST)
            if end > len(segment) or segment[start:end] not in second:
                continue
            while end < min(start + _LONGEST, len(segment)) and segment[start : end + 1] in second:
                end += 1
            if end > reached:
                found[segment[start:end]] = None
                reached = end
    return found
