"""The laws inside a zip. Nothing is unpacked to disk, so no member's name can lead anywhere."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from generator.cli.errors import UserError
from generator.publishing.readable import READABLE, is_readable
from generator.reading.forms.archive import document_kind

_LARGEST_MEMBER = 64 * 1024 * 1024
_LARGEST_ALL = 1024 * 1024 * 1024
_MOST_MEMBERS = 100_000
_UTF8_NAMES = 0x800
_LOCKED = 0x1


def zip_members(data: bytes, name: str) -> Iterator[tuple[str, bytes] | UserError]:
    """(name, bytes) of each member that is one to read; an error for each that is refused.

    A Word or OFD document under another name is given as it is. Refused: members with a password, names
    that lead out of the archive, members that unpack to more than 64 MiB, archives that unpack to
    more than 1 GiB, zips inside the zip, damaged ones.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        members = archive.infolist()
    # Beside BadZipFile the module raises whatever a wrong number in the directory leads to.
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, OverflowError):
        yield UserError("zip 已损坏", file=name, mend="重新下载")
        return
    with archive:
        if document_kind(archive.namelist()):
            yield name, data
            return
        if len(members) > _MOST_MEMBERS or sum(member.file_size for member in members) > _LARGEST_ALL:
            yield UserError("zip 解开后太大", file=name, mend="分成几个小的 zip")
            return
        spoken = 0
        for member in members:
            inner = member_name(member).replace("\\", "/")
            path = PurePosixPath(inner)
            if member.is_dir() or _is_furniture(path):
                continue
            try:
                content = _content(archive, member, inner, f"{name}/{inner}")
            except UserError as error:
                spoken += 1
                yield error
                continue
            if content is not None:
                spoken += 1
                yield f"{name}/{inner}", content
        if not spoken:
            yield UserError("zip 里没有能读的文件", file=name, mend=f"能读的是 {'、'.join(READABLE)}")


def passed_members(path: Path) -> list[PurePosixPath]:
    """The names of the members that ``zip_members`` passes over, which have none of the endings of a law.

    Of a zip that cannot be opened, and of a document that is one, there are none.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, OverflowError):
        return []
    if document_kind([member.filename for member in members]):
        return []
    names = [
        PurePosixPath(member_name(member).replace("\\", "/")) for member in members if not member.is_dir()
    ]
    known = {*READABLE, ".zip"}
    return sorted(name for name in names if not _is_furniture(name) and name.suffix.lower() not in known)


def _is_furniture(path: PurePosixPath) -> bool:
    return path.name.startswith(".") or "__MACOSX" in path.parts


def member_name(member: zipfile.ZipInfo) -> str:
    """The name as its maker meant it: Chinese Windows writes GBK where the format says cp437."""
    name = member.filename
    if member.flag_bits & _UTF8_NAMES:
        return name
    try:
        raw = name.encode("cp437")
    except UnicodeEncodeError:
        return name
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return name


def _content(archive: zipfile.ZipFile, member: zipfile.ZipInfo, inner: str, name: str) -> bytes | None:
    path = PurePosixPath(inner)
    if ".." in path.parts or path.is_absolute() or inner[1:2] == ":":
        raise UserError("文件名指到 zip 外面", file=name, mend="重新打包")
    if path.suffix.lower() == ".zip":
        raise UserError("zip 里面的 zip 不打开", file=name, mend="解开它，单独给")
    if path.suffix.lower() not in READABLE:
        return None
    if member.flag_bits & _LOCKED:
        raise UserError("文件加了密码", file=name, mend="用密码解开它，单独给")
    if member.file_size > _LARGEST_MEMBER:
        raise UserError("文件解开后超过 64 MiB", file=name, mend="解开它，单独给")
    try:
        with archive.open(member) as stream:
            # The size in the list may lie: never read past the limit.
            content = stream.read(_LARGEST_MEMBER + 1)
    # Damage shows only while unpacking, and as errors of each layer below.
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError):
        raise UserError("文件已损坏", file=name, mend="重新打包") from None
    if len(content) > _LARGEST_MEMBER:
        raise UserError("文件解开后超过 64 MiB", file=name, mend="解开它，单独给")
    return content if is_readable(path, content) else None
