"""Writing ``build/docs/``: only what changed is written, what is stale is removed."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable
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
    """Make ``root`` hold exactly ``pages`` (path below root, text).

    A file that is already right keeps its time stamp. Of an interrupted run a file may be left half
    written; the next one finds that it differs. Raises ``OSError`` when the disk refuses.
    """
    changed = unchanged = 0
    there = {name: entry.path for name, entry in files_below(root)}
    for name, text in pages:
        data = text.encode()
        kept = there.pop(name, None)
        if kept is not None and Path(kept).read_bytes() == data:
            unchanged += 1
        else:
            _write(root / name, data)
            changed += 1
    _remove(root, there.values())
    return Written(changed, unchanged, len(there))


def write_if_changed(path: Path, data: bytes) -> bool:
    """Write ``data`` unless the file holds it already; true when it was written."""
    try:
        if path.read_bytes() == data:
            return False
    except FileNotFoundError:
        pass
    write_whole(path, data)
    return True


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _remove(root: Path, stale: Collection[str]) -> None:
    for path in stale:
        Path(path).unlink()
    for folder, _, _ in os.walk(root, topdown=False) if stale else ():
        here = Path(folder)
        if here != root and not any(here.iterdir()):
            here.rmdir()
