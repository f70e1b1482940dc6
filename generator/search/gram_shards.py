"""The pairs of characters with the clauses that hold them, from all regulations, cut into shards.

The work is split by ranges of first characters: the cores share it, and a range in which nothing
has changed is not done again. The ranges are always the same, and so is the result.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.search.packing import count, number, pack
from generator.search.postings import Postings, gathered

# A query reads a shard for each of its pairs; what else is in the shard it reads in vain.
_UNITS = 5_000
# The ranges begin with these, the first one with whatever there is. Each holds about as much of the
# laws looked at as any other.
BOUNDS = tuple("gjov丁主亿伞偶况助受咎堂宜布录扁插旷来气烯电盒筒置衍访边门")


@dataclass(frozen=True, slots=True)
class GramShards:
    """Of one range: script literals, the first pair of each, and how often a character begins a pair."""

    parts: tuple[str, ...]
    starts: tuple[str, ...]
    weights: Mapping[str, int]


def gram_shards(postings: Iterable[tuple[int, Postings]]) -> GramShards:
    """The shards of one range: ``postings`` of all blocks, each with the number of its first clause."""
    found = gathered(postings)
    weights: dict[str, int] = {}
    parts: list[str] = []
    starts: list[str] = []
    keys: list[str] = []
    groups = bytearray()
    for gram in sorted(found):
        kept = found.pop(gram)
        clauses = number(kept[0]) + b"".join(kept[2:])
        many = count(clauses)
        weights[gram[0]] = weights.get(gram[0], 0) + many
        # A pair with many clauses does not burden its neighbours.
        if keys and (len(groups) + len(clauses)) // 3 + 2 * len(keys) >= _UNITS:
            starts.append(keys[0])
            parts.append(_literal(keys, groups))
            keys.clear()
            groups.clear()
        keys.append(gram)
        groups += number(many - 1)
        groups += clauses
    if keys:
        starts.append(keys[0])
        parts.append(_literal(keys, groups))
    return GramShards(tuple(parts), tuple(starts), weights)


def _literal(keys: list[str], groups: bytearray) -> str:
    return json.dumps(["".join(keys), pack(bytes(groups))], ensure_ascii=False, separators=(",", ":"))
