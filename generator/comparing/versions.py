"""Which laws of a library are versions of one law, and in what order."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.layers.references.law_titles import normal

# Papers that bear one title again and again without being versions of each other.
_PAPER = re.compile(r"(?:决定|决议|批复|通知|公告|通告|复函|答复|意见|修正案|纪要|命令)$|修改.*的|废止")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Version:
    """A law of the library. ``date`` is the day (ISO) since which the text reads as it does.

    ``of`` is the id of the version that came first, where the editor named it; ``sha256`` tells
    copies of one text apart from versions. The rest is shown to readers as it is.
    """

    id: str
    title: str
    date: str
    of: str = ""
    sha256: str = ""
    in_force: str = ""
    status: str = ""
    articles: int = 0


@dataclass(frozen=True, slots=True)
class VersionClash:
    """Texts of one law that cannot be put in order. ``named`` says that the editor joined them."""

    ids: tuple[str, ...]
    message: str
    mend: str
    named: bool


def plain_title(title: str) -> str:
    """What makes two titles the same: without the name of the state, inner brackets and a version's mark."""
    return normal(title)


def version_lines(
    laws: Iterable[Version],
) -> tuple[tuple[tuple[Version, ...], ...], tuple[VersionClash, ...]]:
    """(lines of two or more versions, oldest first; what could not be put in order).

    Laws belong together by ``of``, or by title and date. A copy of the same text is left out; so is
    a law without a date, which is a clash only where the editor joined it.
    """
    lines: list[tuple[Version, ...]] = []
    clashes: list[VersionClash] = []
    for group in _groups(laws):
        if len(group) > 1:
            line, clash = _in_order(group)
            clashes += clash
            if len(line) > 1:
                lines.append(line)
    return tuple(lines), tuple(clashes)


def _groups(laws: Iterable[Version]) -> list[list[Version]]:
    """Joined by the editor's word first, then by title."""
    every = sorted(laws, key=lambda law: law.id)
    group_of = {law.id: law.id for law in every}

    def first(key: str) -> str:
        while group_of[key] != key:
            key = group_of[key]
        return key

    heads: dict[str, str] = {}
    for law in every:
        if law.of in group_of:
            group_of[first(law.id)] = first(law.of)
        title = plain_title(law.title)
        if law.articles and not _PAPER.search(title):
            group_of[first(law.id)] = first(heads.setdefault(title, law.id))
    groups: dict[str, list[Version]] = defaultdict(list)
    for law in every:
        groups[first(law.id)].append(law)
    return [groups[key] for key in sorted(groups)]


def _in_order(group: Sequence[Version]) -> tuple[tuple[Version, ...], list[VersionClash]]:
    named = {law.id for law in group if law.of} | {law.of for law in group if law.of}
    clashes: list[VersionClash] = []
    days: dict[str, dict[str, Version]] = defaultdict(dict)
    for law in group:
        if _DAY.fullmatch(law.date):
            days[law.date].setdefault(law.sha256, law)
        elif law.id in named:
            message = "这个版本没有 version_date"
            clashes.append(VersionClash((law.id,), message, "在 regulation.yml 里写 version_date", True))
    line = []
    for day, texts in sorted(days.items()):
        found = list(texts.values())
        if len(found) == 1:
            line.append(found[0])
            continue
        ids = tuple(law.id for law in found)
        message = f"{day} 这一天有几个版本：{'、'.join(ids)}"
        mend = "改正 regulation.yml 里的 version_date"
        clashes.append(VersionClash(ids, message, mend, all(key in named for key in ids)))
    return tuple(line), clashes
