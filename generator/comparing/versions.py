"""Which laws of a library are versions of one law."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

_STATE = "中华人民共和国"
_MARK = re.compile(r"[（(](?:\d{4}[^（）()]*|[^（）()]*(?:修订|修正|修改)[^（）()]*)[）)]$")


@dataclass(frozen=True, slots=True)
class Version:
    """A law of the library: its id, title and date (ISO, or a year)."""

    id: str
    title: str
    date: str


def plain_title(title: str) -> str:
    """The title without the name of the state and without a mark of the version at its end."""
    return _MARK.sub("", title.strip()).removeprefix(_STATE)


def version_lines(laws: Iterable[Version]) -> tuple[tuple[Version, ...], ...]:
    """Laws with one title and different dates, oldest first; laws with a single version are left out.

    A law without a date, or with the date of another, cannot be put in order and is left out.
    """
    groups: dict[str, list[Version]] = defaultdict(list)
    for law in laws:
        if law.date:
            groups[plain_title(law.title)].append(law)
    lines = []
    for _, group in sorted(groups.items()):
        dates = [law.date for law in group]
        line = sorted((law for law in group if dates.count(law.date) == 1), key=lambda law: law.date)
        if len(line) > 1:
            lines.append(tuple(line))
    return tuple(lines)
