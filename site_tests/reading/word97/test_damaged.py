"""Locked, older, other programs' and damaged files: one clear line each, and soon."""

from __future__ import annotations

import random
import struct

import pytest

from generator.cli.errors import UserError
from generator.reading.forms.recognise import read_form
from site_tests.reading.word97.compound_file import compound_file
from site_tests.reading.word97.written_file import Piece, Written, in_list, level, lists, modifier, uses

_GOOD = Written([Piece("第一条 甲。\r")])


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (Written([Piece("甲\r")], flags=0x0100).file(), "加了密码"),
        (Written([Piece("甲\r")], flags=0x8100).file(), "加了密码"),
        (Written([Piece("甲\r")], version=0x0068).file(), "Word 95 或者更早"),
        (Written([Piece("甲\r")], mark=0xA5DC).file(), "Word 95 或者更早"),
        (Written([Piece("甲\r")], mark=0x1234).file(), "已损坏"),
        (Written([Piece("甲\r")], flags=0x0200).file(), "已损坏"),
        (Written([Piece("\r")]).file(), "没有文字"),
        (Written([Piece("甲\r", change=5)]).file(), "已损坏"),
        (compound_file({"WordDocument": b"\xec\xa5\xc1\0"}), "已损坏"),
        (compound_file({"EncryptedPackage": b"", "EncryptionInfo": b""}), "加密文件"),
        (compound_file({"Workbook": b""}), "Excel 工作簿"),
        (compound_file({"PowerPoint Document": b""}), "PowerPoint 文件"),
        (compound_file({"__properties_version1.0": b""}), "Outlook 邮件"),
        (compound_file({"Other": b""}), "不是 Word 文件"),
        (_GOOD.file()[:700], "已损坏"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "已损坏"),
        (b"\xdb\xa5-\0" + bytes(600), "Word 2 的文件"),
    ],
)
def test_refused(data: bytes, words: str) -> None:
    with pytest.raises(UserError, match=words) as refused:
        read_form(data, "x.doc")
    assert "\n" not in refused.value.one_line()


def test_counts_that_cannot_be() -> None:
    """Each number of the block and of the tables, very large and negative: a result or one line, and soon."""
    good = _GOOD.file()
    for at in (*range(24, 112, 2), *range(512, 512 + 900, 2)):
        for value in (0xFFFF, 0x7FFF, 0x0100):
            data = bytearray(good)
            struct.pack_into("<H", data, at, value)
            _one_line_or_text(bytes(data))


def test_sectors_that_run_in_a_circle() -> None:
    """In a stream, in a stream that claims to be long, and in the list of the tables of sectors."""
    good = _GOOD.file()
    table = 512 + 512 * struct.unpack_from("<I", good, 76)[0]
    directory = 512 + 512 * struct.unpack_from("<I", good, 48)[0]
    circle = bytearray(good)
    struct.pack_into("<3I", circle, table, 1, 0, 0)
    _one_line_or_text(bytes(circle))
    struct.pack_into("<I", circle, directory + 128 + 120, 0x7FFFFFFF)
    _one_line_or_text(bytes(circle))
    endless = bytearray(good)
    struct.pack_into("<I", endless, 44, 109 + 127 * 1_000_000)
    struct.pack_into("<II", endless, 68, 0, 1_000_000)
    with pytest.raises(UserError, match="已损坏"):
        read_form(bytes(endless), "x.doc")


def test_damaged_at_random() -> None:
    good = Written(
        [Piece("甲\r"), Piece("乙\r", narrow=False, change=1)],
        paragraphs={0: in_list(1), 1: in_list(1)},
        runs={0: modifier(0x0800, b"\0")},
        groups=[in_list(1)[2:]],
        parts={"lists": lists(level(39, "第{0}条")), "uses": uses([])},
    ).file()
    chance = random.Random(97)
    for _ in range(600):
        data = bytearray(good)
        for _ in range(chance.choice((1, 4, 30))):
            data[chance.randrange(8, len(data))] = chance.randrange(256)
        _one_line_or_text(bytes(data[: chance.choice((len(data), chance.randrange(9, len(data))))]))


def _one_line_or_text(data: bytes) -> None:
    try:
        assert read_form(data, "x.doc").lines
    except UserError as error:
        assert "\n" not in error.one_line()
