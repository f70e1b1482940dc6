"""Text PDF. Scanned ones are refused: they hold pictures of the law, not its words."""

from __future__ import annotations

import io
import re

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from generator.cli.errors import UserError

_PAGE_NUMBER = re.compile(r"^[\s—\-–－·]*\d{1,4}[\s—\-–－·]*$|^第\s*\d+\s*页.{0,12}$")
_OPENS = re.compile(
    r"^\s*(?:第\s?[一二三四五六七八九十百千零〇\d]+\s?[编章节条]|[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|附件|目\s*录|附\s*则)"
)


def pdf_lines(data: bytes, name: str) -> tuple[tuple[int, str], ...]:
    """Lines in reading order, broken lines of one 款 joined, page numbers left out."""
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UserError("the PDF is locked with a password", file=name, mend="unlock it first")
        pages = [page.extract_text() or "" for page in reader.pages]
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, OSError, RecursionError):
        raise UserError("the PDF is damaged", file=name, mend="download it again") from None
    raw = [
        line for page in pages for line in page.split("\n") if line.strip() and not _PAGE_NUMBER.match(line)
    ]
    if len("".join(raw).strip()) < 20 * max(1, len(pages)) // 2:
        raise UserError("the PDF is scanned and holds no text", file=name, mend="use text recognition first")
    width = max(map(len, raw))
    lines: list[str] = []
    full = False
    for text in raw:
        if full and not _OPENS.match(text) and not text.startswith(("  ", "\u3000\u3000")):
            lines[-1] += text.strip()
        else:
            lines.append(text)
        full = len(text.strip()) >= width * 0.8 and not text.rstrip().endswith(("。", "：", "；"))
    return tuple(enumerate(lines, 1))
