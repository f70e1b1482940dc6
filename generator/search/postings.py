"""Pairs of characters with the clauses that hold them, and how those of several texts become one.

Joining is associative: laws may be joined to blocks first and the blocks afterwards, and the result
is the same as of all laws at once. So a change of one law leaves the other blocks as they are.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from generator.search.packing import number


@dataclass(frozen=True, slots=True)
class Postings:
    """``grams`` are pairs, in order and without separator.

    For each: ``first`` and ``last`` clause that hold it, and in ``rest`` the packed distances after
    the first, separated by spaces.
    """

    grams: str
    first: array[int]
    last: array[int]
    rest: bytes


Gathered = dict[str, list[Any]]


def gathered(parts: Iterable[tuple[int, Postings]]) -> Gathered:
    """Of each pair in ``parts``: its first clause, its last one, and the pieces of its distances.

    A part comes with the number of its first clause; the order of the parts is that of the clauses.
    Only the distance to a part's first clause depends on what came before. This loop is most of
    the work of merging a library.
    """
    found: Gathered = {}
    for base, part in parts:
        if not part.grams:
            continue
        pairs = [part.grams[i : i + 2] for i in range(0, len(part.grams), 2)]
        for gram, first, last, rest in zip(pairs, part.first, part.last, part.rest.split(b" "), strict=True):
            if gram in found:
                kept = found[gram]
                kept.append(number(first + base - kept[1] - 1))
                kept.append(rest)
                kept[1] = last + base
            else:
                found[gram] = [first + base, last + base, rest]
    return found


def joined(parts: Iterable[tuple[int, Postings]], bounds: Sequence[str]) -> tuple[Postings, ...]:
    """The parts as one, cut before each of ``bounds``: one more piece than there are bounds."""
    found = gathered(parts)
    pairs = sorted(found)
    cuts = [0, *(bisect_left(pairs, bound) for bound in bounds), len(pairs)]
    return tuple(_piece(pairs[low:high], found) for low, high in pairwise(cuts))


def _piece(pairs: list[str], found: Gathered) -> Postings:
    lists = [found[gram] for gram in pairs]
    return Postings(
        "".join(pairs),
        array("L", [kept[0] for kept in lists]),
        array("L", [kept[1] for kept in lists]),
        b" ".join([b"".join(kept[2:]) for kept in lists]),
    )
