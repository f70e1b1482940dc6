"""What real Word writes and LibreOffice does not: pieces, fast saving, lists, groups of shapes."""

from __future__ import annotations

import struct

import pytest

from generator.cli.errors import UserError
from generator.reading.forms.word97 import read_word97
from site_tests.reading.word97.written_file import (
    Piece,
    Written,
    in_list,
    level,
    lists,
    modifier,
    record,
    shape,
    style,
    style_sheet,
    uses,
)

_DELETED, _VANISH, _SPECIAL, _SYMBOL = 0x0800, 0x083C, 0x0855, 0x6A09
_CHINESE = 39


def _lines(written: Written) -> list[str]:
    return [text for _, text in read_word97(written.file(), "x.doc").lines]


def test_pieces_in_another_order_narrow_and_wide() -> None:
    pieces = [Piece("第一条 "), Piece("“Word” – 97\r", narrow=True), Piece("第二条 𠮷野。\r")]
    form = read_word97(Written(pieces, stored=(2, 0, 1)).file(), "x.doc")
    assert form.lines == ((1, "第一条 “Word” – 97"), (2, "第二条 𠮷野。"))
    assert (form.name, form.encoding) == ("doc", "utf-16-le")
    assert read_word97(Written([Piece("Law\r", narrow=True)]).file(), "x.doc").encoding == "cp1252"


def test_half_a_character_is_lost_and_seen_to_be() -> None:
    assert _lines(Written([Piece("甲\ud842乙\r")])) == ["甲\ufffd乙"]


def test_fast_saving_changes_runs_and_paragraphs() -> None:
    """A deletion in the two bytes of a piece, and a list in a group of fast saving."""
    short = 0x41 << 1 | 1 << 8
    pieces = [Piece("甲"), Piece("乙", change=short), Piece("丙\r"), Piece("丁\r", change=0 << 1 | 1)]
    parts = {"lists": lists(level(_CHINESE, "第{0}条")), "uses": uses([])}
    form = read_word97(Written(pieces, groups=[in_list(1)[2:]], parts=parts).file(), "x.doc")
    assert [text for _, text in form.lines] == ["甲丙", "第一条 丁"]
    assert form.hidden == ((0, "乙"),)
    assert [problem.code for problem in form.problems] == ["R-027"]


def test_hidden_as_the_style_and_not_as_the_style() -> None:
    def hidden(value: int) -> bytes:
        return modifier(_VANISH, bytes((value,)))

    pieces = [Piece("一"), Piece("二"), Piece("三"), Piece("四"), Piece("五\r")]
    runs = {0: hidden(0), 1: hidden(1), 2: hidden(0x80), 3: hidden(0x81)}
    assert _lines(Written(pieces, runs=runs)) == ["一三五"]


def test_a_style_hides_and_a_style_numbers() -> None:
    """Style 1 hides; style 2 stands on style 3, which has the list."""

    sheet = style_sheet(
        style(), style(run=modifier(_VANISH, b"\1")), style(3), style(paragraph=modifier(0x460B, b"\1\0"))
    )
    parts = {"styles": sheet, "lists": lists(level(_CHINESE, "第{0}条")), "uses": uses([])}
    pieces = [Piece("藏\r"), Piece("甲\r"), Piece("乙\r"), Piece("丙\r")]
    paragraphs = {0: b"\1\0", 1: b"\2\0", 2: b"\3\0", 3: b"\2\0" + modifier(0x460B, b"\0\0")}
    form = read_word97(Written(pieces, paragraphs=paragraphs, parts=parts).file(), "x.doc")
    assert [text for _, text in form.lines] == ["第一条 甲", "第二条 乙", "丙"]
    assert form.hidden == ((0, "藏"),)
    # A sheet that is cut before a style that is used: a number could be missed.
    for cut in (len(sheet) - 4, 30):
        with pytest.raises(UserError, match="已损坏"):
            _lines(Written(pieces, paragraphs=paragraphs, parts=parts | {"styles": sheet[:cut]}))


