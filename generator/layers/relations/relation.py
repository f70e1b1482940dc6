"""A link from one article to another, with the reason for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Relation:
    """``article`` is the id of the other article, ``reason`` plain Chinese, ``score`` larger for nearer."""

    article: str
    reason: str
    score: float


class NamedActor(Protocol):
    """An entry of a register of actors, as far as relations need it."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def aliases(self) -> tuple[str, ...]: ...


class ActorBook(Protocol):
    """A register of actors."""

    @property
    def actors(self) -> tuple[NamedActor, ...]: ...
    def find(self, name: str) -> NamedActor | None:
        """The actor of a name or alias."""
