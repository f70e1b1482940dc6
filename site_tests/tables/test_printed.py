"""Rows of ruled tables in PDF and OFD: what the room of printed pages is certain of is handed on."""

from __future__ import annotations

from generator.model.table import TableRow
from generator.reading.forms.printed.table_rows import printed_rows
from generator.reading.read import read_bytes
from site_tests.reading.pdf.test_tables import _ruled


def test_rows_that_follow_each_other_with_as_many_cells_are_a_table() -> None:
    lines = ["段", "甲 1", "乙", "段", "丙 3", "丁 4", "一 二 三", "四", "五 六"]
    tables = {
        1: ("甲", "1"), 2: ("乙", ""), 4: ("丙", "3"), 5: ("丁", "4"), 6: ("一", "二", "三"),
        7: ("", "四", ""),
        8: ("五", "别的", "六"),
    }  # fmt: skip
    assert printed_rows(lines, tables) == {
        1: TableRow(1, ("甲", "1")),
        2: TableRow(1, ("乙", "")),
        4: TableRow(2, ("丙", "3")),
        5: TableRow(2, ("丁", "4")),
        6: TableRow(3, ("一", "二", "三")),
        7: TableRow(3, ("", "四", "")),
    }


def test_the_cells_of_a_pdf_come_through() -> None:
    lines = [line for line in read_bytes(_ruled().data(), "x.pdf").lines if line.cells]
    assert [len(line.cells) for line in lines] == [3, 3, 3, 3]
    assert lines[2].cells == ("", "机场周边五百米以内", "")
    assert all(line.text == " ".join(filter(None, line.cells)) for line in lines)
