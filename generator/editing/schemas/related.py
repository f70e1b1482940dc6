"""related.yml: the provisions of other law that an article rests on or is spelled out by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.editing.schemas.words import STRICT, ArticleId, Date, Line, Text

# 依据 the article rests on it · 细化 it spells the article out · 相关 it is about the same matter
LawRelation = Literal["依据", "细化", "相关"]


@dataclass(frozen=True, slots=True)
class LawLink:
    """One link. ``provision`` is the id in the other law, ``label`` how a reader writes it.

    ``words`` are verbatim words of that law, ``version`` the date of the text they were read in.
    """

    __pydantic_config__ = STRICT
    article: ArticleId
    law: Line
    provision: Line
    label: Line
    words: Text
    relation: LawRelation
    note: Text
    version: Date | None = None


@dataclass(frozen=True, slots=True)
class RelatedFile:
    """The whole file."""

    __pydantic_config__ = STRICT
    links: tuple[LawLink, ...] = ()