@pytest.mark.parametrize(
    ("form", "text", "shown"),
    [
        (39, "第{0}条", "第二十一条 甲"), (37, "（{0}）", "（二十一）甲"), (0, "{0}．", "21．甲"),
        (2, "{0})", "xxi)甲"), (3, "{0}", "U 甲"), (22, "{0}", "21 甲"),
        (38, "{0}、", "贰拾壹、甲"), (23, "\uf0b7", "甲"), (255, "", "甲"),
    ],
)  # fmt: skip
def test_forms_of_numbers(form: int, text: str, shown: str) -> None:
    parts = {"lists": lists(level(form, text, start=21)), "uses": uses([])}
    assert _lines(Written([Piece("甲\r")], paragraphs={0: in_list(1)}, parts=parts)) == [shown]


def test_levels_overrides_and_starts() -> None:
    """The second use begins anew at 5; the third writes the first level in another way."""
    first = (level(_CHINESE, "第{0}条"), level(37, "（{1}）"), level(0, "{0}.{1}.{2}", flags=0x04))
    starts = struct.pack("<II", 5, 0x10)
    other = struct.pack("<II", 0, 0x20) + level(28, "{0}")
    parts = {"lists": lists(*first), "uses": uses([], [starts], [other])}
    places = [(1, 0), (1, 1), (1, 1), (1, 2), (1, 0), (2, 0), (2, 1), (1, 0), (3, 0)]
    pieces = [Piece(f"{mark}\r") for mark in "甲乙丙丁戊己庚辛壬"]
    paragraphs = {number: in_list(*place) for number, place in enumerate(places)}
    assert _lines(Written(pieces, paragraphs=paragraphs, parts=parts)) == [
        "第一条 甲", "（一）乙", "（二）丙", "1.2.1 丁", "第二条 戊",
        "第五条 己", "（一）庚", "第六条 辛", "⑦壬",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("flags", "limit", "numbers"), [(0, 0, "一 一 二 一"), (8, 0, "一 二 三 四"), (8, 1, "一 一 二 一")]
)
def test_articles_of_one_list_with_its_chapters(flags: int, limit: int, numbers: str) -> None:
    """fNoRestart and ilvlRestartLim: the articles go on through the chapters."""
    levels = (level(_CHINESE, "第{0}章"), level(_CHINESE, "第{1}条", flags=flags, limit=limit))
    parts = {"lists": lists(*levels), "uses": uses([])}
    depths = (0, 1, 0, 1, 1, 0, 1)
    paragraphs = {number: in_list(1, depth) for number, depth in enumerate(depths)}
    lines = _lines(Written([Piece("甲\r")] * len(depths), paragraphs=paragraphs, parts=parts))
    assert [line for line in lines if "条" in line] == [f"第{number}条 甲" for number in numbers.split()]


def test_a_number_with_nothing_after_it() -> None:
    parts = {"lists": lists(level(0, "{0}", follow=2)), "uses": uses([])}
    assert _lines(Written([Piece("甲\r")], paragraphs={0: in_list(1)}, parts=parts)) == ["1甲"]


def test_a_start_for_the_level_above_is_shown_below() -> None:
    levels = (level(0, "{0}"), level(0, "{0}.{1}"))
    again = [struct.pack("<II", 2, 0x10), struct.pack("<II", 99, 0x11)]
    parts = {"lists": lists(*levels), "uses": uses([], again)}
    places = [(1, 0), (1, 1), (2, 1), (2, 1), (1, 0)]
    pieces = [Piece(f"{mark}\r") for mark in "甲乙丙丁戊"]
    paragraphs = {number: in_list(*place) for number, place in enumerate(places)}
    lines = _lines(Written(pieces, paragraphs=paragraphs, parts=parts))
    assert lines == ["1 甲", "1.1 乙", "2.99 丙", "2.100 丁", "3 戊"]


def test_a_style_put_on_takes_the_list_away() -> None:
    """As a tracked change of format is stored: what was, a wall, the style that is."""
    wall = modifier(0x2664, b"\1") + modifier(0x4600, b"\0\0")
    parts = {"lists": lists(level(_CHINESE, "第{0}条")), "uses": uses([])}
    groups = {0: in_list(1) + wall, 1: wall + in_list(1)[2:]}
    groups[1] = b"\0\0" + groups[1]
    assert _lines(Written([Piece("甲\r"), Piece("乙\r")], paragraphs=groups, parts=parts)) == [
        "甲",
        "第一条 乙",
    ]


