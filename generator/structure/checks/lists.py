"""The lists of a regulation as runs of numbered entries, for the checks of their numbering."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.model.text import Paragraph, Regulation
from generator.structure.recognising.list_mark import list_mark


@dataclass(frozen=True, slots=True)
class Entry:
    """A 项 or 目. ``resumed``: it goes on with the list of an earlier 款."""

    label: str
    style: int
    number: int
    line: int
    resumed: bool = False


def runs(regulation: Regulation) -> Iterator[tuple[Entry, ...]]:
    """Each list with the entries of one style in a row. A new （一） begins a new run."""
    for article in regulation.articles:
        last: dict[int, int] = {}
        for paragraph in article.paragraphs:
            yield from _split(_items(paragraph), last)
            for item in paragraph.items:
                yield from _split([_entry(sub.label, sub.line) for sub in item.subitems], {})


def _items(paragraph: Paragraph) -> list[Entry]:
    return [_entry(item.label, item.line) for item in paragraph.items]


def _entry(label: str, line: int) -> Entry:
    mark = list_mark(label)
    assert mark is not None, label
    return Entry(label, mark.style, mark.number, line)


def _split(entries: list[Entry], last: dict[int, int]) -> Iterator[tuple[Entry, ...]]:
    run: list[Entry] = []
    for entry in entries:
        if run and (entry.style != run[-1].style or (entry.number == 1 and run[-1].number > 1)):
            yield tuple(run)
            run = []
        goes_on = not run and entry.number > 1 and entry.number == last.get(entry.style, 0) + 1
        run.append(replace(entry, resumed=goes_on))
        last[entry.style] = entry.number
    if run:
        yield tuple(run)
