"""What is known while one 款 is being read from left to right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.layers.references.places import Places
from generator.layers.references.pointers import Pointer
from generator.layers.references.tokens import OtherLaw, OwnLaw, Token, UnknownLaw
from generator.model.text import Article, Paragraph


@dataclass(slots=True)
class Walk:
    """The state of one pass over one 款.

    ``pending`` is a law that was just named and may get a provision, ``law`` the one whose scope
    lasts, ``last`` the pointer that gives context, ``head`` the last one before the list of 项.
    """

    article: Article
    number: int
    paragraph: Paragraph
    places: Places
    names: Mapping[str, str]
    text: str
    pointers: list[Pointer] = field(default_factory=list)
    titles: list[OtherLaw] = field(default_factory=list)
    last: Pointer | None = None
    head: Pointer | None = None
    pending: OtherLaw | OwnLaw | UnknownLaw | None = None
    law: str | None = None
    unknown_law: bool = False
    clause: int = 0
    sentence: int = 0

    def add(self, pointer: Pointer) -> None:
        """A finished pointer becomes the context of the next."""
        self.pointers.append(pointer)
        self.last = pointer
        self.law, self.unknown_law = pointer.law, pointer.unknown_law
        self.pending = None

    def flush(self) -> None:
        """A law that no provision followed counts by itself where it stands between 《 and 》."""
        pending, self.pending = self.pending, None
        if isinstance(pending, OtherLaw) and pending.bracketed and pending.title is not None:
            self.titles.append(pending)

    def gap(self, token: Token) -> str:
        """The text between the last pointer and a token."""
        return "" if self.last is None else self.text[self.last.end : token.start]

    def after_pending(self, token: Token) -> str:
        """The text between the law just named and a token."""
        pending = self.pending
        if pending is None:
            return ""
        reach = pending.reach if isinstance(pending, OtherLaw) else pending.end
        return self.text[reach : token.start]
