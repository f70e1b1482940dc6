"""The table of readings that a dictionary gets wrong or cannot know: ``overrides.txt``.

Law is full of place names and old words in which a character keeps a reading of its own
(漯河 luò, 窨井 yìn, 浚县 xùn). One line each: the word, then one syllable for each of its characters.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType


def parse_overrides(text: str) -> dict[str, tuple[str, ...]]:
    """The table as words and their syllables. Raises ``ValueError`` naming the bad line."""
    table: dict[str, tuple[str, ...]] = {}
    for number, line in enumerate(text.splitlines(), 1):
        fields = line.split("#", 1)[0].split()
        if not fields:
            continue
        word, syllables = fields[0], tuple(fields[1:])
        if len(word) != len(syllables):
            raise ValueError(f"line {number}: {word} has {len(word)} characters, {len(syllables)} syllables")
        if word in table:
            raise ValueError(f"line {number}: {word} stands twice")
        table[word] = syllables
    return table


@cache
def overrides() -> Mapping[str, tuple[str, ...]]:
    """The table that comes with the package."""
    text = resources.files(__package__).joinpath("overrides.txt").read_text(encoding="utf-8")
    return MappingProxyType(parse_overrides(text))


def override_at(run: str, index: int) -> str | None:
    """The reading that the table gives to ``run[index]``: that of the longest word around it."""
    table = overrides()
    longest = max((len(word) for word in table), default=0)
    for length in range(longest, 0, -1):
        for start in range(max(0, index - length + 1), min(index, len(run) - length) + 1):
            syllables = table.get(run[start : start + length])
            if syllables:
                return syllables[index - start]
    return None
