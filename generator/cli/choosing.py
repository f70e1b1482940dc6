"""Which regulation a command means."""

from __future__ import annotations

from generator.assembly.shelf import SourceFolder, source_folders
from generator.cli.errors import UserError
from generator.cli.visible import visible
from generator.publishing.project import Project


def choose(project: Project, key: str | None) -> SourceFolder:
    """The regulation ``key`` under ``source/``; without a key the only one.

    Raises ``UserError`` where there is none of that id, or several and no key.
    """
    folders = source_folders(project.source)
    known = "、".join(folder.id for folder in folders[:8])
    mend = f"写一个编号：{known}" if known else "先用 zhudu add 收一部法规"
    if key is None:
        if len(folders) == 1:
            return folders[0]
        raise UserError(f"source/ 里有 {len(folders)} 部法规", mend=mend)
    for folder in folders:
        if folder.id == key:
            return folder
    raise UserError(f"没有编号是“{visible(key)}”的法规", file=project.source, mend=mend)
