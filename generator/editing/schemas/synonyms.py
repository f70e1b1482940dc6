"""synonyms.yml: everyday words and the words of the law that they stand for, for the search."""

from __future__ import annotations

from dataclasses import dataclass

from generator.editing.schemas.words import STRICT, ArticleId, Line


@dataclass(frozen=True, slots=True)
class Synonym:
    """``words`` are what people type, ``means`` the law's words, ``articles`` those that answer it."""

    __pydantic_config__ = STRICT
    words: tuple[Line, ...]
    means: tuple[Line, ...] = ()
    articles: tuple[ArticleId, ...] = ()


@dataclass(frozen=True, slots=True)
class SynonymsFile:
    """The whole file."""

    __pydantic_config__ = STRICT
    synonyms: tuple[Synonym, ...] = ()
