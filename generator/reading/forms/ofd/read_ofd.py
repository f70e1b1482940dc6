"""An OFD file to lines. Scanned ones are refused: they hold pictures of the law, not its words."""

from __future__ import annotations

from lxml import etree

from generator.cli.errors import UserError
from generator.model.findings import Problem
from generator.reading.forms.archive import DAMAGE, opened_archive
from generator.reading.forms.form import Form
from generator.reading.forms.ofd.document import Document, open_document
from generator.reading.forms.ofd.package import Package
from generator.reading.forms.ofd.page_content import PageReader
from generator.reading.forms.printed import Content, read_pages, seen_pages
from generator.reading.forms.printed.findings import findings, lost_characters
from generator.reading.forms.printed.table_rows import printed_rows

_FEWEST = 10


def read_ofd(data: bytes, name: str) -> Form:
    """One line a 款, numbered in order; headers, text that is turned or not seen, apart.

    Seals and notes that stand upon the pages (Signatures, Annotations) are not read. Raises ``UserError``
    when the file cannot be read.
    """
    try:
        with opened_archive(data, name, "重新保存") as archive:
            document = open_document(Package(archive))
            reader = PageReader()
            contents, templates = _contents(document, reader)
    # A part that is cut off or changed breaks at any place, with the error of that place.
    except (*DAMAGE, etree.LxmlError, AttributeError, TypeError, IndexError):
        raise UserError("OFD 文件已损坏", file=name, mend="重新下载") from None
    seen = seen_pages(contents, templates)
    if seen.words < _FEWEST * max(1, len(seen.pages)):
        pictures = any(content.pictures for content in contents)
        message = "OFD 文件是扫描件，没有文字" if pictures else "OFD 文件里没有文字"
        raise UserError(message, file=name, mend="先做文字识别")
    printed = read_pages(seen.pages)
    lost = lost_characters("".join(printed.lines), "OFD", name)
    return Form(
        "ofd",
        "utf-8",
        tuple(enumerate(printed.lines, 1)),
        titles=tuple(title for title in (*printed.titles, document.title) if title),
        runs_on=printed.runs_on,
        rows=printed_rows(printed.lines, printed.tables),
        hidden=tuple((0, line) for line in (*printed.heads, *seen.apart)),
        problems=(*_problems(document, reader.missing), *findings(seen, lost), *printed.problems),
    )


def _contents(document: Document, reader: PageReader) -> tuple[list[Content], list[Content]]:
    """What each page shows itself, and what its templates show."""
    own, templates = [], []
    for page in document.pages:
        templates.append(reader.read(page.templates, page.resources, page.width, page.height))
        own.append(reader.read((page.root,), page.resources, page.width, page.height))
    return own, templates


def _problems(document: Document, missing: int) -> list[Problem]:
    problems = []
    if document.others:
        message = f"文件里另有 {document.others} 个文档或者版本，只读了一个"
        problems.append(Problem("R-031", "warning", 0, message, "把它们各存成一个文件"))
    if missing:
        message = f"页面上有 {missing} 处图形在文件里找不到，其中的文字没有读到"
        problems.append(Problem("R-039", "warning", 0, message, "重新下载，与页面核对"))
    return problems
