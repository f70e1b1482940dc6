"""Rows of tables in the older forms of Word: .doc and RTF give what docx gives."""

from __future__ import annotations

import struct

import pytest

from generator.model.table import Span, TableRow
from generator.reading.forms.docx import read_docx
from generator.reading.forms.form import Form
from generator.reading.forms.rtf import read_rtf
from generator.reading.forms.word97 import read_word97
from generator.reading.forms.word_tables import WordCell, WordRow, spanned
from site_tests.reading.word97.make_files import FILES, tables
from site_tests.reading.word97.written_file import Piece, Written, modifier


def test_doc_and_docx_give_the_same_rows() -> None:
    old = read_word97((FILES / "tables.doc").read_bytes(), "x.doc")
    new = read_docx(tables().data(), "x.docx")
    assert old.rows == new.rows
    assert [row.cells for row in new.rows.values()] == [
        ("名录",),
        ("一", "甲 乙"),
        ("外 内一 内二 后",),
        ("第一条 条", ""),
    ]
    assert new.rows[1].spans == (Span(2, 1),) and new.rows[2].spans == (Span(1, 1), Span(1, 2))


def _doc(*rows: tuple[tuple[str, ...], tuple[int, ...], tuple[int, ...], bool]) -> Form:
    """A .doc of one table: each row its words, edges, flags of its cells, and whether it is a head."""
    in_table = modifier(0x2416, b"\1")
    pieces: list[Piece] = []
    groups: dict[int, bytes] = {}
    for words, edges, flags, head in rows:
        for word in words:
            groups[len(pieces)] = b"\0\0" + in_table
            pieces.append(Piece(f"{word}\x07"))
        cells = b"".join(struct.pack("<H18x", flag) for flag in flags)
        shape = bytes([len(edges) - 1]) + struct.pack(f"<{len(edges)}h", *edges) + cells
        definition = struct.pack("<HH", 0xD608, len(shape) + 1) + shape
        end = in_table + modifier(0x2417, b"\1") + (modifier(0x3404, b"\1") if head else b"") + definition
        groups[len(pieces)] = b"\0\0" + end
        pieces.append(Piece("\x07"))
    return read_word97(Written([*pieces, Piece("后\r")], paragraphs=groups).file(), "x.doc")


@pytest.mark.parametrize("sideways", [(1, 2), (2, 1), (3, 1)], ids=["as Word", "as specified", "both bits"])
def test_doc_merges_sideways_by_flags_and_by_edges(sideways: tuple[int, int]) -> None:
    form = _doc(
        (("类", "", "额"), (-10, 1000, 2000, 3000), (*sideways, 0), True),
        (("甲", "一", "1"), (0, 1005, 2000, 3000), (), False),
        (("长", "3"), (0, 2000, 3010), (), False),
    )
    assert [text for _, text in form.lines] == ["类 额", "甲 一 1", "长 3", "后"]
    wide = (Span(2, 1), Span())
    assert list(form.rows.values()) == [
        TableRow(1, ("类", "额"), wide, "head"),
        TableRow(1, ("甲", "一", "1")),
        TableRow(1, ("长", "3"), wide),
    ]


def test_doc_merges_down_by_flags() -> None:
    restart, goes_on = 0x60, 0x20
    form = _doc(
        (("甲", "1"), (0, 1000, 2000), (restart,), False),
        (("", "2"), (0, 1000, 2000), (goes_on,), False),
        (("乙", "3"), (0, 1000, 2000), (goes_on,), False),
    )
    rows = [TableRow(1, ("甲", "1"), (Span(1, 2), Span())), TableRow(1, ("2",)), TableRow(1, ("乙", "3"))]
    assert list(form.rows.values()) == rows


def test_doc_whose_cells_are_not_those_of_its_definition_has_lines_and_no_rows() -> None:
    form = _doc((("甲", "1", "多"), (0, 1000, 2000), (), False), (("乙", "2"), (0, 1000, 2000), (), False))
    assert [text for _, text in form.lines] == ["甲 1 多", "乙 2", "后"]
    assert not form.rows


def _rtf(*rows: str) -> Form:
    """``|`` stands for ``\\cellx``, ``;`` for the end of a cell."""
    body = "".join(rows).replace("|", "\\cellx").replace(";", "\\cell ")
    return read_rtf(f"{{\\rtf1\\ansi {body}\\pard z\\par}}".encode(), "x.rtf")


def test_rtf_merges_by_edges_and_by_words() -> None:
    nested = "{\\*\\nesttableprops\\trowd|9\\nestrow}"
    form = _rtf(
        "\\trowd\\trhdr\\clmgf|1000\\clmrg|2000|3000\\pard\\intbl a;;b;\\row",
        "\\trowd\\clvmgf|1000|2010|3000\\pard\\intbl c;d;1;\\row",
        f"\\trowd\\clvmrg|1000|2000|3000\\pard\\intbl;e\\nestcell{nested} f;;\\row",
        "\\trowd\\trleft1000|2000|3000\\pard\\intbl g;2;\\row",
    )
    assert [text for _, text in form.lines] == ["a b", "c d 1", "e f", "g 2", "z"]
    assert list(form.rows.values()) == [
        TableRow(1, ("a", "b"), (Span(2, 1), Span()), "head"),
        TableRow(1, ("c", "d", "1"), (Span(1, 2), Span(), Span())),
        TableRow(1, ("e f", "")),
        TableRow(1, ("", "g", "2")),
    ]


def test_rtf_parts_tables_by_paragraphs_and_leaves_rows_without_a_definition() -> None:
    row = "\\trowd\\cellx1\\cellx2000\\pard\\intbl {0}\\cell 1\\cell\\row"
    form = _rtf(row.format("a"), row.format("b"), "\\pard y\\par ", row.format("c"), row.format("d"))
    assert [row.table for row in form.rows.values()] == [1, 1, 2, 2]
    assert not _rtf(*(["\\trowd\\cellx1\\pard\\intbl a\\cell b\\cell\\row"] * 2)).rows


def test_a_head_is_one_only_from_the_first_row_on() -> None:
    rows = [
        WordRow(1, 0, (WordCell(text, 1000), WordCell("x", 2000)), "head" if head else "body")
        for text, head in (("甲", True), ("乙", False), ("丙", True))
    ]
    assert [row.kind for row in spanned(rows)] == ["head", "body", "body"]
