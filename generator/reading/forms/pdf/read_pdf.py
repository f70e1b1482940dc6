"""A PDF to lines. Scanned ones are refused: they hold pictures of the law, not its words."""

from __future__ import annotations

from collections.abc import Sequence

from generator.cli.errors import UserError
from generator.model.findings import Problem
from generator.reading.forms.form import Form
from generator.reading.forms.pdf.open_pages import OpenedPdf, open_pages
from generator.reading.forms.pdf.page_content import Content, pieces_of
from generator.reading.forms.printed import PrintedPage, read_pages
from generator.reading.forms.printed.findings import findings, lost_characters
from generator.reading.forms.printed.rows import rows_of

_FEWEST = 10
# A page may have a line or two under its head; a table of four cells has six.
_TABLE_LINES = 6


def read_pdf(data: bytes, name: str) -> Form:
    """One line a 款, numbered in order; headers, text that is turned or not seen, apart.

    Raises ``UserError`` when the file cannot be read.
    """
    opened = open_pages(data, name)
    under_pictures = not any(page.glyphs for page in opened.pages)
    pages = [
        PrintedPage(
            page.width,
            page.height,
            pieces_of(page.faint if under_pictures else page.glyphs),
            ruled=page.drawings >= _TABLE_LINES,
        )
        for page in opened.pages
    ]
    words = sum(len(piece.text.strip()) for page in pages for piece in page.pieces)
    if words < _FEWEST * max(1, len(pages)):
        message = "PDF 是扫描件，没有文字"
        raise UserError(message, file=name, mend="先做文字识别")
    printed = read_pages(pages)
    lost = lost_characters("".join(printed.lines), "PDF", name)
    apart = _apart(opened.pages, under_pictures)
    return Form(
        "pdf",
        "pdf",
        tuple(enumerate(printed.lines, 1)),
        titles=tuple(title for title in (*printed.titles, opened.title) if title),
        hidden=tuple((0, line) for line in (*printed.heads, *apart)),
        problems=(*_problems(opened, under_pictures, apart, lost), *printed.problems),
    )


def _apart(pages: Sequence[Content], under_pictures: bool) -> list[str]:
    """Text that is turned or not seen, each line once."""
    lines: list[str] = []
    for number, page in enumerate(pages):
        if not under_pictures:
            lines.extend(row.text for row in rows_of(pieces_of(page.faint), number))
        lines.extend(page.turned)
    return list(dict.fromkeys(lines))


def _problems(opened: OpenedPdf, under_pictures: bool, apart: Sequence[str], lost: int) -> list[Problem]:
    pictures = [
        number
        for number, page in enumerate(opened.pages, 1)
        if page.pictures and not page.glyphs and not page.faint
    ]
    problems = findings(pictures, under_pictures, apart, lost)
    if opened.torn:
        message = "文件有一部分损坏，没有读完"
        problems.append(Problem("R-039", "warning", 0, message, "重新下载，与页面对照"))
    return problems
