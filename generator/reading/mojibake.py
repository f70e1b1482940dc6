"""Text that was once decoded with the wrong encoding and saved so: ``æ— é”¡å¸‚``, ``ÎÞÎýÊÐ``, ``鏃犻敗甯``.

Going the way back gives the bytes that the text had. Where the wrong decoding lost some of them, a
replacement character stands for each lost one, and the reading reports it as lost (R-030).
"""

from __future__ import annotations

from collections.abc import Callable

from generator.model.findings import Problem
from generator.reading.likeness import likeness

REREAD = "R-041"
_SAMPLE = 20_000
_SOUND = 0.05
_BETTER = 3
_LOST_SHARE = 0.2


def undo_wrong_decoding(text: str) -> tuple[str, str] | None:
    """The text as it was and how it had been read (``utf-8 当作 gb18030``); ``None`` where it is sound."""
    sample = "\n".join(line for line in text.split("\n") if not line.isascii())[:_SAMPLE]
    before = likeness(sample)
    if before > _SOUND:
        return None
    for wrong, to_bytes in _WRONG:
        for right in ("utf-8", "gb18030"):
            if wrong == right or _back(sample, to_bytes, right, before) is None:
                continue
            whole = _back(text, to_bytes, right, before)
            if whole is not None:
                return whole, f"{right} 当作 {wrong}"
    return None


def problem_of(way: str) -> Problem:
    """What the reader of the file is told (R-041). ``way`` is from ``undo_wrong_decoding``."""
    message = f"整个文件曾经用错编码读过又存下来（{way}），已还原"
    return Problem(REREAD, "warning", 0, message, "与原件对照，能找到原件的改用原件")


def _back(text: str, to_bytes: Callable[[str], bytes | None], right: str, before: float) -> str | None:
    data = to_bytes(text)
    if data is None:
        return None
    found = data.decode(right, errors="replace")
    # A sample may end inside a character.
    lost = found.rstrip("\ufffd").count("\ufffd")
    if lost > _LOST_SHARE * len(found) or likeness(found) <= max(_SOUND, _BETTER * before):
        return None
    return found


def _western(text: str) -> bytes | None:
    """The bytes of windows-1252 as browsers read it: the five bytes without a letter are controls."""
    found = bytearray()
    for character in text:
        if ord(character) < 0x80 or 0xA0 <= ord(character) < 0x100:
            found.append(ord(character))
            continue
        try:
            found += character.encode("cp1252")
        except UnicodeEncodeError:
            if ord(character) >= 0x100:
                return None
            found.append(ord(character))
    return bytes(found)


def _chinese(text: str) -> bytes:
    # GB18030 also knows the places of GBK to which no character was given: 第 comes back from 绗\ue0ff.
    return text.replace("\ufffd", "?").encode("gb18030", errors="replace")


_WRONG: tuple[tuple[str, Callable[[str], bytes | None]], ...] = (
    ("windows-1252", _western),
    ("gb18030", _chinese),
)
