"""synonyms.yml: everyday words, the words of the law they stand for, and where the answer is."""

from __future__ import annotations

from dataclasses import dataclass

from generator.editing.schemas.words import STRICT, ArticleId, Line


@dataclass(frozen=True, slots=True)
class SynonymEntry:
    """``word`` is what people say, ``means`` words of the text, ``articles`` those that answer it."""

    __pydantic_config__ = STRICT
    word: Line
    means: tuple[Line, ...] = ()
    articles: tuple[ArticleId, ...] = ()


@dataclass(frozen=True, slots=True)
class SynonymsFile:
    """The whole file."""

    __pydantic_config__ = STRICT
    synonyms: tuple[SynonymEntry, ...] = ()
