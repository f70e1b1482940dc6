"""Kind and level of an actor from its name alone, by the rules in ``data/kinds.txt``."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources
from typing import cast, get_args

from generator.editing.schemas.words import Kind, Level

_LEVELS: tuple[Level, ...] = get_args(Level)


def kind_of(name: str) -> Kind:
    """The kind that the name's ending tells; 公众 where none does."""
    return next((kind for kind, pattern in _rules()[0] if pattern.search(name)), "公众")


def level_of(name: str) -> tuple[Level, ...]:
    """Where the name stands in the ladder 市 → 县级市/区 → 镇街 → 村社区; may be empty."""
    found = {level for level, pattern in _rules()[1] if pattern.search(name)}
    return tuple(level for level in _LEVELS if level in found)


@cache
def _rules() -> tuple[list[tuple[Kind, re.Pattern[str]]], list[tuple[Level, re.Pattern[str]]]]:
    text = resources.files("generator.editing").joinpath("data/kinds.txt").read_text(encoding="utf-8")
    kinds: list[tuple[Kind, re.Pattern[str]]] = []
    levels: list[tuple[Level, re.Pattern[str]]] = []
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        what, pattern = line.split(" | ", 1)
        if what.startswith("level "):
            levels.append((cast(Level, what.removeprefix("level ")), re.compile(pattern)))
        else:
            kinds.append((cast(Kind, what), re.compile(pattern)))
    return kinds, levels