def test_a_long_group_stands_in_the_data_stream() -> None:
    group = in_list(1)[2:]
    written = Written(
        [Piece("甲\r")],
        paragraphs={0: b"\0\0" + modifier(0x6646, struct.pack("<I", 0))},
        parts={"lists": lists(level(_CHINESE, "第{0}条")), "uses": uses([])},
        data=struct.pack("<H", len(group)) + group,
    )
    assert _lines(written) == ["第一条 甲"]


def test_modifiers_that_say_their_length_in_other_ways() -> None:
    """The definition of a table, and tab stops that are too many for a byte; a list after them."""
    table = modifier(0xD608, struct.pack("<H", 4) + b"abc")
    tabs = modifier(0xC615, b"\xff\x01" + bytes(4) + b"\x02" + bytes(6))
    short = modifier(0xC615, b"\x02\0\0")
    parts = {"lists": lists(level(_CHINESE, "第{0}条")), "uses": uses([])}
    group = b"\0\0" + table + tabs + short + in_list(1)[2:]
    assert _lines(Written([Piece("甲\r")], paragraphs={0: group}, parts=parts)) == ["第一条 甲"]


def test_plain_takes_hiding_away() -> None:
    hidden = modifier(_VANISH, b"\1")
    pieces = [Piece("甲"), Piece("乙"), Piece("丙\r")]
    runs = {0: hidden + modifier(0x2A33, b"\0"), 1: modifier(0x2A33, b"\0") + hidden}
    assert _lines(Written(pieces, runs=runs)) == ["甲丙"]


def test_a_deleted_row_is_no_line() -> None:
    cell = b"\0\0" + modifier(0x2416, b"\1")
    end = cell + modifier(0x2417, b"\1")
    pieces = [Piece("甲"), Piece("\x07"), Piece("\x07"), Piece("乙\x07"), Piece("\x07")]
    deleted = dict.fromkeys(range(3), modifier(_DELETED, b"\1"))
    form = read_word97(
        Written(pieces, paragraphs={0: cell, 1: cell, 2: end, 3: cell, 4: end}, runs=deleted).file(), "x.doc"
    )
    assert [text for _, text in form.lines] == ["乙"]
    assert form.hidden == ((0, "甲"),)


def test_tables_rows_and_cells() -> None:
    cell = b"\0\0" + modifier(0x2416, b"\1")
    end = cell + modifier(0x2417, b"\1")
    pieces = [Piece("一\x07"), Piece("甲\r"), Piece("乙\x07"), Piece("\x07"), Piece("后\r")]
    groups = {0: cell, 1: cell, 2: cell, 3: end}
    assert _lines(Written(pieces, paragraphs=groups)) == ["一 甲 乙", "后"]
    # A paragraph whose end was deleted does not go on in the table.
    before = Written(
        [Piece("前"), Piece("\r"), *pieces],
        paragraphs={n + 2: groups[n] for n in groups},
        runs={1: modifier(_DELETED, b"\1")},
    )
    assert _lines(before) == ["前", "一 甲 乙", "后"]
    # A row or a cell without an end keeps its words.
    assert _lines(Written([pieces[0], pieces[1], pieces[4]], paragraphs={0: cell, 1: cell})) == [
        "一 甲",
        "后",
    ]
    assert _lines(Written([*pieces[:3], pieces[4]], paragraphs={0: cell, 1: cell, 2: cell})) == [
        "一 甲 乙",
        "后",
    ]


def test_the_end_of_a_row_inside_a_cell_counts_in_no_list() -> None:
    inside = modifier(0x2416, b"\1") + modifier(0x6649, b"\2\0\0\0")
    marks = [inside + modifier(0x244B, b"\1"), inside + modifier(0x244B, b"\1") + modifier(0x244C, b"\1")]
    cell, end = modifier(0x2416, b"\1"), modifier(0x2416, b"\1") + modifier(0x2417, b"\1")
    parts = {"lists": lists(level(0, "{0}.")), "uses": uses([])}
    pieces = [Piece("内\r"), Piece("\r"), Piece("外\x07"), Piece("\x07"), Piece("后\r")]
    groups = {n: in_list(1) + group for n, group in enumerate((*marks, cell, end, b""))}
    assert _lines(Written(pieces, paragraphs=groups, parts=parts)) == ["1.内 2.外", "3.后"]


