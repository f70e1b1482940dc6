"""Laying tens of thousands of files into a new site and removing those of the old one, beside other work."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from generator.publishing.link_tree import link_tree
from generator.publishing.pool import begun

# So many folders make a task; one task alone is no reason to start a process.
_FOLDERS = 32


@dataclass(frozen=True, slots=True)
class LayTask:
    """The folders ``names`` of ``html`` are to become folders of ``site``."""

    html: Path
    site: Path
    names: tuple[str, ...]

    def do(self) -> None:
        """Link them. What is written into the site later, ``rendered`` notices."""
        for name in self.names:
            link_tree(self.html / name, self.site / name)


def lay_tasks(html: Path, site: Path, names: Sequence[str]) -> list[LayTask]:
    """Tasks that lay all folders ``names``. They raise ``OSError`` when the disk refuses."""
    return [LayTask(html, site, part) for part in _parts(names)]


@contextmanager
def begun_removal(folder: Path | None) -> Iterator[None]:
    """Remove a folder with all that is in it while the caller does something else inside the ``with``."""
    if folder is None:
        yield
        return
    names = [path.name for path in folder.iterdir() if path.is_dir()]
    with begun(_remove, [(folder, part) for part in _parts(names)]) as results:
        yield
        for _ in results:
            pass
    shutil.rmtree(folder, ignore_errors=True)


def _parts(names: Sequence[str]) -> list[tuple[str, ...]]:
    return [tuple(names[at : at + _FOLDERS]) for at in range(0, len(names), _FOLDERS)]


def _remove(task: tuple[Path, tuple[str, ...]]) -> None:
    folder, names = task
    for name in names:
        shutil.rmtree(folder / name, ignore_errors=True)
