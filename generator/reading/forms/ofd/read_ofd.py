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

_FEWEST = 10


def read_ofd(data: bytes, name: str) -> Form:
    """One line a 款, numbered in order; headers, text that is turned or not seen, apart.

    Seals and notes that stand upon the pages (Signatures, Annotations) are not read. Raises ``UserError``
    when the file cannot be read.
    """
    try:
        with opened_archive(data, name, "save it again") as archive:
            document = open_document(Package(archive))
            reader = PageReader()
            contents, templates = _contents(document, reader)
    # A part that is cut off or changed breaks at any place, with the error of that place.
    except (*DAMAGE, etree.LxmlError, AttributeError, TypeError, IndexError):
        raise UserError("the OFD file is damaged", file=name, mend="download it again") from None
    seen = seen_pages(contents, templates)
    if seen.words < _FEWEST * max(1, len(seen.pages)):
        pictures = any(content.pictures for content in contents)
        message = "is scanned and holds no text" if pictures else "holds no text"
        raise UserError(f"the OFD file {message}", file=name, mend="use text recognition first")
    printed = read_pages(seen.pages)
    lost = lost_characters("".join(printed.lines), "OFD file", name)
    return Form(
        "ofd",
        "utf-8",
        tuple(enumerate(printed.lines, 1)),
        titles=tuple(title for title in (*printed.titles, document.title) if title),
        runs_on=printed.runs_on,
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
        message = f"the file holds {document.others} more documents or versions; only one is read"
        problems.append(Problem("R-031", "warning", 0, message, "save each of them as a file of its own"))
    if missing:
        message = f"页面上有 {missing} 处图形在文件里找不到，其中的文字没有读到"
        problems.append(Problem("R-039", "warning", 0, message, "重新下载，与页面核对"))
    return problems