def test_a_page_break_ends_a_paragraph_only_at_the_end_of_a_section() -> None:
    parts = {"lists": lists(level(_CHINESE, "第{0}条")), "uses": uses([])}
    pieces = [Piece("甲\x0c"), Piece("乙\r")]
    groups = {0: in_list(1), 1: in_list(1)}
    assert _lines(Written(pieces, paragraphs=groups, parts=parts)) == ["第一条 甲", "乙"]
    parts["sections"] = struct.pack("<3I24x", 0, 2, 4)
    assert _lines(Written(pieces, paragraphs=groups, parts=parts)) == ["第一条 甲", "第二条 乙"]


def test_boxes_on_shapes_in_groups_and_on_none() -> None:
    """Box 9 is the shape 9 in the group 5, which hangs on the first paragraph; the others hang nowhere."""
    pieces = [Piece("甲\x08\r乙\r"), Piece("框\r\r"), Piece("散\r\r"), Piece("余\r")]
    boxes = b"".join(struct.pack("<14xI4x", number) for number in (9, 3))
    group = record(0xF003, shape(1) + record(0xF003, shape(5) + shape(9)))
    parts = {
        "shapes": struct.pack("<2II22x", 1, 2, 5),
        "boxes": struct.pack("<3I", 0, 3, 6) + boxes,
        "drawings": record(0xF000, b"") + b"\0" + record(0xF002, group),
    }
    stories = (5, 0, 0, 0, 0, 0, 8)
    assert _lines(Written(pieces, parts=parts, stories=stories)) == ["甲", "框", "乙", "散", "余"]
    # A box on a deleted sign is deleted.
    pieces = [Piece("甲"), Piece("\x08"), Piece("\r乙\r"), *pieces[1:]]
    deleted = Written(pieces, runs={1: modifier(_DELETED, b"\1")}, parts=parts, stories=stories)
    form = read_word97(deleted.file(), "x.doc")
    assert [text for _, text in form.lines] == ["甲", "乙", "散", "余"]
    assert form.hidden == ((0, "框"),)


def test_special_characters() -> None:
    fonts = b"\2\0\0\0" + b"".join(
        bytes((len(name) * 2 + 41,)) + bytes(39) + (name + "\0").encode("utf-16-le")
        for name in ("宋体", "Symbol")
    )
    pieces = [
        Piece("一\t二\x0b三\x0c四\x1e五\x1f六"), Piece("<\x01\x08\x05>"),
        Piece("("), Piece("("), Piece("(七)\r"),
    ]  # fmt: skip
    special = modifier(_SPECIAL, b"\1")
    runs = {
        1: special,
        2: special + modifier(_SYMBOL, struct.pack("<HH", 1, 0xF0B0)),
        3: special + modifier(_SYMBOL, struct.pack("<HH", 0, 0xF0B0)),
    }
    assert _lines(Written(pieces, runs=runs, parts={"fonts": fonts})) == ["一 二", "三", "四-五六°\ufffd(七)"]


def test_fields() -> None:
    text = "甲\x13 PAGEREF \x13 REF x \x14内\x15 \\h \x14乙\x13 DATE \x143月\x15\x15丙"
    # A field without a result, a mark of none, a field that does not end.
    text += "\x13 TC 目录 \x15丁\x14戊\x13 己\r"
    assert _lines(Written([Piece(text)])) == ["甲乙3月丙丁戊 己"]


def test_a_field_that_only_word_shows_is_said() -> None:
    text = "甲\x13 eq \\o\\ac(○,1)\x15乙\x13 eq \\f(1,2)\x15丙\r"
    form = read_word97(Written([Piece(text)]).file(), "x.doc")
    assert form.lines == ((1, "甲①乙\ufffd丙"),)
    assert form.hidden == ((0, "eq \\f(1,2)"),)
    assert [problem.code for problem in form.problems] == ["R-037"]


def test_numbers_of_word_95_are_said_to_be_missing() -> None:
    groups = {0: b"\0\0" + modifier(0x460B, b"\xff\x07"), 1: b"\0\0" + modifier(0xC63E, b"\2\0\0")}
    form = read_word97(Written([Piece("甲\r"), Piece("乙\r")], paragraphs=groups).file(), "x.doc")
    assert [text for _, text in form.lines] == ["甲", "乙"]
    assert [(problem.code, problem.message[:2]) for problem in form.problems] == [("R-037", "2 ")]
