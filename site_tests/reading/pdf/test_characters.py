"""PDF: which characters are read for those that are drawn, and in what order."""

from __future__ import annotations

import pytest

from generator.model.source import SourceText
from generator.reading import read_bytes
from site_tests.reading.pdf.pdf_file import EM, HEIGHT, LEFT, PITCH, TOP, WIDTH, PdfFile, broken

_TITLE = "某市停车场管理条例"
_FIRST = "第一条　为了加强停车场管理，制定本条例。"
_NEXT = TOP + 3 * PITCH


def _file() -> PdfFile:
    file = PdfFile()
    file.centred(_TITLE, TOP, 20)
    file.put(_FIRST, LEFT + 2 * EM, TOP + 2 * PITCH)
    return file


def _read(file: PdfFile) -> SourceText:
    return read_bytes(file.data(), "x.pdf")


def _said(text: str) -> tuple[str, str]:
    """The commands that say what the text between them is."""
    return f"/Span << /ActualText <feff{text.encode('utf-16-be').hex()}> >> BDC", "EMC"


def _last(file: PdfFile) -> str:
    return _read(file).lines[-1].text


def _codes(file: PdfFile) -> list[str]:
    return [problem.code for problem in _read(file).problems]


@pytest.mark.parametrize("name", ["", "\x00", "\x1f", "\x85", "\uffff"])
def test_what_the_font_names_by_nothing_is_lost_in_its_place(name: str) -> None:
    file = _file()
    file.renamed["乙"] = name
    file.put("第二条　甲乙丙，应当停车。", LEFT + 2 * EM, _NEXT)
    assert _last(file) == "第二条 甲\ufffd丙，应当停车。"
    assert {"R-030", "R-034"} <= set(_codes(file))


def test_a_space_may_be_named_like_a_tab() -> None:
    file = _file()
    file.renamed["乙"] = "\t"
    file.put("第二条乙停车应当有序。", LEFT + 2 * EM, _NEXT)
    assert _last(file) == "第二条 停车应当有序。"


def test_a_font_that_the_file_does_not_hold() -> None:
    file = _file()
    file.put("第二条　应当停车。", LEFT + 2 * EM, _NEXT, font="F9")
    assert "\ufffd" in _last(file)
    assert "R-030" in _codes(file)


def test_the_said_text_is_read_where_the_font_names_none() -> None:
    file = _file()
    file.put("第二条　", LEFT + 2 * EM, _NEXT)
    said = "停车".encode("utf-16-be").hex()
    file.put(
        "\u241f\u241f", LEFT + 6 * EM, _NEXT, around=(f"/Span << /ActualText <feff{said}> >> BDC", "EMC")
    )
    file.put("应当有序。", LEFT + 8 * EM, _NEXT)
    assert _last(file) == "第二条 停车应当有序。"
    assert not {"R-030", "R-045"} & set(_codes(file))


def test_a_said_text_that_is_another_is_reported() -> None:
    file = _file()
    file.put("第二条　甲乙应当有序。", LEFT + 2 * EM, _NEXT, around=_said("停车"))
    assert "R-045" in _codes(file)


def test_words_that_are_said_to_be_nothing_stay() -> None:
    file = _file()
    file.put("第二条　停车应当有序。", LEFT + 2 * EM, _NEXT, around=_said(""))
    assert _last(file) == "第二条 停车应当有序。"
    assert "R-045" in _codes(file)


@pytest.mark.parametrize("parts", [1, 5])
def test_bold_by_printing_twice(parts: int) -> None:
    """The second time a little beside, and in other pieces."""
    text = "第二条　停停车车应当有序。"
    file = _file()
    file.put(text, LEFT + 2 * EM, _NEXT)
    for start in range(0, len(text), parts):
        file.put(text[start : start + parts], LEFT + (2 + start) * EM + 0.1 * EM, _NEXT + 0.3)
    assert _last(file) == "第二条 停停车车应当有序。"


