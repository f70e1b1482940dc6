"""Writing the index below the pages, touching only what changed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

FOLDER = "assets/search-index"


def write_index(docs: Path, files: Mapping[str, bytes]) -> int:
    """Write ``files`` to ``docs/assets/search-index/`` and remove what is no longer needed there.

    A changed file is a new one: another name of the old one keeps what it holds. Gives the number of
    files that changed. Raises ``OSError`` when the disk refuses.
    """
    folder = docs / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    changed = 0
    for path in sorted(folder.iterdir()):
        if path.name not in files:
            path.unlink()
            changed += 1
    for name, data in files.items():
        path = folder / name
        if not path.is_file() or path.read_bytes() != data:
            path.unlink(missing_ok=True)
            path.write_bytes(data)
            changed += 1
    return changed
