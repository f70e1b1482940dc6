"""The files that a person named: as they are, from folders, and out of zips."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.adding.zip_members import passed_members, zip_members
from generator.cli.errors import UserError
from generator.cli.system_errors import system_error
from generator.publishing.readable import READABLE, file_is_readable
from generator.publishing.unread_files import Unread, told, unread_files

_NO_LAWS = {"readme", "license", "index"}
_ARCHIVES = (".docx", ".ofd")
_LARGEST = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Received:
    """A file as received. ``name`` is for messages; its end tells the form."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that cannot be taken, and why."""

    error: UserError


def collect(names: Sequence[Path]) -> Iterator[Received | Refused]:
    """One file after the other, in order; only one is in memory at a time.

    In a folder, files of other kinds are passed over (see ``passed_over``); a file that was named is
    always tried. What cannot be opened comes as ``Refused``; the rest goes on.
    """
    for name in names:
        if name.is_dir():
            found = [path for path in sorted(name.rglob("*")) if _is_wanted(path)]
            if not found:
                yield Refused(UserError("文件夹里没有能读的文件", file=name, mend=f"能读的是 {_endings()}"))
            for path in found:
                yield from _file(path)
        else:
            yield from _file(name)


def passed_over(names: Sequence[Path]) -> Iterator[Unread]:
    """What ``collect`` passes over in each of the folders and zips, where it passes over anything."""
    for name in names:
        zips = [path for path in sorted(name.rglob("*.zip")) if _is_wanted(path)] if name.is_dir() else [name]
        found = [unread_files(name, (".zip",))] if name.is_dir() else []
        found += [told(str(path), passed_members(path)) for path in zips if path.suffix.lower() == ".zip"]
        yield from (unread for unread in found if unread.line)


def _file(path: Path) -> Iterator[Received | Refused]:
    try:
        if path.stat().st_size > _LARGEST:
            raise UserError("文件超过 256 MiB", file=path, mend="拆成几个文件")
        data = path.read_bytes()
    except OSError as error:
        yield Refused(system_error(error, path))
    except UserError as error:
        yield Refused(error)
    else:
        if data.startswith(b"PK") and path.suffix.lower() not in _ARCHIVES:
            yield from (
                Refused(member) if isinstance(member, UserError) else Received(*member)
                for member in zip_members(data, str(path))
            )
        else:
            yield Received(str(path), data)


def _is_wanted(path: Path) -> bool:
    if path.name.startswith(".") or path.stem.lower() in _NO_LAWS:
        return False
    return path.is_file() and (path.suffix.lower() == ".zip" or file_is_readable(path))


def _endings() -> str:
    return "、".join((*READABLE, ".zip"))
