"""The compound file around the text: which program wrote it, and its streams ([MS-CFB])."""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass
from typing import Any

import olefile

from generator.cli.errors import UserError
from generator.reading.forms.word97.damage import DamagedError, part

# A broken compound file breaks olefile at any place, with the error of that place.
BROKEN = (
    OSError, ValueError, LookupError, TypeError, AttributeError, OverflowError, RecursionError, MemoryError,
    struct.error,
)  # fmt: skip
_OTHERS = (
    ("EncryptedPackage", "Office 加密文件", "去掉密码再保存"),
    ("Workbook", "Excel 工作簿", "给文字本身"),
    ("Book", "Excel 工作簿", "给文字本身"),
    ("PowerPoint Document", "PowerPoint 文件", "给文字本身"),
    ("__properties_version1.0", "Outlook 邮件", "给邮件里的附件"),
    ("VisioDocument", "Visio 图", "给文字本身"),
    ("FileHeader", "HWP 文件", "另存为 .docx"),
    ("MatOST", "Microsoft Works 文件", "另存为 .docx"),
)


@dataclass(frozen=True, slots=True)
class Streams:
    """The streams that hold text. Only one of the two tables is the right one; the other may be empty."""

    main: bytes
    tables: tuple[bytes, bytes]
    data: bytes


def open_container(data: bytes, name: str) -> Streams:
    """The streams of a Word file. Raises ``UserError`` for a broken container and for other files."""
    try:
        _check_head(data)
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            if container.exists("WordDocument"):
                main, zero, one, rest = (
                    _stream(container, stream, len(data))
                    for stream in ("WordDocument", "0Table", "1Table", "Data")
                )
                return Streams(main, (zero, one), rest)
            kind = next((other for other in _OTHERS if container.exists(other[0])), None)
    except BROKEN:
        raise UserError("Word 文件已损坏", file=name, mend="重新取得，或者重新保存") from None
    if kind is not None:
        raise UserError(f"这是 {kind[1]}", file=name, mend=kind[2])
    raise UserError("这不是 Word 文件", file=name, mend="另存为 .docx")


def _check_head(data: bytes) -> None:
    """olefile believes the counts of sectors in the head ([MS-CFB] 2.2), however often it has to go round."""
    shift = struct.unpack("<H", part(data, 30, 2))[0]
    most = len(data) >> shift
    # Sectors of the table of sectors, of the short one, and of the list of where the table is.
    counts = (struct.unpack("<I", part(data, at, 4))[0] for at in (44, 64, 72))
    if shift not in (9, 12) or max(counts) > most:
        raise DamagedError("there are more sectors than fit")


def _stream(container: olefile.OleFileIO[Any], name: str, most: int) -> bytes:
    """A stream, empty where there is none. One longer than the file goes round in its sectors."""
    if not container.exists(name):
        return b""
    if container.get_size(name) > most:
        raise DamagedError("a stream is longer than the file")
    content: bytes = container.openstream(name).read()
    return content
