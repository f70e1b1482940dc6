"""What every form gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Form:
    """``lines`` are (number from 1, text); ``levels`` the depth of headings by line number.

    ``titles`` is what the document itself, beside its text, says the title is.
    """

    name: str
    encoding: str
    lines: tuple[tuple[int, str], ...]
    levels: Mapping[int, int] = field(default_factory=dict)
    titles: tuple[str, ...] = ()
