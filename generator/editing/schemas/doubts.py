"""doubts.yml: the ledger of doubts. What the text leaves open, and what the editor makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.editing.schemas.words import STRICT, Line, ParagraphId, Positive, Text

# 指向不明 who is meant by a general word · 主体省略 nobody is named · 牵头不明 who leads among several
# · 范围不明 how far a word reaches · 后果不明 what follows from a breach
DoubtKind = Literal["指向不明", "主体省略", "牵头不明", "范围不明", "后果不明"]


@dataclass(frozen=True, slots=True)
class Basis:
    """What an answer rests on: a provision (``a10p3``) and its very words.

    ``law`` is the full title of another law, ``None`` for this law itself.
    """

    __pydantic_config__ = STRICT
    provision: Line
    words: Text
    law: Line | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """One numbered question. ``answer`` is ``未定`` where the editor cannot say."""

    __pydantic_config__ = STRICT
    number: Positive
    paragraphs: tuple[ParagraphId, ...]
    kind: DoubtKind
    words: Line
    question: Text
    answer: Text
    basis: tuple[Basis, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether the editor has no answer."""
        return self.answer.startswith("未定")


@dataclass(frozen=True, slots=True)
class DoubtsFile:
    """The whole file."""

    __pydantic_config__ = STRICT
    doubts: tuple[Doubt, ...] = ()
