"""The pairs of characters with the clauses that hold them, from all regulations, cut into shards.

The work is split by ranges of first characters, so that the cores share it; the ranges are always
the same, and so is the result.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from generator.search.packing import count, number, pack
from generator.search.regulation_index import RegulationIndex

_UNITS = 14_000
# Each holds about a quarter of the pairs of the laws looked at. The last character is no character.
RANGES = (("", "全"), ("全", "序"), ("序", "的"), ("的", "\U0010ffff"))


@dataclass(frozen=True, slots=True)
class GramShards:
    """Of one range: script literals, the first pair of each, and how often a character begins a pair."""

    parts: tuple[str, ...]
    starts: tuple[str, ...]
    weights: Mapping[str, int]


def gram_shards(indexes: Iterable[RegulationIndex], low: str, high: str) -> GramShards:
    """The shards of the pairs from ``low`` up to, and without, ``high``. The order of ``indexes`` counts."""
    postings: dict[str, list[Any]] = {}
    base = 0
    for index in indexes:
        _add(postings, index, base, low, high)
        base += index.clause_count
    return _cut(postings)


def _add(postings: dict[str, list[Any]], index: RegulationIndex, base: int, low: str, high: str) -> None:
    """Append each pair's clauses: only the distance to the first one depends on what came before.

    What is kept for a pair is its last clause and then the pieces of its postings. This loop is most
    of the work of merging a library.
    """
    joined = index.grams

    def gram_at(place: int) -> str:
        return joined[2 * place : 2 * place + 2]

    all_places = range(len(joined) // 2)
    here = slice(bisect_left(all_places, low, key=gram_at), bisect_left(all_places, high, key=gram_at))
    grams = [joined[i : i + 2] for i in range(2 * here.start, 2 * here.stop, 2)]
    rests = index.rest.split(b" ")[here]
    for gram, first, last, rest in zip(grams, index.first[here], index.last[here], rests, strict=True):
        if gram in postings:
            kept = postings[gram]
            kept.append(number(first + base - kept[0] - 1))
            kept.append(rest)
        else:
            kept = postings[gram] = [0, number(first + base), rest]
        kept[0] = last + base


def _cut(postings: dict[str, list[Any]]) -> GramShards:
    weights: dict[str, int] = {}
    parts: list[str] = []
    starts: list[str] = []
    keys: list[str] = []
    groups = bytearray()
    for gram in sorted(postings):
        keys.append(gram)
        clauses = b"".join(postings.pop(gram)[1:])
        many = count(clauses)
        weights[gram[0]] = weights.get(gram[0], 0) + many
        groups += number(many - 1)
        groups += clauses
        if len(groups) // 3 + 2 * len(keys) >= _UNITS:
            starts.append(keys[0])
            parts.append(_literal(keys, groups))
            keys.clear()
            groups.clear()
    if keys:
        starts.append(keys[0])
        parts.append(_literal(keys, groups))
    return GramShards(tuple(parts), tuple(starts), weights)


def _literal(keys: list[str], groups: bytearray) -> str:
    return json.dumps(["".join(keys), pack(bytes(groups))], ensure_ascii=False, separators=(",", ":"))
