"""The stamp of a finished build: from it the next one sees that nothing has changed."""

from __future__ import annotations

import hashlib
import json
import os
from operator import itemgetter
from pathlib import Path

from generator.publishing.files_below import files_below
from generator.publishing.whole_file import write_whole


def inputs_digest(paths: list[Path]) -> str:
    """A digest of files and folders by name and content."""
    digest = hashlib.sha256()
    for root in paths:
        for path in _files(root):
            digest.update(str(path.relative_to(root.parent)).encode() + b"\0")
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def folder_state(*folders: Path) -> str:
    """A digest of what stands in folders by name, size and time; quick, reads no file."""
    digest = hashlib.sha256()
    for folder in folders:
        for name, entry in sorted(files_below(folder), key=itemgetter(0)):
            stat = entry.stat(follow_symlinks=False)
            line = f"{name}\0{stat.st_size}\0{stat.st_mtime_ns}\n"
            digest.update(line.encode("utf-8", "surrogateescape"))
        digest.update(b"\0")
    return digest.hexdigest()


def read_stamp(path: Path) -> dict[str, str]:
    """The stamp of the last build, empty where there is none or it is damaged."""
    try:
        value = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(key): str(item) for key, item in value.items()} if isinstance(value, dict) else {}


def write_stamp(path: Path, stamp: dict[str, str]) -> None:
    """Keep the stamp, written beside and moved in."""
    write_whole(path, json.dumps(stamp, indent=1).encode())


def _files(root: Path) -> list[Path]:
    if root.is_file():
        return [root]
    found = []
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        found += [Path(folder) / name for name in names]
    return sorted(found)
