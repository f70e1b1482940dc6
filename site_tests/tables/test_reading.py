"""Rows of tables as the forms give them: every cell, the merged ones, heads, and what is no table."""

from __future__ import annotations

from time import process_time

import pytest

from generator.model.source import Line
from generator.model.table import Span
from generator.reading.errata import Erratum
from generator.reading.read import read_bytes
from site_tests.reading.docx_file import DocxFile
from site_tests.tables.laws import CASES, FEES, FINES, GRADES, PAGE, word_law


def _tables(lines: tuple[Line, ...]) -> dict[int, list[Line]]:
    found: dict[int, list[Line]] = {}
    for line in lines:
        if line.row is not None:
            found.setdefault(line.row.table, []).append(line)
            assert line.text == line.row.text == " ".join(cell for cell in line.cells if cell)
    return found


def _page(inner: str) -> tuple[Line, ...]:
    text = "<h1>某县收费办法</h1><p>第一条 为了收费。</p><p>第二条 按照附件。</p><p>附件</p>"
    return read_bytes(f"<html><body>{text}{inner}</body></html>".encode(), "a.html").lines


def test_word_gives_every_cell_and_the_merged_ones() -> None:
    lines = read_bytes(word_law(), "a.docx").lines
    grades, fees, cases, fines = _tables(lines).values()
    assert [line.cells for line in grades] == list(GRADES)
    assert all(line.row and line.row.kind == "body" and not line.row.spans for line in grades)
    assert [line.cells for line in fees] == [
        ("占用类型", "占用对象", "占用费", "夜间减免"),
        ("一类道路", "二类道路"),
        ("经营性占用", "集贸市场", "1.20", "0.80", "50%"),
        ("停车场", "0.65", "0.40", ""),
        FEES[4],
    ]
    head = fees[0].row
    assert head is not None and head.spans == (Span(1, 2), Span(1, 2), Span(2, 1), Span(1, 2))
    assert [line.row.kind for line in fees if line.row] == ["head", "head", "body", "body", "body"]
    assert [line.text for line in cases] == [
        " ".join(CASES[0]),
        "1 公益活动 （一）义诊 （二）义卖 100%",
        "2 抢险救灾 100%",
    ]
    assert len(fines) == len(FINES) == 61
    assert fines[1].row and fines[1].row.spans[1] == Span(1, 3)
    assert fines[2].cells == ("2", "一般", "逾期不改正的", "1,000")


def test_a_page_gives_caption_heads_and_spans_and_drops_the_row_without_words() -> None:
    source = read_bytes(PAGE.encode(), "a.html")
    fees, first, second = _tables(source.lines).values()
    rows = [line.row for line in fees if line.row]
    assert [row.kind for row in rows] == ["caption", "head", "body", "body", "body"]
    assert [row.cells for row in rows[1:]] == [
        ("对象", "计费单位", "标准", ""),
        ("居民", "每户", "8元", ""),
        ("每人 （暂住）", "2元", "减半 收取"),
        ("单位", "按照合同", "<另计>"),
    ]
    # One of the three rows that it reached over held no words and is no line.
    assert rows[2].spans[0] == Span(1, 2) and rows[4].spans[1] == Span(2, 1)
    assert rows[2].heads == {0} and rows[4].heads == {0}
    assert [line.text for line in (*first, *second)] == ["甲 1", "乙 2", "丙 3", "丁 4"]
    # The facts of the page are read as before.
    assert source.metadata["index_number"] == "014006438/2020"
    assert not any(line.row for line in source.left_out)


@pytest.mark.parametrize(
    "inner",
    [
        "<table border=1><tr><td>甲一</td></tr><tr><td>乙二</td></tr></table>",
        "<table border=1><tr><td>甲一</td><td>乙二</td></tr></table>",
        "<table border=1 role=none><tr><td>甲一</td><td>1</td></tr><tr><td>乙二</td><td>2</td></tr></table>",
        "<table><tr><td><p>甲一</p></td><td><p>1</p></td></tr><tr><td><p>乙二</p></td><td>2</td></tr></table>",
        "<table border=1>甲一<tr><td>1</td><td>2</td></tr><tr><td>乙二</td><td>2</td></tr></table>",
        "<table border=1><tr><td>甲一</td><td>1</td></tr><tr><td>乙二</td><td><input></td></tr></table>",
    ],
    ids=["one column", "one row", "presentation", "no borders", "words between", "a form"],
)
def test_a_frame_around_words_is_no_table(inner: str) -> None:
    lines = _page(inner)
    assert not any(line.cells for line in lines)
    words = " ".join(line.text for line in lines)
    assert "甲一" in words and "乙二" in words


@pytest.mark.parametrize(
    ("attributes", "style", "table"),
    [
        ("", "border:solid windowtext 1.0pt", True),
        ("", "border-bottom: 1px solid", True),
        ("", "border:none", False),
        ('style="border-collapse:collapse"', "border-top-width:0", False),
        ('border="0"', "", False),
    ],
)
def test_drawn_borders_make_a_table_of_paragraphs(attributes: str, style: str, table: bool) -> None:
    rows = "".join(
        f'<tr><td style="{style}"><p>{a}</p></td><td><p>{b}</p></td></tr>' for a, b in ("甲一", "乙二")
    )
    lines = _page(f"<table {attributes}>{rows}</table>")
    assert [line.cells for line in lines if line.cells] == ([("甲", "一"), ("乙", "二")] if table else [])


