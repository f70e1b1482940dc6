"""What is to be compared with the pages: what was left out, tables, paragraphs, notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from generator.model.findings import Problem
from generator.reading.forms.printed.footnotes import Footnotes
from generator.reading.forms.printed.page import PrintedPage
from generator.reading.forms.printed.paragraphs import Paragraphs

_TABLE_ROWS = 2


def page_problems(
    pages: Sequence[PrintedPage], heads: Sequence[str], found: Footnotes, text: Paragraphs
) -> tuple[Problem, ...]:
    """R-040, R-047, R-028, R-029 and R-046 where they apply; ``heads`` are the running heads left out."""
    problems = []
    if heads:
        message = f"{len(heads)} 行页眉、页脚、页码不算法规，另外保留，第一行：{heads[0][:30]}"
        problems.append(Problem("R-040", "info", 0, message, "检查其中有没有法规的文字"))
    if found.notes:
        first = found.notes[0][3:33]
        message = f"页脚的 {len(found.notes)} 条脚注放在最后，引用号不算正文，第一条是：{first}"
        problems.append(Problem("R-047", "info", 0, message, "看看其中有没有法规自己的文字"))
    tables = _tables(pages, found)
    if tables:
        message = f"像是有表格的页按行横着读：第 {'、'.join(tables[:20])} 页"
        problems.append(Problem("R-028", "info", 0, message, "与页面对照"))
    for index in text.doubtful:
        message = f"这一款可能没有完，从版面看不出来：{text.lines[index][:30]}"
        problems.append(Problem("R-029", "info", index + 1, message, "与页面对照"))
    for index in dict.fromkeys(text.hyphens):
        message = "行末的连字符断开了一个外文词，不知道它是不是词里原有的，照样留着"
        problems.append(Problem("R-046", "info", index + 1, message, "与页面核对，不是原有的写进 errata.yml"))
    return tuple(problems)


def _tables(pages: Sequence[PrintedPage], found: Footnotes) -> list[str]:
    """The numbers of pages with rows of cells that no lines part, or with many lines that part none."""
    cells = Counter(row.page for row in found.rows if row.cells > 1 and not row.table)
    printed = {row.page for row in found.rows}
    return [
        str(number + 1)
        for number, page in enumerate(pages)
        if cells[number] >= _TABLE_ROWS or (page.ruled and number in printed)
    ]
