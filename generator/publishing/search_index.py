"""The search index of a site from what each of its regulations adds, the cores sharing the work."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from generator.publishing.pool import begun
from generator.search import RANGES, GramShards, RegulationIndex, gram_shards, merge

Files = dict[str, bytes]
# For fewer regulations than this, starting processes costs more than the work.
_SHARED = 32


@dataclass(frozen=True, slots=True)
class _Range:
    """Pairs of characters from ``low`` up to ``high`` of the kept indexes in ``files``."""

    files: tuple[Path, ...]
    low: str
    high: str


@contextmanager
def begun_index(
    html: Path, keys: Iterable[str], twins: Collection[str], cluster: str | None
) -> Iterator[Callable[[], Files]]:
    """Begin the index of ``KEY.index`` in ``html``; what is given waits for its files, by name.

    ``twins`` are the regulations that exist in traditional characters too.
    """
    files = tuple(html / f"{key}.index" for key in keys)
    ranges = [_Range(files, low, high) for low, high in RANGES]
    workers = None if len(files) >= _SHARED else 1
    with begun(_shards, ranges, workers=workers, cluster=cluster) as grams:
        yield lambda: merge(_kept(files), twins, list(grams))


def _shards(task: _Range) -> GramShards:
    return gram_shards(_kept(task.files), task.low, task.high)


def _kept(files: Iterable[Path]) -> Iterator[RegulationIndex]:
    """What was kept by this version of the program: the digests say so."""
    for file in files:
        index = pickle.loads(file.read_bytes())
        assert isinstance(index, RegulationIndex)
        yield index
