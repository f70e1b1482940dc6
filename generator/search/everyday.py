"""Everyday words that mean the same in every regulation: ``everyday.yml`` beside this file.

What holds for one regulation only stands in its own ``synonyms.yml`` and goes before these.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from pydantic.dataclasses import dataclass as checked_dataclass

from generator.cli.errors import UserError
from generator.editing.checked import checked
from generator.editing.schemas.words import STRICT, Line
from generator.editing.yaml_files import read_yaml
from generator.search.fold import fold
from generator.search.pinyin_keys import pinyin_keys

FILE = Path(__file__).with_name("everyday.yml")
# Nobody types longer words in pinyin.
_SPELT = 5


@dataclass(frozen=True, slots=True)
class Everyday:
    """Words that people say, and what regulations write instead, the nearest first.

    A meaning with a blank is several words, all of which must stand in the paragraph.
    """

    say: tuple[str, ...]
    means: tuple[str, ...]

    @property
    def pinyin(self) -> tuple[str, ...]:
        """The full pinyin of the shorter ones, each once."""
        words = [word for word in (*self.say, *self.means) if " " not in word and len(word) <= _SPELT]
        return tuple(dict.fromkeys(full for full in (pinyin_keys(word)[0] for word in words) if full))


@checked_dataclass(frozen=True, config=STRICT)
class _Entry:
    say: tuple[Line, ...]
    means: tuple[Line, ...]


@checked_dataclass(frozen=True, config=STRICT)
class LawName:
    """What people call a regulation, or words that speak of it alone, and what stands in its title."""

    say: tuple[Line, ...]
    law: Line


@checked_dataclass(frozen=True, config=STRICT)
class _File:
    laws: tuple[LawName, ...] = field(default=())
    words: tuple[_Entry, ...] = field(default=())


def law_names(path: Path = FILE) -> tuple[LawName, ...]:
    """What the file calls regulations. Raises what ``everyday`` raises for a file that is no such file."""
    return _read(path).laws


@cache
def everyday(path: Path = FILE) -> tuple[Everyday, ...]:
    """The entries of the file.

    Raises ``UserError`` with the file for the first thing that is wrong: no such key, a word that
    stands in two entries, an entry that leads nowhere.
    """
    value = _read(path)
    seen: set[str] = set()
    for entry in value.words:
        for word in map(fold, entry.say):
            if " " in word:
                raise UserError(f"“{word}”里有空格", file=path, mend="写成一个词")
            if word in seen:
                raise UserError(f"“{word}”出现两次", file=path, mend="合成一项")
            seen.add(word)
        if not entry.say or not entry.means:
            raise UserError("有一项没有写词或意思", file=path, mend="写 say 和 means")
        for word in " ".join(entry.means).split():
            # One character would have every file read whose pairs begin with it.
            if len(word) < 2:
                raise UserError(f"“{word}”只有一个字", file=path, mend="写长一些的词")
    return tuple(Everyday(entry.say, entry.means) for entry in value.words)


@cache
def _read(path: Path) -> _File:
    value, problems = checked(read_yaml(path), _File, "E-191")
    if value is None:
        problem = problems[0]
        raise UserError(problem.message, file=path, line=problem.line or None, mend=problem.mend)
    return value
