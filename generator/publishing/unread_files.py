"""The files of a folder that nobody reads, because their ending is none of ours."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from generator.publishing.readable import READABLE, file_is_readable

# What may be a law all the same; a picture or a style sheet beside a saved page is none.
_DOCUMENTS = {
    ".dot", ".dotx", ".wpt", ".odt", ".fodt", ".ceb", ".caj",
    ".pages", ".epub", ".xml", ".tif", ".tiff",
}  # fmt: skip
_ARCHIVES = {".zip", ".rar", ".7z", ".tar", ".gz"}
_NAMED = 8


@dataclass(frozen=True, slots=True)
class Unread:
    """``line`` is for the user, empty where everything is read; ``documents`` may have been laws."""

    line: str
    documents: int


def unread_files(folder: Path, others: Collection[str] = ()) -> Unread:
    """What below ``folder`` is not read, in one line; ``others`` are endings that are read beside laws.

    Hidden files do not count.
    """
    found = sorted(path for path in folder.rglob("*") if _is_other(path, folder, others))
    return told(os.path.relpath(folder), [PurePath(path.relative_to(folder)) for path in found], others)


def told(place: str, found: Sequence[PurePath], others: Collection[str] = ()) -> Unread:
    """The line on the files ``found`` at a ``place``, what may have been laws first."""
    if not found:
        return Unread("", 0)
    documents = [path for path in found if path.suffix.lower() in _DOCUMENTS | _ARCHIVES]
    packed = any(path.suffix.lower() in _ARCHIVES for path in documents)
    named = [*documents, *(path for path in found if path not in documents)]
    names = "、".join(path.as_posix() for path in named[:_NAMED])
    more = f"，另有 {len(named) - _NAMED} 个" if len(named) > _NAMED else ""
    severity = "error" if documents else "warning"
    first = "压缩包先解开，" if packed else ""
    mend = f"; {first}文档另存为其中一种：{'、'.join((*READABLE, *others))}" if documents else ""
    return Unread(f"{severity}: {place}: {len(found)} 个文件没有读：{names}{more}{mend}", len(documents))


def _is_other(path: Path, folder: Path, others: Collection[str]) -> bool:
    if path.suffix.lower() in others or any(part[0] == "." for part in path.relative_to(folder).parts):
        return False
    return path.is_file() and not file_is_readable(path)
