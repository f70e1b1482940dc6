"""What has been read so far in a 款, and what a rule may answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.layers.duties.clauses import Clause
from generator.model.layers import Modality

# 告知…违反规定的法律后果
_CONSEQUENCES = re.compile("违反[^，]{0,12}的(?:法律)?(?:后果|责任)")

Names = tuple[str, ...]


@dataclass(slots=True)
class Draft:
    """A norm in the making. Places count in the full text; ``segment`` is the piece between 。 or ；."""

    modality: Modality
    bearers: Names
    partners: Names
    start: int
    action: int
    end: int
    sentence: int
    segment: int


@dataclass(frozen=True, slots=True)
class Norm:
    """A clause states a norm. ``action`` counts in the clause.

    ``carry`` is the subject that later clauses without one take over; ``None`` leaves it as it was.
    ``by_agent``: the subject is a body after 由, which no later sentence takes over.
    ``opens``: where the norm begins in the clause, if a norm before it stands in the same clause.
    """

    modality: Modality
    bearers: Names
    action: int
    partners: Names = ()
    carry: Names | None = None
    by_agent: bool = False
    opens: int | None = None


@dataclass(frozen=True, slots=True)
class Before:
    """The clause belongs to what follows: a condition, a topic, a subject set off by a comma.

    ``thing``: a thing is the subject now; ``instead``: instead of whoever waits.
    """

    subject: Names = ()
    weak: bool = False
    bare: bool = False
    thing: bool = False
    instead: bool = False


@dataclass(frozen=True, slots=True)
class More:
    """The clause goes on with the norm before it; without one it is no norm."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """The clause is no norm and belongs to none."""


Answer = Norm | Before | More | Nothing


@dataclass(slots=True)
class Context:
    """The state that rules read. Only ``finding`` changes it.

    ``set_aside``: who waited before another took its place in the same piece.
    ``agent_before``: the body after 由 that the sentence before ended with.
    ``subject_before_agent``, ``party_before_agent``: the subject before a body after 由 took its place,
    and whoever waited then, or else that subject.
    ``lead_decides``: the lead-in of the 项 lists things or names an authority, which decides each case.
    """

    drafts: list[Draft] = field(default_factory=list)
    subject: Names = ()
    authority: Names = ()
    subject_is_agent: bool = False
    subject_before_agent: Names = ()
    agent_before: Names = ()
    party_before_agent: Names = ()
    waiting: Names = ()
    set_aside: Names = ()
    waiting_is_weak: bool = False
    waiting_is_bare: bool = False
    pending: int | None = None
    sentence: int = 0
    segment: int = 0
    sentence_text: str = ""
    sentence_before: str = ""
    following: Sequence[Clause] = ()
    item_follows: bool = False
    lead_decides: bool = False

    @property
    def last(self) -> Draft | None:
        """The norm before, if it stands in the same sentence."""
        draft = self.drafts[-1] if self.drafts else None
        return draft if draft and draft.sentence == self.sentence else None

    @property
    def last_here(self) -> Draft | None:
        """The norm before, if it stands in the same piece between 。 or ；."""
        return self.last if self.last is not None and self.last.segment == self.segment else None

    @property
    def next_words(self) -> str:
        """The next clause up to 。 or ；, as masked; empty where none follows."""
        return self.following[0].masked if self.following else ""

    def said_before(self, clause: Clause) -> str:
        """What the sentence holds before ``clause``, the one that is read."""
        return self.sentence_text[: -len(clause.text) - 1]

    @property
    def is_penal(self) -> bool:
        """Whether the sentence so far speaks of a violation or already of a penalty."""
        signs = ("违反", "之一的", "构成犯罪", "滥用职权", "玩忽职守", "拒不", "逾期不", "逾期未", "逾期仍")
        penalty = self.last is not None and self.last.modality == "sanction"
        text = _CONSEQUENCES.sub("", self.sentence_text)
        return penalty or any(sign in text for sign in signs)
