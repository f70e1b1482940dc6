"""PDF: tables whose cells are drawn, and lines that draw none."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from generator.reading.forms.pdf.open_pages import open_pages
from generator.reading.forms.pdf.read_pdf import read_pdf
from generator.reading.forms.printed import read_pages, seen_pages
from site_tests.reading.pdf.pdf_file import EM, HEIGHT, LEFT, PITCH, TOP, PdfFile

_ACROSS = (LEFT, LEFT + 6 * EM, LEFT + 18 * EM, LEFT + 28 * EM)
_TABLE = TOP + 5 * PITCH
_LAW = (
    "第一条　为了加强停车场管理，制定本条例。",
    "第二条　本条例自2025年1月1日起施行。",
    "附件",
)


def _law() -> PdfFile:
    file = PdfFile()
    file.centred("某市停车场管理条例", TOP, 20)
    for number, line in enumerate(_LAW):
        file.put(line, LEFT + 2 * EM, TOP + (2 + number) * PITCH)
    return file


def _level(file: PdfFile, base: float, left: float, right: float) -> None:
    file.draw(f"{left} {HEIGHT - base} m {right} {HEIGHT - base} l S")


def _upright(file: PdfFile, at: float, top: float, foot: float) -> None:
    """As a thin area, as browsers draw it."""
    file.draw(f"{at - 0.3} {HEIGHT - foot} 0.6 {foot - top} re f")


def _cell(file: PdfFile, left: float, top: float, lines: Sequence[str]) -> None:
    for number, line in enumerate(lines):
        file.put(line, left + 0.5 * EM, top + (0.75 + number) * PITCH)


def _lines(file: PdfFile) -> list[str]:
    return [text for _, text in read_pdf(file.data(), "x.pdf").lines][4:]


def _codes(file: PdfFile) -> list[str]:
    return [problem.code for problem in read_pdf(file.data(), "x.pdf").problems]


def _cells(file: PdfFile) -> list[tuple[str, ...]]:
    seen = seen_pages(open_pages(file.data(), "x.pdf").pages)
    return list(read_pages(seen.pages).tables.values())


def _ruled(sides: bool = True) -> PdfFile:
    """Three rows, the second of three lines; one cell over two rows, one over two columns, one empty."""
    file = _law()
    tops = (_TABLE, _TABLE + PITCH, _TABLE + 4 * PITCH, _TABLE + 5 * PITCH, _TABLE + 6 * PITCH)
    for row, top in enumerate(tops):
        _level(file, top, _ACROSS[1] if row == 2 else _ACROSS[0], _ACROSS[3])
    for column, at in enumerate(_ACROSS):
        if sides or column in (1, 2):
            _upright(file, at, tops[0], tops[3] if column == 1 else tops[4])
    for column, words in enumerate(("区域", "范围", "标准")):
        _cell(file, _ACROSS[column], tops[0], (words,))
    _cell(file, _ACROSS[0], tops[1] + PITCH, ("一类区域",))
    scope = ("东至中山路，西至解放路", "，北至人民路的全部道路", "和停车场。")
    _cell(file, _ACROSS[1], tops[1], scope)
    _cell(file, _ACROSS[2], tops[1], ("（一）首小时八元；", "（二）每日六十元。"))
    _cell(file, _ACROSS[1], tops[2], ("机场周边五百米以内",))
    _cell(file, _ACROSS[0], tops[3], ("其他区域",))
    _cell(file, _ACROSS[2], tops[3], ("免费",))
    return file


@pytest.mark.parametrize("sides", [True, False])
def test_the_lines_of_a_cell_are_put_together(sides: bool) -> None:
    file = _ruled(sides)
    file.put("本附件由市人民政府解释。", LEFT + 2 * EM, _TABLE + 8 * PITCH)
    scope = "东至中山路，西至解放路，北至人民路的全部道路和停车场。"
    fees = "（一）首小时八元； （二）每日六十元。"
    assert _lines(file) == [
        "区域 范围 标准",
        f"一类区域 {scope} {fees}",
        "机场周边五百米以内",
        "其他区域 免费",
        "本附件由市人民政府解释。",
    ]
    assert _cells(file) == [
        ("区域", "范围", "标准"),
        ("一类区域", scope, fees),
        ("", "机场周边五百米以内", ""),
        ("其他区域", "", "免费"),
    ]
    assert "R-028" not in _codes(file)


def test_words_across_the_lines_make_it_no_table() -> None:
    file = _ruled()
    _cell(file, _ACROSS[1] - 3 * EM, _TABLE + 3 * PITCH, ("横跨竖线的文字",))
    assert _cells(file) == []
    assert "R-028" in _codes(file)


def test_a_frame_around_text_is_no_table() -> None:
    """Nor is a line between two columns below a line across."""
    file = _law()
    for base in (_TABLE, _TABLE + PITCH, _TABLE + 22 * PITCH):
        _level(file, base, _ACROSS[0], _ACROSS[3])
    for at in (_ACROSS[0], LEFT + 14 * EM, _ACROSS[3]):
        _upright(file, at, _TABLE, _TABLE + 22 * PITCH)
    for column, label in enumerate("三四"):
        for number in range(20):
            words = f"第{label}条　停车场应当" if not number else "甲乙丙丁戊己庚辛壬癸子丑"
            left = LEFT + (0.5 + 14 * column) * EM
            file.put(words, left, _TABLE + (2 + number) * PITCH)
    assert _cells(file) == []


def test_a_table_at_the_edge_of_pages_is_no_running_head() -> None:
    file = _law()
    for _ in range(3):
        file.page()
        for row in range(4):
            _level(file, 40 + row * PITCH, _ACROSS[0], _ACROSS[3])
        for at in _ACROSS:
            _upright(file, at, 40, 40 + 3 * PITCH)
        for row in range(3):
            for column, words in enumerate(("区域", "范围", "标准") if not row else ("甲", "乙", "丙")):
                _cell(file, _ACROSS[column], 40 + row * PITCH, (words,))
    assert _lines(file) == ["区域 范围 标准", "甲 乙 丙", "甲 乙 丙"] * 3
