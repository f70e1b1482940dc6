"""An OFD file to lines. Scanned ones are refused: they hold pictures of the law, not its words."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from generator.cli.errors import UserError
from generator.model.findings import Problem
from generator.reading.forms.archive import DAMAGE, opened_archive
from generator.reading.forms.form import Form
from generator.reading.forms.ofd.document import Document, open_document
from generator.reading.forms.ofd.package import Package
from generator.reading.forms.ofd.page_content import Content, read_content
from generator.reading.forms.printed import PrintedPage, read_pages
from generator.reading.forms.printed.findings import findings, lost_characters
from generator.reading.forms.printed.rows import rows_of

_FEWEST = 10
# An official document has a line or two under its head; a table of four cells has six.
_TABLE_LINES = 6


def read_ofd(data: bytes, name: str) -> Form:
    """One line a 款, numbered in order; headers, text that is turned or not seen, apart.

    Seals and notes that stand upon the pages (Signatures, Annotations) are not read. Raises ``UserError``
    when the file cannot be read.
    """
    try:
        with opened_archive(data, name, "重新保存") as archive:
            document = open_document(Package(archive))
            contents = _contents(document)
    # A part that is cut off or changed breaks at any place, with the error of that place.
    except (*DAMAGE, etree.LxmlError, AttributeError, TypeError, IndexError):
        raise UserError("OFD 文件已损坏", file=name, mend="重新下载") from None
    under_pictures = not any(own.pieces for own, _ in contents)
    pages = [
        PrintedPage(
            source.width,
            source.height,
            tuple(own.faint if under_pictures else own.pieces),
            tuple(template.pieces),
            own.drawings >= _TABLE_LINES,
        )
        for source, (own, template) in zip(document.pages, contents, strict=True)
    ]
    words = sum(len(piece.text.strip()) for page in pages for piece in page.pieces)
    if words < _FEWEST * max(1, len(pages)):
        pictures = any(own.pictures for own, _ in contents)
        message = "OFD 文件是扫描件，没有文字" if pictures else "OFD 文件里没有文字"
        raise UserError(message, file=name, mend="先做文字识别")
    printed = read_pages(pages)
    lost = lost_characters("".join(printed.lines), "OFD", name)
    apart = _apart(contents, under_pictures)
    problems = [*_problems(document, contents, under_pictures, apart, lost), *printed.problems]
    titles = (document.title,) if document.title else ()
    return Form(
        "ofd", "utf-8", tuple(enumerate(printed.lines, 1)), titles=titles,
        hidden=tuple((0, line) for line in (*printed.heads, *apart)),
        problems=tuple(problems),
    )  # fmt: skip


_Contents = Sequence[tuple[Content, Content]]


def _contents(document: Document) -> list[tuple[Content, Content]]:
    """What each page shows itself, and what its templates show."""
    found = []
    visited = 0
    for page in document.pages:
        own, template = Content(visited=visited), Content()
        for root in page.templates:
            read_content(root, page.units, template)
        own.visited += template.visited
        read_content(page.root, page.units, own)
        visited = own.visited
        found.append((own, template))
    return found


def _apart(contents: _Contents, under_pictures: bool) -> list[str]:
    """Text that is turned or not seen, each line once."""
    lines: list[str] = []
    for page, pair in enumerate(contents):
        for content in pair:
            if not under_pictures:
                lines.extend(row.text for row in rows_of(content.faint, page))
            lines.extend(content.turned)
    return list(dict.fromkeys(lines))


def _problems(
    document: Document, contents: _Contents, under_pictures: bool, apart: Sequence[str], lost: int
) -> list[Problem]:
    problems = []
    if document.others:
        message = f"文件里另有 {document.others} 个文档或者版本，只读了一个"
        problems.append(Problem("R-031", "warning", 0, message, "把它们各存成一个文件"))
    pictures = [
        number
        for number, (own, _) in enumerate(contents, 1)
        if own.pictures and not own.pieces and not own.faint
    ]
    return problems + findings(pictures, under_pictures, apart, lost)
