"""OFD: what is written and cannot be seen goes apart, what is drawn without a name is lost in its place."""

from __future__ import annotations

import pytest

from generator.model.source import SourceText
from generator.reading import read_bytes
from site_tests.reading.ofd.ofd_file import EM, LEFT, PITCH, TOP, OfdFile, text_object

_LAW = (
    "第一条　为了规范测试活动，制定本条例。",
    "第二条　本条例由市人民政府解释。",
    "第三条　本条例自2020年1月1日起施行。",
)
_READ = [line.replace("\u3000", " ") for line in _LAW]
_WORDS = "第九条　这一句看不见。"
_AT = (LEFT + 2 * EM, TOP + 8 * PITCH)


def _law() -> OfdFile:
    file = OfdFile()
    lines = (text_object(line, LEFT + 2 * EM, TOP + (2 + n) * PITCH) for n, line in enumerate(_LAW))
    file.page(text_object("某市测试条例", 80, TOP, size=7.7), *lines)
    return file


def _read(file: OfdFile) -> SourceText:
    return read_bytes(file.data(), "x.ofd")


def _assert_apart(file: OfdFile) -> None:
    source = _read(file)
    assert [line.text for line in source.lines] == _READ
    assert _WORDS.replace("\u3000", " ") in [line.text for line in source.left_out]
    assert "R-027" in [problem.code for problem in source.problems]


def _assert_read(file: OfdFile) -> None:
    assert [line.text for line in _read(file).lines] == [*_READ, _WORDS.replace("\u3000", " ")]


def _area(value: str, more: str = "") -> str:
    x, y = _AT
    return (
        f'<ofd:PathObject ID="6" Boundary="{x - 5} {y - 10} 150 15" Fill="true" Stroke="false" {more}>'
        f'<ofd:FillColor Value="{value}"/><ofd:AbbreviatedData>M 0 0 L 150 0 L 150 15 L 0 15 C'
        "</ofd:AbbreviatedData></ofd:PathObject>"
    )


def _white(value: str = "255 255 255") -> str:
    return text_object(_WORDS, *_AT, code=f'<ofd:FillColor Value="{value}"/>')


@pytest.mark.parametrize("value", ["255 255 255", "#ff #ff #ff", "255", "0 0 0 0"])
def test_white_on_white(value: str) -> None:
    file = _law()
    file.pages[0] += _white(value)
    _assert_apart(file)


@pytest.mark.parametrize("value", ["180 180 180", "0 0 0"])
def test_other_colours_are_seen(value: str) -> None:
    file = _law()
    file.pages[0] += _white(value)
    _assert_read(file)


def test_the_colour_of_a_draw_param() -> None:
    """Of its own, or of the one that it is relative to."""
    file = _law()
    file.more["Doc_0/PublicRes.xml"] = (
        '<ofd:Res BaseLoc="Res"><ofd:DrawParams><ofd:DrawParam ID="70"><ofd:FillColor Value="255 255 255"/>'
        '</ofd:DrawParam><ofd:DrawParam ID="71" Relative="70"/></ofd:DrawParams></ofd:Res>'
    )
    file.pages[0] += text_object(_WORDS, *_AT, more=' DrawParam="71"')
    _assert_apart(file)


def test_areas_below_and_above() -> None:
    for before, after, seen in (
        (_area("0 0 90") + _white(), "", True),
        (_area("0 0 90") + _white("0 0 90"), "", False),
        (_white("0 0 0"), _area("255 255 255"), False),
        (_white("0 0 0"), _area("255 255 0", 'Alpha="90"'), True),
    ):
        file = _law()
        file.pages[0] += before + after
        (_assert_read if seen else _assert_apart)(file)


def test_an_outline_is_ink_and_none_is_none() -> None:
    file = _law()
    file.pages[0] += text_object(_WORDS, *_AT, more=' Fill="false" Stroke="true"')
    _assert_read(file)
    file = _law()
    file.pages[0] += text_object(_WORDS, *_AT, more=' Fill="false"')
    _assert_apart(file)


