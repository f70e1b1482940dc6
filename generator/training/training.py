"""What the editor wrote for the training room: the cases and sessions of training.yml."""

from __future__ import annotations

from dataclasses import dataclass

from generator.editing import Editorial
from generator.editing.schemas.training import Case, Session


@dataclass(frozen=True, slots=True)
class Training:
    """Cases and sessions; both may be empty."""

    cases: tuple[Case, ...] = ()
    sessions: tuple[Session, ...] = ()

    def case(self, key: str) -> Case | None:
        """The case of this id."""
        return next((case for case in self.cases if case.id == key), None)

    def session(self, key: str) -> Session | None:
        """The session of this id."""
        return next((session for session in self.sessions if session.id == key), None)


def training_of(editorial: Editorial) -> Training:
    """The training data of a regulation whose editor's files are read."""
    return Training(editorial.cases, editorial.sessions)
