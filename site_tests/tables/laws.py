"""Two laws with tables, made for these tests: one as a Word file, one as a saved page."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from docx import Document
from docx.oxml import OxmlElement

from generator.assembly.book import Book
from generator.assembly.make_book import make_book
from generator.assembly.shelf import SourceFolder

GRADES = (
    ("等级", "设计速度（公里/小时）", "车道宽度（米）", "备注"),
    ("快速路", "60—100", "3.75", ""),
    ("主干路", "40—60", "3.50", "含辅路"),
    ("次干路", "30—50", "3.50", ""),
    ("支路", "20—40", "3.25", "街区内按照第三条执行"),
)
FEES = (
    ("占用类型", "占用对象", "占用费", "", "夜间减免"),
    ("", "", "一类道路", "二类道路", ""),
    ("经营性占用", "集贸市场", "1.20", "0.80", "50%"),
    ("", "停车场", "0.65", "0.40", ""),
    ("非经营性占用", "建筑施工", "0.30", "0.20", "—"),
)
CASES = (
    ("序号", "情形", "减免比例"),
    ("1", "公益活动\n（一）义诊\n（二）义卖", "100%"),
    ("2", "抢险救灾", "100%"),
)
FINES = (
    ("序号", "违法行为", "程度", "情形", "罚款（元）"),
    *(
        (
            str(number),
            "擅自占用城市道路" if number % 3 == 1 else "",
            ("轻微", "一般", "严重")[(number - 1) % 3],
            ("立即改正的", "逾期不改正的", "造成交通堵塞等严重后果的")[(number - 1) % 3],
            ("200", "1,000", "20,000")[(number - 1) % 3],
        )
        for number in range(1, 61)
    ),
)

PAGE = """<html><head><title>某县环境卫生收费办法</title></head><body><h1>某县环境卫生收费办法</h1>
<table><tr><td>索引号</td><td>014006438/2020</td></tr><tr><td>发文日期</td><td>2020-12-1</td></tr></table>
<div><p>第一条 为了规范环境卫生收费，制定本办法。</p>
<p>第二条 收费按照附件执行。</p><p>第三条 本办法自2021年1月1日起施行。</p>
<p>附件</p>
<table border="1"><caption>表1 环境卫生收费标准</caption>
<thead><tr><th>对象</th><th>计费单位</th><th>标准</th><th></th></tr></thead><tbody>
<tr><th scope="row" rowspan="3">居民</th><td><p>每户</p></td><td><p>8元</p></td><td></td></tr>
<tr><td></td><td></td><td></td></tr>
<tr><td><ul><li>每人</li><li>（暂住）</li></ul></td><td>2元</td><td>减半<br>收取</td></tr>
<tr><th scope="row">单位</th><td colspan="2">按照合同</td><td>&lt;另计&gt;</td></tr></tbody></table>
<p>注：暂住指居住三个月以上。</p>
<table border="1"><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>
<table border="1"><tr><td>丙</td><td>3</td></tr><tr><td>丁</td><td>4</td></tr></table>
</div></body></html>"""


def word_law() -> bytes:
    """Tables with empty and merged cells and two heads; one in an article, two in an annex, a long one."""
    document: Any = Document()
    for line in (
        "某市城市道路管理条例",
        "第一条　为了加强城市道路管理，制定本条例。",
        "第二条　市人民政府应当加强城市道路管理工作。城市道路分级如下表：",
    ):
        document.add_paragraph(line)
    _table(document, GRADES)
    for line in (
        "前款规定的设计速度，可以按照本条例附件1调整。",
        "第三条　任何单位和个人不得擅自占用城市道路。违反规定的，按照附件2处罚。",
        "第四条　本条例自2024年6月1日起施行。",
        "附件1",
        "城市道路占用费标准",
        "单位：元/平方米·日",
    ):
        document.add_paragraph(line)
    fees = _table(document, FEES, heads=2)
    for place, upto in (
        ((0, 0), (1, 0)),
        ((0, 1), (1, 1)),
        ((0, 2), (0, 3)),
        ((0, 4), (1, 4)),
        ((2, 0), (3, 0)),
    ):
        fees.cell(*place).merge(fees.cell(*upto))
    document.add_paragraph("注：占用费按照实际占用面积计算。")
    _table(document, CASES)
    document.add_paragraph("附件2")
    fines = _table(document, FINES, heads=1)
    for first in range(1, 61, 3):
        fines.cell(first, 1).merge(fines.cell(first + 2, 1))
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _table(document: Any, rows: Sequence[Sequence[str]], heads: int = 0) -> Any:
    table = document.add_table(len(rows), len(rows[0]))
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, words in zip(row.cells, cells, strict=True):
            cell.text = words
    for row in table.rows[:heads]:
        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    return table


def word_book(folder: Path) -> Book:
    """The Word file as a book."""
    path = folder / "roads.docx"
    path.write_bytes(word_law())
    return make_book(SourceFolder("roads", None, path))


def page_book(folder: Path) -> Book:
    """The saved page as a book."""
    path = folder / "fees.html"
    path.write_text(PAGE, "utf-8")
    return make_book(SourceFolder("fees", None, path))
