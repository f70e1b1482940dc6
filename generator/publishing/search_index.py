"""The search index of a site from what each of its regulations adds, the cores sharing the work."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from generator.publishing.jobs import program_digest
from generator.publishing.kept_blocks import (
    BlockTask,
    block_task,
    keep_block,
    keep_shards,
    open_block,
    open_shards,
    postings_file,
    range_tasks,
)
from generator.publishing.pool import begun, run_all
from generator.search import block_lengths, index_files

Files = dict[str, bytes]
# For fewer regulations than this, starting processes costs more than the work.
_SHARED = 32


@contextmanager
def begun_index(
    build: Path, keys: Iterable[str], twins: Collection[str], cluster: str | None
) -> Iterator[Callable[[], Files]]:
    """Begin the index of ``html/KEY.index`` in ``build``; what is given waits for its files, by name.

    ``twins`` are the regulations that exist in traditional characters too. In ``search/`` the pieces
    are kept for the next build.
    """
    keys = list(keys)
    folder = build / "search"
    folder.mkdir(parents=True, exist_ok=True)
    code = program_digest()
    workers = None if len(keys) >= _SHARED else 1
    blocks = _block_tasks(build / "html", keys, code, folder)
    places = [task.place for task in blocks]
    missing = [task for task in blocks if not task.place.is_file()]
    for _ in run_all(keep_block, missing, workers=workers, cluster=cluster):
        pass
    opened = [open_block(place) for place in places]
    ranges = range_tasks(places, opened, code, folder)
    # Ranges with the same postings, such as none at all, have the same shards.
    undone = list({task.place: task for task in ranges if not task.place.is_file()}.values())
    with begun(keep_shards, undone, workers=workers, cluster=cluster) as results:

        def finish() -> Files:
            for _ in results:
                pass
            shards = [open_shards(task.place) for task in ranges]
            _forget(folder, {*places, *map(postings_file, places), *(task.place for task in ranges)})
            return index_files([block for block, _ in opened], shards, twins)

        yield finish


def _block_tasks(html: Path, keys: Sequence[str], code: str, folder: Path) -> list[BlockTask]:
    tasks = []
    at = 0
    for length in block_lengths(keys):
        files = [html / f"{key}.index" for key in keys[at : at + length]]
        tasks.append(block_task(files, code, folder))
        at += length
    return tasks


def _forget(folder: Path, wanted: set[Path]) -> None:
    """Remove the pieces of earlier builds."""
    for path in folder.iterdir():
        if path not in wanted:
            path.unlink()
