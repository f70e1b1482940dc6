"""A PDF to lines. Scanned ones are refused: they hold pictures of the law, not its words."""

from __future__ import annotations

from generator.cli.errors import UserError
from generator.model.findings import Problem
from generator.reading.forms.form import Form
from generator.reading.forms.pdf.open_pages import OpenedPdf, open_pages
from generator.reading.forms.printed import read_pages, seen_pages
from generator.reading.forms.printed.findings import findings, lost_characters
from generator.reading.forms.printed.table_rows import printed_rows

_FEWEST = 10


def read_pdf(data: bytes, name: str) -> Form:
    """One line a 款, numbered in order; headers, text that is turned or not seen, apart.

    Raises ``UserError`` when the file cannot be read.
    """
    opened = open_pages(data, name)
    seen = seen_pages(opened.pages)
    if seen.words < _FEWEST * max(1, len(seen.pages)):
        message = "PDF 是扫描件，没有文字"
        raise UserError(message, file=name, mend="先做文字识别")
    printed = read_pages(seen.pages)
    lost = lost_characters("".join(printed.lines), "PDF", name)
    return Form(
        "pdf",
        "pdf",
        tuple(enumerate(printed.lines, 1)),
        titles=tuple(title for title in (*printed.titles, opened.title) if title),
        runs_on=printed.runs_on,
        rows=printed_rows(printed.lines, printed.tables),
        hidden=tuple((0, line) for line in (*printed.heads, *seen.apart)),
        problems=(*findings(seen, lost), *_problems(opened), *printed.problems),
    )


def _problems(opened: OpenedPdf) -> list[Problem]:
    problems = []
    if opened.torn:
        message = "文件有一部分损坏，没有读完"
        problems.append(Problem("R-039", "warning", 0, message, "重新下载，与页面对照"))
    if opened.disputed:
        first = opened.disputed[0][:30]
        message = f"文件另外写明的文字（ActualText）有 {len(opened.disputed)} 处与画出的字不同：{first}"
        problems.append(Problem("R-045", "warning", 0, message, "与 PDF 页面核对这些地方"))
    return problems
