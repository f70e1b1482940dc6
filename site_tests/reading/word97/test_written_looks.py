"""What Word shows otherwise than it stores it: ends of paragraphs, fields, signs, drawn letters, titles."""

from __future__ import annotations

import struct

import pytest

from generator.reading.forms.form import Form
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

_DELETED, _HIDDEN = modifier(0x0800, b"\1"), modifier(0x083C, b"\1")
_CENTRED, _SIZE, _BOLD = modifier(0x2403, b"\1"), 0x4A43, modifier(0x0835, b"\1")


def _read(written: Written) -> Form:
    return read_word97(written.file(), "x.doc")


def _lines(written: Written) -> list[str]:
    return [text for _, text in _read(written).lines]


@pytest.mark.parametrize("unseen", [_DELETED, _HIDDEN])
def test_the_end_of_a_paragraph_that_is_not_seen(unseen: bytes) -> None:
    """The next paragraph goes on in its line; a box on it stays where it is; only one is counted."""
    parts = {
        "lists": lists(level(39, "第{0}条")), "uses": uses([]),
        "shapes": struct.pack("<2II22x", 1, 2, 5), "boxes": struct.pack("<2I14xI4x", 0, 3, 5),
        "drawings": record(0xF000, b"") + b"\0" + record(0xF002, record(0xF003, shape(1) + shape(5))),
    }  # fmt: skip
    pieces = [Piece("甲\x08"), Piece("\r"), Piece("乙\r"), Piece("丙\r"), Piece("框\r\r")]
    written = Written(
        pieces,
        paragraphs={number: in_list(1) for number in range(4)},
        runs={1: unseen},
        parts=parts,
        stories=(7, 0, 0, 0, 0, 0, 3),
    )
    assert _lines(written) == ["第一条 甲乙", "框", "第二条 丙"]


def test_a_hidden_paragraph_has_no_number() -> None:
    parts = {"lists": lists(level(39, "第{0}条")), "uses": uses([])}
    pieces = [Piece("甲\r"), Piece("藏\r"), Piece("乙\r")]
    paragraphs = {number: in_list(1) for number in range(3)}
    form = _read(Written(pieces, paragraphs=paragraphs, runs={1: _HIDDEN}, parts=parts))
    assert [text for _, text in form.lines] == ["第一条 甲", "第二条 乙"]
    assert form.hidden == ((0, "藏"),)


def test_fields_that_store_no_result() -> None:
    """The others are as in docx; a deleted one and one in a header are not missing in the text."""
    guide = "EQ \\* jc2 \\o\\ad(\\s\\up 9(lín),临)"
    pieces = [
        Piece(f"\x13 {guide} \x15\x13 SYMBOL 8451 \\u \x14 \x15\x13 eq \\o\\ac(○,21)\x15"),
        Piece("\x13 AUTONUM \x15"),
        Piece("\r"),
        Piece("\x13 AUTONUM \x15\r"),
    ]
    lengths = [len(piece.text) for piece in pieces]
    form = _read(Written(pieces, runs={1: _DELETED}, stories=(sum(lengths[:3]), 0, lengths[3])))
    assert [text for _, text in form.lines] == ["临℃ ㉑"]
    assert form.hidden == ((0, "lín"),)
    assert [problem.code for problem in form.problems] == ["R-027"]


@pytest.mark.parametrize(
    ("bits", "default", "shown"),
    [(1 | 25 << 2, 1, "☒"), (1 | 25 << 2, 0, "☐"), (1, 1, "☐"), (1 | 1 << 2, 0, "☒"), (2, 0, "\ufffd")],
)
def test_check_boxes(bits: int, default: int, shown: str) -> None:
    name = struct.pack("<H", 2) + "ab\0".encode("utf-16-le")
    data = bytes(4 + 0x44) + struct.pack("<IHHH", 0xFFFFFFFF, bits, 0, 0) + name + struct.pack("<H", default)
    pieces = [Piece("\x13 FORMCHECKBOX "), Piece("\x01"), Piece("\x15甲\r")]
    runs = {1: modifier(0x6A03, struct.pack("<I", 4))}
    assert _lines(Written(pieces, runs=runs, data=data)) == [f"{shown}甲"]


def test_signs_written_by_their_own_codes() -> None:
    fonts = b"\2\0\0\0" + b"".join(
        bytes((len(name) * 2 + 41,)) + bytes(39) + (name + "\0").encode("utf-16-le")
        for name in ("宋体", "Symbol")
    )
    runs = {number: modifier(0x4A4F, struct.pack("<H", number)) for number in (0, 1)}
    pieces = [Piece("\uf0b0"), Piece("\uf0b0"), Piece("\r")]
    assert _lines(Written(pieces, runs=runs, parts={"fonts": fonts})) == ["\uf0b0°"]


def test_drawn_letters_are_text() -> None:
    """On the shape 5 in the group 4, which hangs on the first paragraph; another group hangs nowhere."""
    group = record(0xF003, shape(4) + shape(5, "某市人民政府文件"))
    page = record(0xF003, shape(1) + group + record(0xF003, shape(7, "旧")))
    parts = {
        "shapes": struct.pack("<2II22x", 1, 2, 4),
        "drawings": record(0xF000, b"") + b"\0" + record(0xF002, page),
    }
    assert _lines(Written([Piece("甲\x08\r乙\r")], parts=parts)) == ["甲", "某市人民政府文件", "乙"]


def test_titles_over_lines() -> None:
    """Centred by itself, by a style, by the heading style; another size; a table ends the head."""
    sheet = style_sheet(style(), style(paragraph=_CENTRED), style(1), style(number=62))
    large, small = modifier(_SIZE, b"\x2c\0"), modifier(_SIZE, b"\x20\0")
    texts = ("一", "二\x0b三", "四", "五", "六", "七", "八", "九")
    groups = (b"\0\0" + _CENTRED, b"\0\0" + _CENTRED, b"\1\0", b"\1\0", b"\2\0", b"\3\0", b"\3\0", b"\0\0")
    pieces = [Piece(f"{text}\r") for text in texts]
    runs = {0: large + _BOLD, 1: large + _BOLD, 2: large, 3: small}
    written = Written(pieces, paragraphs=dict(enumerate(groups)), runs=runs, parts={"styles": sheet})
    # 二 goes on from 一, 三 from 二 (a soft break), 八 from 七 (one heading style).
    assert sorted(_read(written).runs_on or ()) == [1, 2, 7]
    cell = b"\0\0" + modifier(0x2416, b"\1")
    table = [Piece("格\x07"), Piece("\x07"), *pieces[:2]]
    rows = {0: cell, 1: cell + modifier(0x2417, b"\1"), 2: groups[0], 3: groups[0]}
    assert _read(Written(table, paragraphs=rows)).runs_on == frozenset()
