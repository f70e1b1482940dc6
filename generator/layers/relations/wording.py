"""Words that two articles share, without cutting the text into words first.

A shared word is a longest run of characters that stands in both. Its weight grows with its length
and its rarity in the regulation. Characters at its edges that belong to a word beyond the edge are
taken off, by how often the pairs of characters stand in the regulation.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping
from operator import add

from generator.layers.relations.word_lists import cut_pattern, without_class_words

_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]+")
_BRACKETS = re.compile("[（）]")
# Numbers of provisions say where words stand, not what they are about; 第三人 is a word.
_NUMBERED = re.compile("第[零〇一二三四五六七八九十百千]+[编章节条款项目](?:之[一二三四五六七八九十]+)?")
# Characters that only join words: a run neither begins nor ends with one.
_JOINING = "的和及与或等并将由在以其向从"
_NO_NEIGHBOUR = _JOINING + "\n"
# 对社会治理工作 is 社会治理工作; 对象 and 对接 are words.
_LEADING = re.compile("^对(?![象接方外应口])")
_SHORTEST = 2
_LONGEST = 14
# The longest groups of characters whose articles are counted.
_COUNTED = 4
# What a word for a class of things (机制, 服务) counts beside any other.
_CLASS_WORD = 0.3
# Above this share of its places, a neighbour belongs to the word.
_DOMINANT = 0.75
# Longer words are no pieces of others, and fewer places than these say nothing.
_LONGEST_PIECE = 3
_LEAST_PLACES = 3


class Wording:
    """The runs of Han characters of every article, cut at the words that stand everywhere."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        # Each segment stands between line breaks, so that every place has a neighbour on both sides.
        self._joined = {key: "\n".join(("", *segments(text), "")) for key, text in texts.items()}
        self._pairs = {key: list(map(add, text, text[1:])) for key, text in self._joined.items()}
        self._among = {
            key: frozenset(pair for pair in set(pairs) if "\n" not in pair)
            for key, pairs in self._pairs.items()
        }
        self._pieces: dict[str, bool] = {}
        self._weights: dict[str, float] = {}
        self._classes: dict[str, float] = {}
        self._whole = "".join(self._joined.values())
        # How often a pair of characters stands in the regulation; in how many articles a group of two
        # to four does. Groups over a line break are counted with the rest: nobody asks for them.
        self._counts: Counter[str] = Counter()
        self._articles: Counter[str] = Counter()
        for key, text in self._joined.items():
            pairs = self._pairs[key]
            threes = list(map(add, pairs, text[2:]))
            fours = map(add, threes, text[3:])
            self._counts.update(pairs)
            self._articles.update({*pairs, *threes, *fours})
        self._most_before, self._most_after = _most_beside(self._counts)

    def pairs(self, key: str, heading: str) -> dict[str, float]:
        """The pairs of characters of an article, weighted by how often they stand in it.

        Pairs of ``heading`` (its caption, if any) count once more.
        """
        counts = Counter(self._pairs[key])
        found = {pair: 1 + math.log(counts[pair]) for pair in counts if "\n" not in pair}
        for pair in {pair for part in segments(heading) for pair in map(add, part, part[1:])}:
            found[pair] = found.get(pair, 0.0) + 1
        return {pair: weight * self._class_weight(pair) for pair, weight in found.items()}

    def shared(self, first: str, second: str) -> list[tuple[str, float]]:
        """The words that two articles share, each with its weight, weightiest first."""
        found: dict[str, float] = {}
        texts = (self._joined[first], self._joined[second])
        for run in _maximal_runs(texts[0], self._pairs[first], texts[1], self._among[second]):
            word = self._whole_words(run.strip(_JOINING), texts).strip(_JOINING)
            if word not in found and not self._cut_out(word):
                found[word] = self._weight(word)
        ordered = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
        return [(word, weight) for word, weight in ordered if weight > 0]

    def _class_weight(self, pair: str) -> float:
        known = self._classes.get(pair)
        if known is None:
            known = self._classes[pair] = 1.0 if without_class_words(pair) else _CLASS_WORD
        return known

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
        length = min(len(word), _COUNTED)
        groups = (word[start : start + length] for start in range(len(word) - length + 1))
        articles = max(1, min(self._articles[group] for group in groups))
        return math.log((len(self._joined) + 1) / articles) * math.sqrt(min(content, 8) - 1)

    def _whole_words(self, run: str, texts: tuple[str, str]) -> str:
        """The run without a character at either edge that belongs to a word beyond the edge.

        安全保 (from 安全保护 and 安全保障) is cut to 安全: 保护 stands more often than 全保.
        """
        counts = self._counts
        while len(run) >= _SHORTEST:
            head, tail = counts[run[:2]], counts[run[-2:]]
            # Most runs cannot lose a character, wherever they stand.
            if self._most_before.get(run[0], 0) <= head and self._most_after.get(run[-1], 0) <= tail:
                break
            before, after = _beside(run, texts)
            if any(counts[left + run[0]] > head for left in before):
                run = run[1:]
            elif any(counts[run[-1] + right] > tail for right in after):
                run = run[:-1]
            else:
                break
        return _LEADING.sub("", run)

    def _cut_out(self, word: str) -> bool:
        """Whether the word is a piece of a longer one in most places."""
        known = self._pieces.get(word)
        if known is None:
            known = self._pieces[word] = self._is_piece(word)
        return known

    def _is_piece(self, word: str) -> bool:
        if not _SHORTEST <= len(word) <= _LONGEST_PIECE:
            return False
        places = list(_places(self._whole, word))
        if len(places) < _LEAST_PLACES:
            return False
        before, after = Counter[str](), Counter[str]()
        for start in places:
            before[self._whole[start - 1]] += 1
            after[self._whole[start + len(word)]] += 1
        return any(
            count > _DOMINANT * len(places) and neighbour not in _NO_NEIGHBOUR
            for side in (before, after)
            for neighbour, count in side.items()
        )


