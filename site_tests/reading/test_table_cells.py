"""Tables of Word and of the web: no cell is lost, none is out of order, none runs into another."""

from __future__ import annotations

import io
from itertools import pairwise

import pytest
from docx import Document

from generator.reading.read import read_bytes

ROWS = (
    ("区域", "首小时（元）", "", "每日最高（元）"),
    ("一类区域", "8", "", "60"),
    ("", "5", "夜间", ""),
    ("三类区域", "", "", ""),
)
HEAD = ("某市停车管理办法", "第一条　停车收费按照附件执行。", "附件", "收费标准表")


def _docx(nested: bool = False, merged: bool = False) -> bytes:
    document = Document()
    for line in HEAD:
        document.add_paragraph(line)
    table = document.add_table(len(ROWS), len(ROWS[0]))
    for cells, row in zip(ROWS, table.rows, strict=True):
        for words, cell in zip(cells, row.cells, strict=True):
            cell.text = words
    if merged:
        table.cell(1, 2).merge(table.cell(1, 1))
        table.cell(1, 0).merge(table.cell(2, 0))
    if nested:
        inner = table.cell(3, 1).add_table(1, 2)
        inner.cell(0, 0).text, inner.cell(0, 1).text = "内一", "内二"
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _html(open_cell: str = "<td>", close_cell: str = "</td>") -> bytes:
    rows = "".join("<tr>" + "".join(f"{open_cell}{c}{close_cell}" for c in cells) + "</tr>" for cells in ROWS)
    lines = "".join(f"<p>{line}</p>" for line in HEAD)
    return f"<html><body>{lines}<table>{rows}</table></body></html>".encode()


@pytest.mark.parametrize(
    ("data", "name", "more"),
    [
        (_docx(), "a.docx", ()),
        (_docx(merged=True), "a.docx", ()),
        (_docx(nested=True), "a.docx", ("内一", "内二")),
        (_html(), "a.html", ()),
        (_html("<td><p>", "</p></td>"), "a.html", ()),
        (_html("<td>\n<span>", "</span>\n</td>"), "a.html", ()),
    ],
    ids=["docx", "merged", "nested", "html", "html with p", "html with span"],
)
def test_cells_are_all_there_in_order_and_apart(data: bytes, name: str, more: tuple[str, ...]) -> None:
    lines = [line.text for line in read_bytes(data, name).lines]
    words = " ".join(lines[lines.index("收费标准表") + 1 :]).split()
    wanted = [cell for row in ROWS for cell in row if cell]
    assert words == [*wanted, *more]
    for one, other in pairwise(wanted):
        assert words.index(one) < words.index(other) or words.count(one) > 1
