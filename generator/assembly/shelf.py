"""The shelf: the folders under ``source/``, one a regulation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from generator.assembly.version_links import check_versions
from generator.cli.errors import UserError
from generator.cli.visible import visible

ID = re.compile(r"[a-z0-9][a-z0-9-]{0,99}")
_NOT_IDS = {"assets", "search", "downloads", "library"}


@dataclass(frozen=True, slots=True)
class SourceFolder:
    """``source/ID/`` and the file in it that holds the regulation as received.

    ``folder`` is ``None`` for a file of a library, which has no editor's files beside it.
    """

    id: str
    folder: Path | None
    original: Path


def source_folders(root: Path) -> list[SourceFolder]:
    """Every regulation under ``root`` (the folder ``source/``), by id.

    Raises ``UserError`` where the folder is missing, an id is not usable in an address, or a
    folder holds no original or several, or versions that lead in a circle or nowhere.
    """
    if not root.is_dir():
        raise UserError("没有这个文件夹", file=root, mend="到 source/ 所在的地方运行命令")
    folders = [source_folder(folder) for folder in sorted(root.iterdir()) if _holds_regulation(folder)]
    check_versions({folder.id: folder.original.parent / "regulation.yml" for folder in folders})
    return folders


def source_folder(folder: Path) -> SourceFolder:
    """One regulation's folder. Raises ``UserError`` as ``source_folders`` does."""
    check_id(folder.name, folder)
    originals = sorted(path for path in folder.glob("original.*") if path.is_file())
    if not originals:
        raise UserError("文件夹里没有 original.*", file=folder, mend="把收到的文件放进去")
    if len(originals) > 1:
        names = "、".join(path.name for path in originals)
        raise UserError(f"有几个原始文件：{names}", file=folder, mend="只留一个")
    return SourceFolder(folder.name, folder, originals[0])


def check_id(name: str, place: Path) -> None:
    """Raise ``UserError`` unless ``name`` can be an id: small ASCII letters, figures, hyphens."""
    if not ID.fullmatch(name) or name in _NOT_IDS:
        raise UserError(f"“{visible(name)}”不能作编号", file=place, mend="只用小写字母 a-z、数字和连字符")


def _holds_regulation(folder: Path) -> bool:
    return folder.is_dir() and not folder.name.startswith((".", "_"))
