"""What the articles of a text are: 第…条, or, in decisions and old rules, the entries of a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.structure.article_sequence import article_starts
from generator.structure.recognising.article_mark import follows
from generator.structure.rows import Row

_FURTHEST_JUMP = 3


@dataclass(frozen=True, slots=True)
class Scheme:
    """``starts`` are the rows that begin an article; ``style`` is the list style of their labels,
    ``None`` where they are 第…条 (or where there are none)."""

    starts: tuple[int, ...]
    style: int | None


def choose_scheme(rows: Sequence[Row]) -> Scheme:
    """How the articles of this text are labelled.

    第…条 wins where its numbers run on. Amendments quote articles with scattered numbers in
    the entries of a list 一、二、…; there the list wins. A text without either takes the
    outermost list that begins with one.
    """
    starts = article_starts(rows)
    lists = {style: list_starts(rows, style) for style in (0, 1, 2, 3)}
    outer = lists[0]
    if starts and not (len(outer) > 1 and outer[0] < starts[0] and _scattered(rows, starts)):
        return Scheme(tuple(starts), None)
    for style, indexes in lists.items():
        if len(indexes) > 1:
            return Scheme(tuple(indexes), style)
    return Scheme((), None)


def _scattered(rows: Sequence[Row], starts: Sequence[int]) -> bool:
    keys = [mark.key for index in starts if (mark := rows[index].article)]
    if len(keys) == 1:
        return keys[0] != (1, 0)
    run = sum(follows(a, b) for a, b in pairwise(keys))
    return run < (len(keys) - 1) / 2


def list_starts(rows: Sequence[Row], style: int) -> list[int]:
    """The rows that begin the entries of the outermost list in ``style``, from its number one on."""
    found: list[int] = []
    last = 0
    for index, row in enumerate(rows):
        entry = row.entry
        if entry is None or entry.style != style or row.quoted:
            continue
        if last < entry.number <= last + (_FURTHEST_JUMP if last else 1):
            found.append(index)
            last = entry.number
    return found
