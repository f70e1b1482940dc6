"""The word lists of this folder: text files, one word a line."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources


def cut_pattern() -> re.Pattern[str]:
    """Matches the words that say nothing about what an article is about."""
    return _pattern("common_words.txt")


def without_class_words(word: str) -> str:
    """A word without the words for a class of things in it: 应急处置机制 → 应急处置."""
    return _pattern("class_words.txt").sub("", word)


def is_mechanism(word: str) -> bool:
    """Whether a word names a mechanism and not only the class of it (应急预案, not 预案 alone)."""
    endings = _words("mechanisms.txt")
    return word.endswith(endings) and word not in endings


@cache
def _words(file: str) -> tuple[str, ...]:
    text = resources.files("generator.layers.relations").joinpath(file).read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))


@cache
def _pattern(file: str) -> re.Pattern[str]:
    longest_first = sorted(_words(file), key=lambda word: (-len(word), word))
    return re.compile("|".join(map(re.escape, longest_first)))