@pytest.mark.parametrize("size", [0.5, 0.6, 0.7])
@pytest.mark.parametrize("rise", [0.33, 0.5, 0.6, -0.2, -0.4])
def test_raised_and_lowered_figures_stay_in_their_place(size: float, rise: float) -> None:
    file = _file()
    file.put("第二条　每个车位不少于12m", LEFT + 2 * EM, _NEXT)
    width = 11 * EM + 2 * 0.5 * EM + EM
    file.put("2", LEFT + 2 * EM + width, _NEXT - rise * EM, size * EM)
    file.put("（不含通道），面积超过30㎡的①除外。", LEFT + 2 * EM + width + size * EM / 2, _NEXT)
    assert _last(file) == "第二条 每个车位不少于12m2（不含通道），面积超过30㎡的①除外。"


def test_squeezed_marks_and_stretched_lines() -> None:
    """Half of the room of a mark is taken away; other lines are stretched to the margin."""
    file = _file()
    at = LEFT + 2 * EM
    for char in "第二条　经营者（含受托人），应当：“保持整洁”。":
        file.put(char, at - (EM / 2 if char in "（“" else 0), _NEXT)
        at += EM / 2 if char in "（），：“”。" else EM
    assert _last(file) == "第二条 经营者（含受托人），应当：“保持整洁”。"
    file = _file()
    for place, char in enumerate("第二条　停车场应当保持整洁。"):
        file.put(char, LEFT + 2 * EM + place * 1.5 * EM, _NEXT)
    assert _last(file) == "第二条 停车场应当保持整洁。"


def _turned(turn: str) -> PdfFile:
    """A page whose lines run by ``turn``: 1 down, 2 on their heads, 3 up."""
    file = PdfFile()
    for number, line in enumerate(
        (_TITLE, _FIRST, "第二条　停车应当有序。", "第三条　本条例自公布之日起施行。")
    ):
        base = TOP + number * PITCH
        matrix, left, low = {
            "down": ("0 -1 1 0", WIDTH - base, 60.0),
            "over": ("-1 0 0 -1", WIDTH - 60, HEIGHT - base),
            "up": ("0 1 -1 0", base, HEIGHT - 60),
        }[turn]
        file.put(line, left, low, turn=matrix)
    return file


@pytest.mark.parametrize("turn", ["down", "over", "up"])
def test_a_turned_page_is_read_as_its_reader_turns_it(turn: str) -> None:
    file = _turned(turn)
    file.put("7", WIDTH / 2, HEIGHT - 30, 9)
    source = _read(file)
    assert [line.text[:3] for line in source.lines] == ["第一条", "第二条", "第三条"]
    assert "7" in [line.text for line in source.left_out]


@pytest.mark.parametrize(("rotate", "turn"), [(90, "up"), (270, "down"), (180, "over")])
def test_a_page_that_the_file_turns_itself(rotate: int, turn: str) -> None:
    file = _turned(turn)
    file.more = f"/Rotate {rotate}"
    assert [line.text[:3] for line in _read(file).lines] == ["第一条", "第二条", "第三条"]


def test_vertical_columns_from_right_to_left() -> None:
    file = PdfFile()
    text = "第一条　为了加强停车场管理，方便人民生活，保护环境，根据有关法律，制定本条例。"
    columns = (_TITLE, *broken(text, 16), *broken("第二条　停车应当有序，不得乱停乱放。", 16))
    for number, column in enumerate(columns):
        indent = 2 * EM if column.startswith("第") else 0.0
        file.put(column, WIDTH - 100 - number * PITCH, 100 + indent, font="V1")
    assert [line.text for line in _read(file).lines] == [
        text.replace("\u3000", " "),
        "第二条 停车应当有序，不得乱停乱放。",
    ]


def test_letters_spaced_by_the_command_stand_where_they_are_drawn() -> None:
    """The space that a command sets after each character counts after the last one too."""
    file = _file()
    file.used.update("第二条停车应当有序。")
    shows = " ".join(f"<{char.encode('utf-16-be').hex()}> Tj" for char in "第二条停车应当有序。")
    file.draw(f"BT /F1 {EM} Tf {0.4 * EM} Tc {LEFT + 2 * EM} {HEIGHT - _NEXT} Td {shows} ET")
    file.put("甲", LEFT + 2 * EM + 14 * EM, _NEXT)
    assert _last(file) == "第二条停车应当有序。甲"
