"""A page saved with its pictures in one file (MHTML, RFC 2557), as browsers and Word write it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import CloseBoundaryNotFoundDefect
from email.message import Message

from generator.cli.errors import UserError
from generator.reading.decode import MAX_BYTES

_HEADER = re.compile(rb"\s*[A-Za-z][A-Za-z0-9-]*:[^\r\n]*\r?\n")
_KIND = re.compile(rb"(?im)^content-type:\s*(?:multipart/(?:related|alternative|mixed)|text/html)")
_FRAMES = re.compile(rb"(?i)<frameset\b")
_WHOLE = re.compile(rb"(?i)</html\s*>")


def is_mhtml(data: bytes) -> bool:
    """Whether the file begins with the header lines of a message that holds a page."""
    head = re.split(rb"\r?\n\r?\n", data[:16_384].lstrip(), maxsplit=1)[0]
    return bool(_HEADER.match(head + b"\n") and _KIND.search(head))


def root_page(data: bytes, name: str) -> bytes:
    """The bytes of the page itself: what ``start`` names, or the first that is HTML.

    Of a page of frames, the longest of its pages. Raises ``UserError`` where there is none, or only a
    part of it.
    """
    if len(data) > MAX_BYTES:
        raise UserError("文件超过 256 MiB", file=name, mend="拆成几个文件")
    try:
        message = message_from_bytes(data.lstrip())
        pages = [(part, _content(part)) for part in message.walk() if _is_page(part)]
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise UserError("保存的网页已损坏", file=name, mend="重新保存网页") from None
    if not pages:
        raise UserError("保存的网页里没有 HTML", file=name, mend="重新保存网页")
    named = set(_starts(message))
    part, page = next((pair for pair in pages if _identity(pair[0]) in named), pages[0])
    if _FRAMES.search(page[:200_000]) and len(pages) > 1:
        part, page = max((pair for pair in pages if pair[0] is not part), key=lambda pair: len(pair[1]))
    defects = [defect for holder in message.walk() for defect in holder.defects]
    cut = any(isinstance(defect, CloseBoundaryNotFoundDefect) for defect in defects)
    if part.defects or (cut and not _WHOLE.search(page)):
        raise UserError("保存的网页已损坏或者不完整", file=name, mend="重新保存网页")
    return page


def _is_page(part: Message) -> bool:
    return part.get_content_type() in ("text/html", "application/xhtml+xml")


def _content(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _starts(message: Message) -> Iterator[str]:
    for part in message.walk():
        start = part.get_param("start") if part.get_content_type() == "multipart/related" else None
        if isinstance(start, str):
            yield start.strip(" <>")


def _identity(part: Message) -> str:
    return str(part.get("Content-ID", "")).strip(" <>") or "\0"
