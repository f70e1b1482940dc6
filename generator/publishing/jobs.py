"""What there is to build: folders under ``source/`` and, with ``--library``, single files of a folder."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import generator
from generator.assembly.shelf import SourceFolder, source_folders
from generator.publishing.project import Project


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
    for path in sorted(folder.folder.iterdir()):
        if path.is_file():
            digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return Job(folder.id, folder.original, folder.folder, digest.hexdigest())
