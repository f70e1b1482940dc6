"""related.yml: the higher law that an article rests on, with the words that show it (上位法与相关规定)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import StringConstraints

from generator.editing.schemas.words import STRICT, ArticleId, Date, Line

# An id in the other law: it is not looked for in this one.
OtherProvision = Annotated[
    str, StringConstraints(pattern="^a[1-9][0-9]*(-[1-9][0-9]*)?(p[1-9][0-9]*(i[1-9][0-9]*)?)?$")
]
# Long enough to show the link, short enough to read.
Quotation = Annotated[str, StringConstraints(min_length=8, max_length=60, pattern=r"^[^\n\r]*$")]


@dataclass(frozen=True, slots=True)
class RelatedLaw:
    """One link. ``version`` is the date of the text it was read in; ``label`` names the provision.

    ``relation``: 依据 the article rests on it, 细化 it says more exactly what the article asks,
    相关 it is about the same matter. ``words`` are verbatim, ``note`` says why in one sentence.
    """

    __pydantic_config__ = STRICT
    article: ArticleId
    law: Line
    provision: OtherProvision
    label: Line
    words: Quotation
    relation: Literal["依据", "细化", "相关"]
    version: Date | None = None
    note: Line | None = None


@dataclass(frozen=True, slots=True)
class RelatedFile:
    """The whole file."""

    __pydantic_config__ = STRICT
    links: tuple[RelatedLaw, ...] = ()