def test_a_column_headed_by_a_word_of_facts_is_the_laws() -> None:
    rows = "".join(
        f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in (("名称", "数量"), ("铁锹", "2"), ("水桶", "3"))
    )
    lines = _page(f"<table border=1>{rows}<caption>又一个表名</caption></table>")
    assert next(line.cells for line in lines if line.cells) == ("名称", "数量")
    assert [line.row.kind for line in lines if line.row] == ["body"] * 4


def test_a_table_of_many_rows_is_read_in_time() -> None:
    for down, table in ((40, True), (900, False)):
        rows = "".join(f"<tr><td>{n}</td><td rowspan={down}>{n}</td><td>甲</td></tr>" for n in range(3000))
        begun = process_time()
        lines = _page(f"<table border=1>{rows}</table>")
        assert sum(bool(line.cells) for line in lines) == (3000 if table else 0)
        assert process_time() - begun < 5


def test_a_law_set_in_a_table_is_read_by_lines() -> None:
    rows = "".join(
        f"<tr><td>第{n}条</td><td><p>{words}。</p><p>第二款。</p></td></tr>"
        for n, words in (("一", "为了管理"), ("二", "市区适用"), ("三", "即日施行"))
    )
    page = f"<html><body><h1>某县管理办法</h1><table border=1>{rows}</table></body></html>"
    lines = read_bytes(page.encode(), "a.html").lines
    assert not any(line.cells for line in lines)


def test_a_table_inside_a_layout_is_a_table_and_stands_at_its_place() -> None:
    inner = "<table border=1><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>"
    lines = _page(f"<table><tr><td>前面的话。{inner}后面的话。</td></tr></table>")
    assert [line.text for line in lines][-4:] == ["前面的话。", "甲 1", "乙 2", "后面的话。"]
    assert [line.cells for line in lines][-4:] == [(), ("甲", "1"), ("乙", "2"), ()]


def test_what_a_page_hides_is_no_cell() -> None:
    unseen = 'style="display:none"'
    rows = f"<tr><td>甲</td><td {unseen}>藏</td><td>1</td></tr><tr {unseen}><td>藏</td></tr>"
    lines = _page(f"<table border=1>{rows}<tr><td>乙</td><td>2</td></tr></table>")
    assert [line.cells for line in lines if line.cells] == [("甲", "1"), ("乙", "2")]


def _cell(words: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:tc>"


def test_words_in_a_cell_that_goes_on_the_one_above_are_a_cell_of_their_own() -> None:
    down, restart = "<w:vMerge/>", '<w:vMerge w:val="restart"/>'
    file = DocxFile()
    file.add("某市办法")
    file.add("第一条 为了管理。")
    rows = [
        _cell("甲", restart) + _cell("1"),
        _cell("", down) + _cell("2"),
        _cell("乙", down) + _cell("3"),
        _cell("长", '<w:gridSpan w:val="2"/>'),
        _cell("", down) + _cell("4"),
    ]
    file.body(f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>")
    found = [line.row for line in read_bytes(file.data(), "a.docx").lines if line.row]
    assert [(row.cells, row.spans[:1]) for row in found] == [
        (("甲", "1"), (Span(1, 2),)),
        (("2",), ()),
        (("乙", "3"), ()),
        (("长",), (Span(2, 1),)),
        # Nothing of its width stands above: it is an empty cell.
        (("", "4"), ()),
    ]


def test_a_row_that_begins_further_in_has_an_empty_cell_there() -> None:
    file = DocxFile()
    file.add("某市办法")
    file.add("第一条 为了管理。")
    late = f'<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>{_cell("2")}</w:tr>'
    file.body(
        f"<w:tbl><w:tr>{_cell('甲')}{_cell('1')}</w:tr>{late}<w:tr>{_cell('乙')}{_cell('3')}</w:tr></w:tbl>"
    )
    found = [line.cells for line in read_bytes(file.data(), "a.docx").lines if line.cells]
    assert found == [("甲", "1"), ("", "2"), ("乙", "3")]


def test_repairs_change_words_and_cells_alike() -> None:
    rows = "<tr><td>收 &#12288; 费\u200b</td><td>\u3000</td><td>⼆元</td></tr>"
    page = _page(f"<table border=1>{rows}<tr><td>乙</td><td></td><td>2</td></tr></table>")
    lines = [line for line in page if line.cells]
    assert lines[0].cells == ("收 费", "", "二元")
    assert lines[0].text == "收 费 二元"


def test_an_erratum_stays_in_its_cell() -> None:
    page = PAGE.encode()
    read = read_bytes(page, "a.html", [Erratum(None, "每户", "每一户")])
    assert ("居民", "每一户", "8元", "") in [line.cells for line in read.lines]
    wide = read_bytes(page, "a.html", [Erratum(None, "每户 8元", "每户8元")])
    assert [problem.code for problem in wide.problems if problem.severity == "error"] == ["R-010"]
    assert ("居民", "每户", "8元", "") in [line.cells for line in wide.lines]
