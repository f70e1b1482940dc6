"""Laying tens of thousands of files into a new site and removing those of the old one, beside other work."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from generator.publishing.link_tree import link_tree
from generator.publishing.pool import begun

# So many folders make a task; one task alone is no reason to start a process.
_FOLDERS = 32

Task = tuple[Path, Path, tuple[str, ...]]


@contextmanager
def begun_layout(html: Path, site: Path, names: Sequence[str]) -> Iterator[Callable[[], None]]:
    """Begin to lay the folders ``names`` of ``html`` into ``site``; what is given waits for the end.

    What is written into the site later, ``rendered`` notices. Raises ``OSError`` when the disk refuses.
    """
    with begun(_lay, _tasks(html, site, names)) as results:

        def finish() -> None:
            for _ in results:
                pass

        yield finish


@contextmanager
def begun_removal(folder: Path | None) -> Iterator[None]:
    """Remove a folder with all that is in it while the caller does something else inside the ``with``."""
    if folder is None:
        yield
        return
    names = [path.name for path in folder.iterdir() if path.is_dir()]
    with begun(_remove, _tasks(folder, folder, names)) as results:
        yield
        for _ in results:
            pass
    shutil.rmtree(folder, ignore_errors=True)


def _tasks(source: Path, target: Path, names: Sequence[str]) -> list[Task]:
    return [(source, target, tuple(names[at : at + _FOLDERS])) for at in range(0, len(names), _FOLDERS)]


def _lay(task: Task) -> None:
    source, target, names = task
    for name in names:
        link_tree(f"{source}/{name}", f"{target}/{name}")


def _remove(task: Task) -> None:
    folder, _, names = task
    for name in names:
        shutil.rmtree(folder / name, ignore_errors=True)