@pytest.mark.parametrize("more", ['Visible="false"', 'Alpha="0"'])
def test_graphics_put_together_that_are_not_shown(more: str) -> None:
    """Their words go apart, they are not dropped."""
    file = _law()
    unit = f"<ofd:Content>{text_object(_WORDS, 0, 5)}</ofd:Content>"
    file.units = f'<ofd:CompositeGraphicUnit ID="50">{unit}</ofd:CompositeGraphicUnit>'
    x, y = _AT
    file.pages[0] += f'<ofd:CompositeObject ResourceID="50" Boundary="{x} {y} 99 9" {more}/>'
    _assert_apart(file)


def test_graphics_that_the_file_does_not_hold_are_reported() -> None:
    file = _law()
    file.pages[0] += '<ofd:CompositeObject ResourceID="51" Boundary="9 9 99 9"/>'
    assert "R-039" in [problem.code for problem in _read(file).problems]


def test_clipped_away() -> None:
    """Only what is outside however the area is counted."""
    for at, seen in (("0 0", True), ("160 200", False)):
        x, y = at.split()
        path = f"<ofd:AbbreviatedData>M {x} {y} L {float(x) + 140} {float(y) + 20}</ofd:AbbreviatedData>"
        area = f'<ofd:Area><ofd:Path Boundary="0 0 140 20">{path}</ofd:Path></ofd:Area>'
        file = _law()
        file.pages[0] += text_object(_WORDS, *_AT, code=f"<ofd:Clips><ofd:Clip>{area}</ofd:Clip></ofd:Clips>")
        (_assert_read if seen else _assert_apart)(file)


def test_type_without_a_size() -> None:
    file = _law()
    file.pages[0] += text_object(_WORDS, *_AT).replace(f'Size="{EM}"', 'Size="0"')
    _assert_apart(file)


def test_a_picture_above_printed_words_is_a_scan() -> None:
    """Two layers: a machine's words, and over them the picture of the page."""
    file = _law()
    file.more["Doc_0/PublicRes.xml"] = (
        '<ofd:Res BaseLoc="Res"><ofd:MultiMedias><ofd:MultiMedia ID="80" Type="Image"><ofd:MediaFile>a.jpg'
        "</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>"
    )
    file.pages[0] += '<ofd:ImageObject ID="4" Boundary="0 0 210 297" CTM="210 0 0 297 0 0" ResourceID="80"/>'
    source = _read(file)
    assert [line.text for line in source.lines] == _READ
    assert "R-033" in [problem.code for problem in source.problems]


def test_glyphs_without_characters_are_lost_in_their_place() -> None:
    glyphs = '<ofd:CGTransform CodePosition="0" CodeCount="1" GlyphCount="1"><ofd:Glyphs>7</ofd:Glyphs>'
    file = _law()
    file.pages[0] += text_object("第四条　停", *_AT)
    for place, text in enumerate(("", "\u00a4")):
        file.pages[0] += text_object(
            text, _AT[0] + (5 + place) * EM, _AT[1], code=f"{glyphs}</ofd:CGTransform>"
        )
    file.pages[0] += text_object("放。", _AT[0] + 7 * EM, _AT[1])
    source = _read(file)
    assert source.lines[-1].text == "第四条 停\ufffd\ufffd放。"
    assert "R-030" in [problem.code for problem in source.problems]


def test_a_page_turned_by_the_matrix_and_one_in_columns() -> None:
    """CTM turns the type of a wide table; ReadDirection lets columns run down."""
    file = OfdFile()
    lines = ("某市测试条例", *_LAW)
    file.page(
        *(
            text_object(line, 0, 0, more=' CTM="0 1 -1 0 0 0"').replace(
                f'Boundary="0 {-EM}', f'Boundary="{170 - n * PITCH} 40'
            )
            for n, line in enumerate(lines)
        )
    )
    assert [line.text for line in _read(file).lines] == _READ
    file = OfdFile()
    file.page(
        *(
            f'<ofd:TextObject Boundary="{170 - n * PITCH} 30 {EM} 200" Size="{EM}" ReadDirection="90">'
            f'<ofd:TextCode X="0" Y="{EM}">{line}</ofd:TextCode></ofd:TextObject>'
            for n, line in enumerate(lines)
        )
    )
    assert [line.text for line in _read(file).lines] == _READ
