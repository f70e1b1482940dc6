"""Which regulation a command means."""

from __future__ import annotations

from generator.assembly.shelf import SourceFolder, source_folders
from generator.cli.errors import UserError
from generator.publishing.project import Project


def choose(project: Project, key: str | None) -> SourceFolder:
    """The regulation ``key`` under ``source/``; without a key the only one.

    Raises ``UserError`` where there is none of that id, or several and no key.
    """
    folders = source_folders(project.source)
    known = ", ".join(folder.id for folder in folders[:8])
    if key is None:
        if len(folders) == 1:
            return folders[0]
        raise UserError(f"there are {len(folders)} regulations", mend=f"name one of {known}")
    for folder in folders:
        if folder.id == key:
            return folder
    raise UserError(f"there is no regulation {key!r}", file=project.source, mend=f"it may be {known}")
