"""The files of a folder that nobody reads, because their ending is none of ours."""

from __future__ import annotations

import os
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

# What may be a law all the same; a picture or a style sheet beside a saved page is none.
_DOCUMENTS = {
    ".docm", ".dot", ".dotx", ".wpt", ".odt", ".fodt", ".ceb", ".caj",
    ".pages", ".epub", ".xhtml", ".shtml", ".xml", ".tif", ".tiff",
    ".zip", ".rar", ".7z", ".tar", ".gz",
}  # fmt: skip
_NAMED = 8


@dataclass(frozen=True, slots=True)
class Unread:
    """``line`` is for the user, empty where everything is read; ``documents`` may have been laws."""

    line: str
    documents: int


def unread_files(folder: Path, readable: Collection[str]) -> Unread:
    """What below ``folder`` ends in none of ``readable``, in one line. Hidden files do not count."""
    found = sorted(path for path in folder.rglob("*") if _is_other(path, folder, readable))
    if not found:
        return Unread("", 0)
    documents = [path for path in found if path.suffix.lower() in _DOCUMENTS]
    named = [*documents, *(path for path in found if path not in documents)]
    names = "、".join(path.relative_to(folder).as_posix() for path in named[:_NAMED])
    more = f"，另有 {len(named) - _NAMED} 个" if len(named) > _NAMED else ""
    severity = "error" if documents else "warning"
    mend = f"; 文档另存为其中一种：{'、'.join(readable)}" if documents else ""
    place = os.path.relpath(folder)
    return Unread(f"{severity}: {place}: {len(found)} 个文件没有读：{names}{more}{mend}", len(documents))


def _is_other(path: Path, folder: Path, readable: Collection[str]) -> bool:
    if path.suffix.lower() in readable or any(part[0] == "." for part in path.relative_to(folder).parts):
        return False
    return path.is_file()
