"""training.yml: cases and ready sessions for the training room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from generator.editing.schemas.words import STRICT, ArticleId, Id, Line, ParagraphId, Positive, Text

# Whose order the steps stand in: the text's own, or the editor's where the text gives none.
Order = Literal["条文", "编者"]


@dataclass(frozen=True, slots=True)
class Step:
    """Who does what by which words; ``words`` are verbatim words of the 款."""

    __pydantic_config__ = STRICT
    who: tuple[Line, ...]
    does: Text
    paragraph: ParagraphId
    words: Text


@dataclass(frozen=True, slots=True)
class Case:
    """A situation in everyday words. ``also`` are articles that may be named as well."""

    __pydantic_config__ = STRICT
    id: Id
    title: Line
    situation: Text
    level: Annotated[int, Field(ge=1, le=3)]
    order: Order
    steps: tuple[Step, ...]
    also: tuple[ArticleId, ...] = ()
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Slot:
    """One line of a timetable."""

    __pydantic_config__ = STRICT
    minutes: Positive
    what: Text
    articles: tuple[ArticleId, ...] = ()


@dataclass(frozen=True, slots=True)
class Session:
    """A session of ``minutes``, whose slots add up to it. ``cases`` are ids of the file's cases."""

    __pydantic_config__ = STRICT
    id: Id
    title: Line
    minutes: Positive
    audience: Text
    aims: tuple[Text, ...]
    articles: tuple[ArticleId, ...]
    timetable: tuple[Slot, ...]
    questions: tuple[Text, ...] = ()
    cases: tuple[Id, ...] = ()


@dataclass(frozen=True, slots=True)
class TrainingFile:
    """The whole file."""

    __pydantic_config__ = STRICT
    cases: tuple[Case, ...] = ()
    sessions: tuple[Session, ...] = ()