def segments(text: str) -> Iterator[str]:
    """Runs of Han characters between punctuation, numbers of provisions and words that stand everywhere.

    Brackets are passed over: 村（居）民委员会 is one run.
    """
    cut = cut_pattern().sub("\n", _NUMBERED.sub("\n", _BRACKETS.sub("", text)))
    return (match.group() for match in _HAN.finditer(cut))


def _most_beside(counts: Mapping[str, int]) -> tuple[dict[str, int], dict[str, int]]:
    """How often the commonest pair stands that ends, and that begins, with each character."""
    before: dict[str, int] = {}
    after: dict[str, int] = {}
    for pair, count in counts.items():
        left, right = pair[0], pair[1]
        if "\n" not in pair:
            if count > before.get(right, 0):
                before[right] = count
            if count > after.get(left, 0):
                after[left] = count
    return before, after


def _beside(run: str, texts: Iterable[str]) -> tuple[set[str], set[str]]:
    """The characters before and those after the places of a run."""
    before, after = set(), set()
    for text in texts:
        for start in _places(text, run):
            before.add(text[start - 1])
            after.add(text[start + len(run)])
    return before - {"\n"}, after - {"\n"}


def _places(text: str, word: str) -> Iterator[int]:
    start = text.find(word)
    while start >= 0:
        yield start
        start = text.find(word, start + 1)


def _maximal_runs(first: str, pairs: Iterable[str], second: str, among: Container[str]) -> Iterable[str]:
    """Runs of at least two characters that stand in both texts and cannot be made longer, in order.

    ``pairs`` are the pairs of characters of ``first``, ``among`` those inside the segments of
    ``second``: most runs end at the first look there.
    """
    found: dict[str, None] = {}
    reached = 0
    for start in [place for place, pair in enumerate(pairs) if pair in among]:
        end = max(reached, start + _SHORTEST)
        if first[start:end] not in second:
            continue
        while end < start + _LONGEST and first[end] != "\n" and first[start : end + 1] in second:
            end += 1
        if end > reached:
            found[first[start:end]] = None
            reached = end
    return found
