"""``version_of`` in regulation.yml: each must lead to a law that came first, never in a circle."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.cli.errors import UserError
from generator.editing.reading_files import read_file
from generator.editing.schemas.regulation import RegulationFile

_KEY = b"version_of"


def check_versions(files: Mapping[str, Path]) -> None:
    """``files`` are the regulation.yml of every folder, by id; they need not exist.

    Raises ``UserError`` with file and line for the first link that leads nowhere or in a circle.
    """
    links = {key: link for key, path in files.items() if (link := _link(path))}
    for key, (first, line) in links.items():
        place, target = files[key], first
        if target not in files:
            raise UserError(f"没有编号是“{target}”的法规", file=place, line=line, mend="改正 version_of")
        path = [key]
        while target in links and target not in path:
            path.append(target)
            target = links[target][0]
        if target in path:
            circle = " → ".join([*path, target])
            message = f"版本互相指成一圈：{circle}"
            raise UserError(message, file=place, line=line, mend="去掉其中一个 version_of")


def _link(path: Path) -> tuple[str, int] | None:
    # Most files have none: do not parse them for that.
    if not path.is_file() or _KEY not in path.read_bytes():
        return None
    file = read_file(path, RegulationFile)
    target = file.value.version_of
    return (target, file.located.line_of("version_of")) if target else None
