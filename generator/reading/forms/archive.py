"""The archives (zip) in which Word and OFD files come: what is inside, and the checks before reading."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager

from generator.cli.errors import UserError

_MAX_UNPACKED = 200 * 1024 * 1024
_MAX_RATIO = 200
_LOCKED = 0x1
# Some programs number the main part (word/document2.xml), or write its name with a backslash.
_WORD = re.compile(r"word[/\\]document\d*\.xml", re.IGNORECASE)
_PACKAGE = "[Content_Types].xml"
_OFD = "OFD.xml"

DAMAGE = (
    zipfile.BadZipFile, KeyError, ValueError, EOFError, OSError, RuntimeError, NotImplementedError,
    zlib.error, OverflowError,
)  # fmt: skip
"""What the zip module raises for a damaged archive: whatever a wrong number in it leads to."""


def document_kind(members: Collection[str]) -> str:
    """``docx`` or ``ofd`` by the names of the members; empty where the archive is no document."""
    if _PACKAGE in members and any(map(_WORD.fullmatch, members)):
        return "docx"
    return "ofd" if _OFD in {member.lstrip("/") for member in members} else ""


def kind_of_archive(data: bytes) -> str:
    """``document_kind`` of the bytes of an archive; empty for a damaged one."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return document_kind(archive.namelist())
    except DAMAGE:
        return ""


@contextmanager
def opened_archive(data: bytes, name: str, mend: str) -> Iterator[zipfile.ZipFile]:
    """The open archive. ``mend`` is what to do about one that unpacks to too much.

    Raises ``UserError`` for a locked one and for a bomb, and one of ``DAMAGE`` for a damaged one.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
        if sum(entry.file_size for entry in entries) > _MAX_UNPACKED or any(
            entry.file_size > 10_000_000 and entry.file_size > _MAX_RATIO * entry.compress_size
            for entry in entries
        ):
            raise UserError("文件解开后太大", file=name, mend=mend)
        if any(entry.flag_bits & _LOCKED for entry in entries):
            raise UserError("文件加了密码", file=name, mend="先去掉密码")
        yield archive
