"""Reads the word lists in ``data/``: one word a line, ``#`` for a comment."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@cache
def words(name: str) -> tuple[str, ...]:
    """The words of ``data/NAME.txt`` in the order of the file."""
    text = (files("generator.layers.duties") / "data" / f"{name}.txt").read_text(encoding="utf-8")
    lines = (line.strip() for line in text.splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


@cache
def alternatives(name: str) -> str:
    """A regular expression for any word of a list, longest first."""
    return "|".join(re.escape(word) for word in sorted(words(name), key=len, reverse=True))


@dataclass(frozen=True, slots=True)
class Words:
    """Patterns by the first character of what they match: far faster than one pattern of a thousand words."""

    first: re.Pattern[str]
    by_first: dict[str, re.Pattern[str]]

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match from left to right, the first pattern at its place, none inside another."""
        end = 0
        for place in self.first.finditer(text):
            start = place.start()
            found = self.by_first[place.group()].match(text, start) if start >= end else None
            if found is not None:
                end = found.end()
                yield found

    def search(self, text: str) -> re.Match[str] | None:
        """The first match."""
        return next(self.finditer(text), None)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The match that begins at ``start``."""
        pattern = self.by_first.get(text[start : start + 1])
        return pattern.match(text, start) if pattern is not None else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match that is all of the text."""
        pattern = self.by_first.get(text[:1])
        return pattern.fullmatch(text) if pattern is not None else None

    def at_end(self, text: str) -> re.Match[str] | None:
        """The match with which the text ends, read from its beginning."""
        return next((found for found in self.finditer(text) if found.end() == len(text)), None)


def _words(patterns: Iterable[tuple[str, str]]) -> Words:
    """From (first character, pattern), those that go first first."""
    parts: dict[str, list[str]] = {}
    for first, pattern in patterns:
        parts.setdefault(first, []).append(pattern)
    return Words(
        re.compile(f"[{''.join(map(re.escape, parts))}]"),
        {first: re.compile("|".join(found)) for first, found in parts.items()},
    )


@cache
def heads() -> Words:
    """The words with which the name of a body or person ends.

    A line of ``heads.txt`` is ``word [!characters that must not follow] [!!words|that must not follow]
    [=words|that must follow] [<characters that must not precede] [<<words|that must not precede]``.
    """
    parts: list[tuple[str, str]] = []
    for line in sorted(words("heads"), key=lambda line: -len(line.split()[0])):
        word, *conditions = line.split()
        pattern = re.escape(word)
        for condition in conditions:
            if condition.startswith("<<"):
                pattern = "".join(f"(?<!{one})" for one in condition[2:].split("|")) + pattern
            elif condition.startswith("="):
                pattern = f"{pattern}(?={condition[1:]})"
            elif condition.startswith("!!"):
                pattern = f"{pattern}(?!{condition[2:]})"
            elif condition.startswith("!"):
                pattern = f"{pattern}(?![{condition[1:]}])"
            else:
                pattern = f"(?<![{condition[1:]}]){pattern}"
        parts.append((word[0], pattern))
    return _words(parts)


@cache
def predicate_start() -> Words:
    """Matches at the place where a predicate or an adverbial before it begins."""
    longest = sorted(words("predicate_starts"), key=len, reverse=True)
    return _words((word[0], re.escape(word)) for word in longest)


# Prepositions and 报 (to report to), with what must not or must follow.
_SINGLE = (
    "联合(?![会体])", "(?<!所)在(?!编(?!制)|岗|册|校|押|读|园|建(?!设|筑|造|立))", "对(?!外|口|方|象|手)",
    "按", "向(?!导)", "将(?!军)", "把",
    "(?<!安)全部", "报(?=本级|同级|上级|市|省|县|区|国务院|有关|主管|经|原|其|所在地|上一级|请|送)",
)  # fmt: skip
_LOOKS_BACK = re.compile(r"^\(\?<![^)]*\)")
_NO_PLACE = "(?!地(?![方区下质名震理铁籍面]))"


@cache
def hard_word() -> Words:
    """Matches a verb that is never a part of a name; of those of one character only ``_SINGLE``."""
    soft = set(words("soft_starts"))
    hard = [word for word in words("predicate_starts") if word not in soft and len(word) > 1]
    hard.sort(key=len, reverse=True)
    verbs = [(word[0], re.escape(word) + _NO_PLACE) for word in hard]
    return _words([*verbs, *((_LOOKS_BACK.sub("", one)[0], one) for one in _SINGLE)])
