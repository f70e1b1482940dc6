"""The editor's file of everyday words: ``source/ID/synonyms.yml``.

Each entry has ``word`` (what people say), ``means`` (words that stand in the text, any of them)
and ``articles`` (ids of the articles that really answer it).
"""

from __future__ import annotations

from dataclasses import field
from pathlib import Path

from pydantic.dataclasses import dataclass

from generator.cli.errors import UserError
from generator.editing.checked import checked
from generator.editing.schemas.words import STRICT, ArticleId, Line
from generator.editing.yaml_files import read_yaml
from generator.search.source import Synonym


@dataclass(frozen=True, config=STRICT)
class _Entry:
    word: Line
    means: tuple[Line, ...] = field(default=())
    articles: tuple[ArticleId, ...] = field(default=())


@dataclass(frozen=True, config=STRICT)
class _File:
    synonyms: tuple[_Entry, ...] = field(default=())


def read_synonyms(path: Path) -> tuple[Synonym, ...]:
    """The synonyms of a file; none where there is no such file.

    Raises ``UserError`` with file and line for the first thing that is wrong.
    """
    if not path.is_file():
        return ()
    value, problems = checked(read_yaml(path), _File, "E-190")
    if value is None:
        problem = problems[0]
        raise UserError(problem.message, file=path, line=problem.line or None, mend=problem.mend)
    seen: set[str] = set()
    for entry in value.synonyms:
        if entry.word in seen:
            raise UserError(f"“{entry.word}”出现两次", file=path, mend="合成一项")
        seen.add(entry.word)
        if not entry.means and not entry.articles:
            raise UserError(f"没有写“{entry.word}”指什么", file=path, mend="写 means 或 articles")
    return tuple(Synonym(entry.word, entry.means, entry.articles) for entry in value.synonyms)
