"""captions.yml: the editor's caption (条旨) of each article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from pydantic import StringConstraints

from generator.editing.schemas.words import STRICT, ArticleId

# 条旨 says what an article is about, as short as a heading.
CaptionText = Annotated[str, StringConstraints(min_length=4, max_length=14)]


@dataclass(frozen=True, slots=True)
class Caption:
    """One article and its caption."""

    __pydantic_config__ = STRICT
    article: ArticleId
    caption: CaptionText


@dataclass(frozen=True, slots=True)
class CaptionsFile:
    """The whole file."""

    __pydantic_config__ = STRICT
    captions: tuple[Caption, ...] = ()
