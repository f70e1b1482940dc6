"""What there is to build: folders under ``source/`` and, with ``--library``, single files of a folder."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pypinyin import lazy_pinyin

import generator
from generator.assembly.shelf import SourceFolder, source_folders
from generator.cli.errors import UserError
from generator.publishing.project import Project
from generator.publishing.readable import READABLE, file_is_readable

# What a library's folder may hold beside laws is passed over by its name.
_NO_LAWS = {"readme", "license", "index"}
_ID_LENGTH = 80


@dataclass(frozen=True, slots=True)
class Job:
    """One regulation to make. ``folder`` holds the editor's files, ``None`` for a library's file.

    ``digest`` changes when the received bytes, an editor's file or the program changes.
    """

    id: str
    original: Path
    folder: Path | None
    digest: str


def source_jobs(project: Project) -> list[Job]:
    """A job for each folder under ``source/``. Raises ``UserError`` for a folder that cannot be used."""
    code = program_digest()
    return [_job(folder, code) for folder in source_folders(project.source)]


def library_jobs(library: Path, taken: Iterable[str]) -> list[Job]:
    """A job for each readable file below ``library``. Raises ``UserError`` where there is none.

    Ids are the pinyin of the file names, so they stay while the names stay; ``taken`` ids are avoided.
    """
    if not library.is_dir():
        raise UserError("没有这个文件夹", file=library, mend="写法规所在的文件夹")
    files = sorted(path for path in library.rglob("*") if _is_law(path))
    if not files:
        raise UserError("文件夹里没有能读的文件", file=library, mend=f"能读的是 {'、'.join(READABLE)}")
    code = program_digest()
    jobs = []
    used = set(taken)
    for path in files:
        key = unused_id(path.stem, used)
        used.add(key)
        digest = hashlib.sha256(code.encode() + b"\0" + path.name.encode() + b"\0" + path.read_bytes())
        jobs.append(Job(key, path, None, digest.hexdigest()))
    return jobs


def unused_id(name: str, used: Collection[str]) -> str:
    """An ASCII id for a name: its pinyin and figures; a number is added where that is taken."""
    parts = re.findall(r"[a-z0-9]+", " ".join(lazy_pinyin(name)).lower())
    figures = "".join(f"-{part}" if part.isdigit() else part for part in parts).strip("-")
    stem = figures if len(figures) <= _ID_LENGTH else f"{figures[: _ID_LENGTH - 9]}-{_short_digest(name)}"
    key, number = stem or "law", 1
    while key in used:
        number += 1
        key = f"{stem}-{number}"
    return key


def _short_digest(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()[:8]


def _is_law(path: Path) -> bool:
    if path.name.startswith(".") or path.stem.lower() in _NO_LAWS:
        return False
    return path.is_file() and file_is_readable(path)


@cache
def program_digest() -> str:
    """A digest of the program's own files: a new version makes everything anew."""
    root = Path(generator.__file__).parent
    digest = hashlib.sha256()
    for path in sorted(root.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _job(folder: SourceFolder, code: str) -> Job:
    digest = hashlib.sha256(code.encode())
    for path in sorted(folder.original.parent.iterdir()):
        if path.is_file():
            digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return Job(folder.id, folder.original, folder.folder, digest.hexdigest())
