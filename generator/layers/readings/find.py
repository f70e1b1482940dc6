"""Find the characters that get their pinyin as ruby."""

from __future__ import annotations

from functools import lru_cache

from pypinyin import Style, lazy_pinyin

from generator.layers.readings.overrides import override_at
from generator.layers.readings.rare import HAN_RUN, holds_rare, is_rare
from generator.layers.readings.reading import Reading

# A word never reaches farther than this to either side; it keeps long clauses cheap.
_CONTEXT = 8


def find_readings(text: str) -> tuple[Reading, ...]:
    """Every character of ``text`` outside GB2312 level 1, in order, with its reading in context.

    ``text`` is in simplified characters; offsets count characters of it. A character that has
    no known reading is left out. First ``overrides.txt`` decides, then pypinyin by the words around.
    """
    found: list[Reading] = []
    for match in HAN_RUN.finditer(text):
        run = match.group()
        if not holds_rare(run):
            continue
        for index, character in enumerate(run):
            if not is_rare(character):
                continue
            pinyin = override_at(run, index) or _in_context(
                run[max(0, index - _CONTEXT) : index + _CONTEXT + 1], min(index, _CONTEXT)
            )
            if pinyin:
                start = match.start() + index
                found.append(Reading(start, start + 1, pinyin))
    return tuple(found)


@lru_cache(maxsize=4096)
def _in_context(words: str, index: int) -> str | None:
    syllables = lazy_pinyin(words, style=Style.TONE, errors="ignore")
    if len(syllables) == len(words):
        return syllables[index]
    # Another character of the clause is unknown, so that the places no longer agree.
    alone = lazy_pinyin(words[index], style=Style.TONE, errors="ignore")
    return alone[0] if alone else None
