"""The search index of a site from what each of its regulations adds, the cores sharing the work."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from generator.publishing.jobs import program_digest
from generator.publishing.kept_blocks import (
    BlockTask,
    RangeTask,
    block_task,
    open_block,
    open_shards,
    postings_file,
    range_tasks,
)
from generator.publishing.many_files import LayTask
from generator.publishing.pool import run_all
from generator.search import block_lengths, index_files

# For fewer regulations than this, starting processes costs more than the work.
_SHARED = 32


def make_index(
    build: Path,
    keys: Sequence[str],
    twins: Collection[str],
    cluster: str | None = None,
    beside: Sequence[LayTask] = (),
) -> dict[str, bytes]:
    """The files, by name, of the index of every ``html/KEY.index`` in ``build``.

    ``twins`` are the regulations that exist in traditional characters too. In ``search/`` the pieces
    are kept for the next build. ``beside`` is other work, done while a core or two make the blocks.
    """
    folder = build / "search"
    folder.mkdir(parents=True, exist_ok=True)
    code = program_digest()
    workers = None if len(keys) >= _SHARED else 1
    blocks = _block_tasks(build / "html", keys, code, folder)
    places = [task.place for task in blocks]
    missing: list[BlockTask | LayTask] = [task for task in blocks if not task.place.is_file()]
    for _ in run_all(_do, [*missing, *beside], workers=workers, cluster=cluster):
        pass
    opened = [open_block(place) for place in places]
    ranges = range_tasks(places, opened, code, folder)
    # Ranges with the same postings, such as none at all, have the same shards.
    undone = {task.place: task for task in ranges if not task.place.is_file()}
    for _ in run_all(_do, list(undone.values()), workers=workers, cluster=cluster):
        pass
    shards = [open_shards(task.place) for task in ranges]
    _forget(folder, {*places, *map(postings_file, places), *(task.place for task in ranges)})
    return index_files([block for block, _ in opened], shards, twins)


def _do(task: BlockTask | RangeTask | LayTask) -> None:
    task.do()


def _block_tasks(html: Path, keys: Sequence[str], code: str, folder: Path) -> list[BlockTask]:
    tasks = []
    at = 0
    for length in block_lengths(keys):
        files = [html / f"{key}.index" for key in keys[at : at + length]]
        tasks.append(block_task(files, code, folder))
        at += length
    return tasks


def _forget(folder: Path, wanted: Collection[Path]) -> None:
    """Remove the pieces of earlier builds."""
    for path in folder.iterdir():
        if path not in wanted:
            path.unlink()
