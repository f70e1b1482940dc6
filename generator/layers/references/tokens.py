"""What the rules find in a text, before anything is resolved. Positions count characters of the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Level = Literal["part", "subpart", "chapter", "section", "article", "paragraph", "item", "subitem"]

ORDER: tuple[Level, ...] = (
    "part",
    "subpart",
    "chapter",
    "section",
    "article",
    "paragraph",
    "item",
    "subitem",
)
NOUNS: dict[str, Level] = {
    "编": "part",
    "分编": "subpart",
    "章": "chapter",
    "节": "section",
    "条": "article",
    "款": "paragraph",
    "项": "item",
    "目": "subitem",
}


def depth(level: Level) -> int:
    """0 for 编, 7 for 目."""
    return ORDER.index(level)


@dataclass(frozen=True, slots=True)
class Numbered:
    """第十二条. ``ranged``: 至 stands between this number and the one before."""

    start: int
    end: int
    level: Level
    number: int
    inserted: int = 0
    ranged: bool = False


@dataclass(frozen=True, slots=True)
class Relative:
    """前款 (``before`` 1), 前两款 (``before`` 2), 本条 (``before`` 0)."""

    start: int
    end: int
    level: Level
    before: int


@dataclass(frozen=True, slots=True)
class OwnLaw:
    """本法, 本条例: what follows is of this law."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class OtherLaw:
    """A law by its name. ``title`` is the full one, ``None`` for this law itself.

    ``reach`` is the end of the brackets that may follow the name (（以下简称…）).
    ``bracketed``: it stands between 《 and 》 and counts without an article too.
    """

    start: int
    end: int
    reach: int
    title: str | None
    bracketed: bool


@dataclass(frozen=True, slots=True)
class UnknownLaw:
    """A law that the words point to without naming it: 该法, 及其实施细则."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class AnnexMention:
    """附件一. ``number`` is ``None`` for 附件 alone."""

    start: int
    end: int
    label: str
    number: int | None


@dataclass(frozen=True, slots=True)
class Stop:
    """A mark that ends a clause, or (``sentence``) a sentence."""

    start: int
    end: int
    sentence: bool


Token = Numbered | Relative | OwnLaw | OtherLaw | UnknownLaw | AnnexMention | Stop
