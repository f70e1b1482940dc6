"""A definition that the law itself gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Reach = Literal["law", "part", "chapter", "section", "article"]


@dataclass(frozen=True, slots=True)
class Definition:
    """``explanation`` is verbatim; ``reach`` is how far it holds (本章所称: the chapter)."""

    term: str
    explanation: str
    reach: Reach = "law"


_QUOTES = '“”"「」‘’《》 　'


def clean(term: str) -> str | None:
    """The term without quotation marks, ``None`` where the words cannot be a term."""
    bare = term.strip(_QUOTES)
    if not 2 <= len(bare) <= 30 or any(mark in bare for mark in "，。；：？！\n"):
        return None
    if bare.count("（") != bare.count("）") or bare.count("(") != bare.count(")"):
        return None
    if bare.startswith(("本", "该", "其", "上述", "下列", "前款", "前条", "所称")):
        return None
    return bare
