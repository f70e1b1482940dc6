"""Writing ``build/docs/``: only what changed is written, what is stale is removed."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.publishing.files_below import files_below
from generator.publishing.whole_file import write_whole


@dataclass(frozen=True, slots=True)
class Written:
    """How many pages were written, left as they were, and removed."""

    changed: int
    unchanged: int
    removed: int


def write_docs(root: Path, pages: Iterable[tuple[str, str]]) -> Written:
    """Make ``root`` hold exactly ``pages`` (path below root, text). Each file is written beside and moved in.

    A file that is already right keeps its time stamp. Raises ``OSError`` when the disk refuses.
    """
    changed = unchanged = 0
    wanted: set[str] = set()
    for name, text in pages:
        wanted.add(name)
        path = root / name
        if write_if_changed(path, text.encode()):
            changed += 1
        else:
            unchanged += 1
    removed = _remove_stale(root, wanted)
    return Written(changed, unchanged, removed)


def write_if_changed(path: Path, data: bytes) -> bool:
    """Write ``data`` unless the file holds it already; true when it was written."""
    try:
        if path.read_bytes() == data:
            return False
    except FileNotFoundError:
        pass
    write_whole(path, data)
    return True


def _remove_stale(root: Path, wanted: set[str]) -> int:
    removed = 0
    for name, entry in list(files_below(root)):
        if name not in wanted:
            Path(entry.path).unlink()
            removed += 1
    for folder, _, _ in os.walk(root, topdown=False) if removed else ():
        here = Path(folder)
        if here != root and not any(here.iterdir()):
            here.rmdir()
    return removed
