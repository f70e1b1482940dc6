"""training.yml: cases in everyday words, and sessions ready to be held."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from generator.editing.schemas.words import STRICT, ArticleId, Id, Line, ParagraphId, Positive, Text

# 条文: the text itself says what comes first. 编者: the order is the editor's.
Order = Literal["条文", "编者"]
Level = Annotated[int, Field(ge=1, le=3)]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a case. ``who`` are atomic names, empty where the text names nobody.

    ``words`` are the words of ``paragraph`` that the step rests on, verbatim.
    """

    __pydantic_config__ = STRICT
    does: Text
    paragraph: ParagraphId
    words: Text
    who: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """A situation and what the law has to say to it.

    ``also`` are other articles that one could name with good reason: never a wrong answer.
    ``note`` says what the law leaves open. ``level`` goes from 1 (easy) to 3.
    """

    __pydantic_config__ = STRICT
    id: Id
    title: Line
    situation: Text
    steps: tuple[Step, ...]
    order: Order = "编者"
    level: Level = 1
    also: tuple[ArticleId, ...] = ()
    note: Text = ""


@dataclass(frozen=True, slots=True)
class Slot:
    """One entry of a timetable."""

    __pydantic_config__ = STRICT
    minutes: Positive
    what: Text
    articles: tuple[ArticleId, ...] = ()


@dataclass(frozen=True, slots=True)
class Session:
    """A session ready to be held. ``cases`` are ids of cases."""

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
class Training:
    """The whole file. Empty for a regulation without one."""

    __pydantic_config__ = STRICT
    cases: tuple[Case, ...] = ()
    sessions: tuple[Session, ...] = ()

    def case(self, key: str) -> Case | None:
        """The case of this id."""
        return next((case for case in self.cases if case.id == key), None)

    def session(self, key: str) -> Session | None:
        """The session of this id."""
        return next((session for session in self.sessions if session.id == key), None)
