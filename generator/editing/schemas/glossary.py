"""glossary.yml: terms explained in plain words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from pydantic import StringConstraints

from generator.editing.schemas.words import STRICT, ArticleId, Id, Line, Text

DivisionId = Annotated[str, StringConstraints(pattern="^[bcfs0-9]+$", max_length=20)]


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a term is explained: in these articles and divisions only."""

    __pydantic_config__ = STRICT
    articles: tuple[ArticleId, ...] = ()
    divisions: tuple[DivisionId, ...] = ()


@dataclass(frozen=True, slots=True)
class Quotation:
    """The words of a law that define or use the term; ``provision`` is its id there (``a51p2``)."""

    __pydantic_config__ = STRICT
    law: Line
    provision: Line
    words: Text


@dataclass(frozen=True, slots=True)
class GlossaryTerm:
    """One term. Either it has a ``source``, or ``origin`` says whose the explanation is (编者释义).

    ``exclude`` are longer words that hold the term and mean something else. ``pinyin`` is with tones.
    """

    __pydantic_config__ = STRICT
    id: Id
    term: Line
    pinyin: Line
    explanation: Text
    aliases: tuple[Line, ...] = ()
    exclude: tuple[Line, ...] = ()
    related: tuple[Id, ...] = ()
    scope: Scope | None = None
    source: Quotation | None = None
    origin: Line | None = None


@dataclass(frozen=True, slots=True)
class GlossaryFile:
    """The whole file."""

    __pydantic_config__ = STRICT
    terms: tuple[GlossaryTerm, ...] = ()
