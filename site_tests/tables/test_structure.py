"""Rows of tables in articles and annexes, and tables that only lay out the law."""

from __future__ import annotations

from generator.exporting.regulation_json import regulation_to_json
from generator.layers.references import find_references
from generator.model.annotated import AnnotatedRegulation
from generator.model.source import Line, SourceText
from generator.model.table import Span, TableRow
from generator.model.table_grid import columns_of, fitted_spans, table_runs
from generator.model.text import Regulation
from generator.pages.provision_names import provision_name
from generator.reading.read import read_bytes
from generator.structure import joined, parse
from site_tests.tables.laws import FINES, GRADES, PAGE, word_law


def _law(*lines: str | tuple[int, tuple[str, ...]]) -> Regulation:
    """A law of lines and of rows (table, cells)."""
    made = []
    for number, line in enumerate(lines, 1):
        row = None if isinstance(line, str) else TableRow(*line)
        made.append(Line(number, line if isinstance(line, str) else TableRow(*line).text, row=row))
    return parse(SourceText("x", "utf-8", "docx", "某办法", (), tuple(made)))


def test_a_table_in_an_article_is_rows_of_it_and_one_in_an_annex_rows_of_that() -> None:
    source = read_bytes(word_law(), "a.docx")
    law = parse(source)
    paragraphs = law.articles[1].paragraphs
    assert [paragraph.row.cells for paragraph in paragraphs if paragraph.row] == list(GRADES)
    assert [paragraph.id for paragraph in paragraphs if paragraph.row] == [f"a2p{n}" for n in range(2, 7)]
    assert all(paragraph.text == paragraph.row.text for paragraph in paragraphs if paragraph.row)
    first, second = law.annexes
    assert sorted(first.rows) == [2, 3, 4, 5, 6, 8, 9, 10]
    assert sorted(second.rows) == list(range(len(FINES)))
    assert all(annex.lines[at] == row.text for annex in law.annexes for at, row in annex.rows.items())
    assert joined(law) == "".join("".join(line.text for line in source.lines).split())
    assert [problem.code for problem in law.problems] == []


def test_the_json_is_that_of_the_lines() -> None:
    law = parse(read_bytes(PAGE.encode(), "a.html"))
    value = regulation_to_json(AnnotatedRegulation(law))
    assert value["annexes"] == [{"label": "附件", "lines": list(law.annexes[0].lines)}]
    assert "每人 （暂住） 2元 减半 收取" in law.annexes[0].lines


def test_a_number_in_a_first_cell_is_no_label_of_an_entry() -> None:
    law = _law(
        "第一条 收费如下：",
        (1, ("1.", "甲", "2元")),
        (1, ("2.", "乙", "3元")),
        "（一）住户；",
        "（二）单位。",
    )
    texts = [(paragraph.text, len(paragraph.items)) for paragraph in law.articles[0].paragraphs]
    assert texts == [("收费如下：", 0), ("1. 甲 2元", 0), ("2. 乙 3元", 0), ("", 2)]


def test_a_table_with_articles_is_layout() -> None:
    law = _law(
        (1, ("第一条", "为了管理。")), (1, ("第二条", "市区适用。")), (2, ("甲", "1")), (2, ("乙", "2"))
    )
    assert [article.label for article in law.articles] == ["第一条", "第二条"]
    rows = [paragraph.row for article in law.articles for paragraph in article.paragraphs]
    assert [row.table for row in rows if row] == [2, 2]


def test_entries_with_their_labels_in_a_column_of_their_own_are_entries() -> None:
    law = _law("第一条 有下列情形的：", (1, ("（一）", "住户；")), (1, ("（二）", "单位。")))
    assert [item.label for item in law.articles[0].paragraphs[0].items] == ["（一）", "（二）"]


def test_a_row_is_no_heading_and_heads_no_annex() -> None:
    law = _law(
        "第一章 总则",
        "第一条 表格如下。",
        (1, ("种类", "份数")),
        (1, ("附件", "申请表")),
        (1, ("附则", "两份")),
        "第二条 施行。",
    )
    assert not law.annexes
    assert [division.label for division in law.all_divisions()] == ["第一章"]
    assert len(law.articles[0].paragraphs) == 4


def test_cells_take_the_first_free_columns() -> None:
    rows = [
        (Span(1, 3), Span(2, 1), Span(1, 2)),
        (Span(1, 1), Span(1, 2)),
        (Span(1, 1), Span(1, 1)),
        (Span(4, 1),),
    ]
    assert list(columns_of(rows)) == [[0, 1, 3], [1, 2], [1, 3], [0]]


def test_a_cell_ends_with_the_table() -> None:
    rows = [TableRow(1, ("甲", "1"), (Span(1, 4), Span(1, 1))), TableRow(1, ("2",))]
    assert fitted_spans(rows) == [(Span(1, 2), Span(1, 1)), (Span(1, 1),)]


def test_lines_of_one_table_stand_together() -> None:
    one, other = TableRow(1, ("甲", "1")), TableRow(2, ("乙", "2"))
    runs = table_runs([None, None, one, one, other, None, other])
    assert list(map(list, runs)) == [[0], [1], [2, 3], [4], [5], [6]]
    assert list(table_runs([])) == []


def test_rows_are_not_counted_among_the_paragraphs_of_an_article() -> None:
    table = ((1, ("甲", "1")), (1, ("乙", "2")))
    law = _law(
        "第一条 收费如下：",
        *table,
        "前款规定的收费可以减免。",
        "第二条 第一条第二款规定的减免，市区适用。",
        "前款的收费不变。",
    )
    first = law.articles[0]
    assert [first.count_of(at) for at in range(1, 5)] == [1, 1, 1, 2]
    assert [first.position_of(count) for count in (1, 2, 3)] == [1, 4, 3]
    found, _ = find_references(law)
    targets = {key: [one.target for one in references] for key, references in found.items()}
    assert targets == {"a1p4": ["a1p1"], "a2p1": ["a1p4"], "a2p2": ["a2p1"]}
    assert provision_name(law, "a1p4") == "第一条第二款"
    assert provision_name(law, "a2p2") == "第二条第二款"
