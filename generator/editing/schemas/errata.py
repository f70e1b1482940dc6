"""errata.yml: what the editor decided where no rule could repair the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from pydantic import StringConstraints

from generator.editing.schemas.words import STRICT, Positive, Text


@dataclass(frozen=True, slots=True)
class ErratumEntry:
    """``before`` are the exact characters of the original, ``after`` what they stand for."""

    __pydantic_config__ = STRICT
    before: Annotated[str, StringConstraints(min_length=1, max_length=2000, strip_whitespace=False)]
    after: Annotated[str, StringConstraints(max_length=2000, strip_whitespace=False)]
    reason: Text
    line: Positive | None = None


@dataclass(frozen=True, slots=True)
class ErrataFile:
    """The whole file."""

    __pydantic_config__ = STRICT
    errata: tuple[ErratumEntry, ...] = ()
