"""The ways into a large library: A to Z, by kind, by region, by year, each split into short lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from pypinyin import lazy_pinyin

from generator.publishing.jobs import unused_id

Entry = dict[str, Any]

# What one page lists at most.
PAGE_ENTRIES = 200
_STATE = "中华人民共和国"
_QUOTES = "《》〈〉“”「」"


@dataclass(frozen=True, slots=True)
class Group:
    """The laws that share a value. ``name`` is the file of the first list, without its ending."""

    name: str
    value: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """A way in: ``key`` begins its files' names, ``title`` is what readers call it."""

    key: str
    title: str
    groups: tuple[Group, ...]


def ways_in(entries: Iterable[Entry]) -> tuple[Way, ...]:
    """The ways for which something is known.

    Every law is under A to Z; elsewhere only where it has a value.
    """
    ordered = in_order(entries)
    ways = (
        Way("az", "拼音", tuple(_letters(ordered))),
        Way("kind", "类别", tuple(_by_value("kind", ordered))),
        Way("region", "地区", tuple(_by_value("region", ordered))),
        Way("year", "年份", tuple(reversed(list(_by_value("year", ordered))))),
    )
    return tuple(way for way in ways if way.groups)


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """Laws by the pinyin of their titles, 中华人民共和国 at the beginning left out."""
    return sorted(entries, key=lambda entry: (sound(entry["title"]), entry["title"], entry["id"]))


@lru_cache(maxsize=8192)
def sound(title: str) -> tuple[str, ...]:
    """The syllables by which a title is sorted, without tones."""
    plain = title.translate(dict.fromkeys(map(ord, _QUOTES))).strip().removeprefix(_STATE)
    return tuple(syllable.lower() for syllable in lazy_pinyin(plain))


def parts(entries: Sequence[Any]) -> list[Sequence[Any]]:
    """``entries`` in runs that fit on one page; at least one run."""
    return [entries[at : at + PAGE_ENTRIES] for at in range(0, len(entries), PAGE_ENTRIES)] or [entries]


def part_name(name: str, number: int) -> str:
    """The file of the list's page ``number`` (from 1), without its ending.

    No id made of pinyin ends like this: there figures always follow a hyphen.
    """
    return name if number == 1 else f"{name}-p{number}"


def _letters(ordered: Sequence[Entry]) -> Iterable[Group]:
    found: dict[str, list[Entry]] = {}
    for entry in ordered:
        first = (sound(entry["title"]) or ("",))[0][:1].upper()
        found.setdefault(first if "A" <= first <= "Z" else "", []).append(entry)
    for letter in sorted(found, key=lambda letter: letter or "~"):
        yield Group(f"az-{letter or 'other'}", letter or "其他", tuple(found[letter]))


def _by_value(key: str, ordered: Sequence[Entry]) -> Iterable[Group]:
    found: dict[str, list[Entry]] = {}
    for entry in ordered:
        if entry[key]:
            found.setdefault(str(entry[key]), []).append(entry)
    used: set[str] = set()
    for value in sorted(found, key=lambda value: (sound(value), value)):
        name = unused_id(value, used)
        used.add(name)
        yield Group(f"{key}-{name}", value, tuple(found[value]))
