"""PDF: what is written and cannot be seen goes apart, and what only seems so stays."""

from __future__ import annotations

import pytest

from generator.model.source import SourceText
from generator.reading import read_bytes
from site_tests.reading.pdf.pdf_file import EM, FIRST_FREE, HEIGHT, LEFT, PITCH, TOP, WIDTH, PdfFile

_LAW = (
    "第一条　为了加强停车场管理，制定本条例。",
    "第二条　停车场经营者应当保持停车场整洁，按照规定收费。",
    "第三条　本条例自2025年1月1日起施行。",
)
_READ = [line.replace("\u3000", " ") for line in _LAW]
_WORDS = "第九条　这一句看不见。"
_BASE = TOP + 8 * PITCH
_Y = HEIGHT - _BASE
_GREY = "/Type /ExtGState"


def _law() -> PdfFile:
    file = PdfFile()
    file.centred("某市停车场管理条例", TOP, 20)
    for number, line in enumerate(_LAW):
        file.put(line, LEFT + 2 * EM, TOP + (2 + number) * PITCH)
    return file


def _read(file: PdfFile) -> SourceText:
    return read_bytes(file.data(), "x.pdf")


def _assert_apart(file: PdfFile, words: str = _WORDS) -> None:
    source = _read(file)
    assert [line.text for line in source.lines] == _READ
    assert words.replace("\u3000", " ") in [line.text for line in source.left_out]
    assert "R-027" in [problem.code for problem in source.problems]


def _assert_read(file: PdfFile) -> None:
    assert [line.text for line in _read(file).lines] == [*_READ, _WORDS.replace("\u3000", " ")]


@pytest.mark.parametrize("mode", [3, 7])
def test_text_without_ink(mode: int) -> None:
    file = _law()
    file.put(_WORDS, LEFT + 2 * EM, _BASE, mode=mode)
    _assert_apart(file)


@pytest.mark.parametrize("ink", ["1 g", "1 1 1 rg", "0 0 0 0 k", "0.97 g", "/DeviceGray cs 1 sc"])
def test_white_on_white(ink: str) -> None:
    file = _law()
    file.put(_WORDS, LEFT + 2 * EM, _BASE, around=(ink, ""))
    _assert_apart(file)


def test_outline_is_ink_too() -> None:
    file = _law()
    file.put(_WORDS, LEFT + 2 * EM, _BASE, mode=2, around=("1 g 0 G", ""))
    _assert_read(file)


@pytest.mark.parametrize("ink", ["0.7 g", "/Separation cs 1 sc", "/Spot cs 1 scn"])
def test_light_and_spot_colours_are_seen(ink: str) -> None:
    """The whole tint of a spot colour is dark, though its number is that of white in grey."""
    file = _law()
    file.resources = "/ColorSpace << /Spot [/Separation /Black /DeviceCMYK << /FunctionType 2 >>] >>"
    file.put(_WORDS, LEFT + 2 * EM, _BASE, around=(ink, ""))
    _assert_read(file)


def test_white_on_a_dark_area_is_seen() -> None:
    file = _law()
    file.put(_WORDS, LEFT + 2 * EM, _BASE, around=(f"0 0 0.5 rg {LEFT} {_Y - 9} 400 30 re f 1 g", ""))
    _assert_read(file)


def test_white_on_a_shading_is_seen() -> None:
    file = _law()
    file.resources = "/Shading << /S << /ShadingType 2 >> >>"
    file.put(_WORDS, LEFT + 2 * EM, _BASE, around=(f"q {LEFT} {_Y - 9} 400 30 re W n /S sh Q 1 g", ""))
    _assert_read(file)


def test_a_drawing_of_thousands_of_areas_is_not_searched() -> None:
    file = _law()
    file.draw("0.9 g " + "300 20 9 9 re f " * 4200 + "0 g")
    file.put(_WORDS, LEFT + 2 * EM, _BASE)
    _assert_read(file)


def test_dark_on_a_dark_area() -> None:
    file = _law()
    file.put(_WORDS, LEFT + 2 * EM, _BASE, around=(f"0 0 0.5 rg {LEFT} {_Y - 9} 400 30 re f 0 0 0.5 rg", ""))
    _assert_apart(file)


def test_covered_by_an_area_that_is_painted_later() -> None:
    file = _law()
    file.put(_WORDS, LEFT + 2 * EM, _BASE, around=("", f"1 g {LEFT} {_Y - 9} 400 30 re f"))
    _assert_apart(file)
    file = _law()
    file.put(_WORDS, LEFT + 2 * EM, _BASE, around=(f"1 g {LEFT} {_Y - 9} 400 30 re f 0 g", ""))
    _assert_read(file)


def test_a_mark_that_blends_covers_nothing() -> None:
    file = _law()
    file.resources = f"/ExtGState << /M << {_GREY} /BM /Multiply >> >>"
    file.put(_WORDS, LEFT + 2 * EM, _BASE, around=("", f"/M gs 1 1 0 rg {LEFT} {_Y - 9} 400 30 re f"))
    _assert_read(file)


def test_a_transparent_colour() -> None:
    file = _law()
    file.resources = f"/ExtGState << /T << {_GREY} /ca 0 >> >>"
    file.put(_WORDS, LEFT + 2 * EM, _BASE, around=("/T gs", ""))
    _assert_apart(file)


@pytest.mark.parametrize("clip", [f"{LEFT} 10 30 30 re W n", f"{LEFT} 10 30 30 re W* n"])
def test_clipped_away(clip: str) -> None:
    file = _law()
    file.put(_WORDS, LEFT + 2 * EM, _BASE, around=(clip, ""))
    _assert_apart(file)


def test_outside_of_the_page() -> None:
    file = _law()
    file.put(_WORDS, WIDTH + 40, _BASE)
    _assert_apart(file)
    file = _law()
    file.more = f"/CropBox [0 {_Y + 2 * PITCH} {WIDTH} {HEIGHT}]"
    file.put(_WORDS, LEFT + 2 * EM, _BASE)
    _assert_apart(file)


def test_a_layer_that_is_off() -> None:
    file = _law()
    group = f"{FIRST_FREE} 0 R"
    file.objects = [b"<< /Type /OCG /Name (x) >>"]
    file.catalog = f"/OCProperties << /OCGs [{group}] /D << /OFF [{group}] >> >>"
    file.resources = f"/Properties << /L {group} >>"
    file.put(_WORDS, LEFT + 2 * EM, _BASE, around=("/OC /L BDC", "EMC"))
    _assert_apart(file)
    file.catalog = f"/OCProperties << /OCGs [{group}] /D << /ON [{group}] >> >>"
    _assert_read(file)


def test_the_state_goes_into_forms_and_comes_back() -> None:
    """A form takes over the ink of the page; what follows it stands where it did before."""
    file = _law()
    codes = _WORDS.encode("utf-16-be").hex()
    file.used.update(_WORDS)
    body = f"BT /F1 {EM} Tf 1 0 0 1 {LEFT + 2 * EM} {_Y} Tm <{codes}> Tj ET".encode()
    head = (
        f"/Type /XObject /Subtype /Form /BBox [0 0 {WIDTH} {HEIGHT}] /Resources << /Font << /F1 3 0 R >> >>"
    )
    file.objects = [f"<< {head} /Matrix [1 0 0 1 0 0] /Length {len(body)} >>\nstream\n".encode() + body
                    + b"\nendstream"]  # fmt: skip
    file.resources = f"/XObject << /A {FIRST_FREE} 0 R >>"
    file.draw("q 1 g /A Do Q")
    _assert_apart(file)
    file.pages[-1][-1] = "q 0 g /A Do Q"
    _assert_read(file)


_PICTURE = (
    b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 "
    b"/Length 1 >>\nstream\nA\nendstream"
)
_SHOWN = f"q {WIDTH} 0 0 {HEIGHT} 0 0 cm /P Do Q"


def test_a_scan_with_recognised_words_is_read_and_said() -> None:
    """Also where a program wrote its own name on each page, to be seen."""
    file = _law()
    file.objects, file.resources = [_PICTURE], f"/XObject << /P {FIRST_FREE} 0 R >>"
    file.draw(_SHOWN)
    file.put("扫描王", 500, HEIGHT - 20, 8)
    source = _read(file)
    assert [line.text for line in source.lines] == _READ
    assert "扫描王" in [line.text for line in source.left_out]
    problems = {problem.code: problem for problem in source.problems}
    assert problems["R-033"].severity == "warning"


def test_one_scanned_page_among_others_is_named() -> None:
    file = _law()
    file.page()
    file.objects, file.resources = [_PICTURE], f"/XObject << /P {FIRST_FREE} 0 R >>"
    file.draw(_SHOWN)
    file.put("第四条　这一条是扫描的，文字是识别的。", LEFT + 2 * EM, TOP, mode=3)
    source = _read(file)
    assert source.lines[-1].text == "第四条 这一条是扫描的，文字是识别的。"
    said = [problem.message for problem in source.problems if problem.code == "R-033"]
    assert said == ["第 2 页是扫描的图片，文字是机器识别的"]


def test_a_picture_under_printed_text_is_no_scan() -> None:
    file = PdfFile()
    file.objects, file.resources = [_PICTURE], f"/XObject << /P {FIRST_FREE} 0 R >>"
    file.draw(_SHOWN)
    file.centred("某市停车场管理条例", TOP, 20)
    for number, line in enumerate(_LAW):
        file.put(line, LEFT + 2 * EM, TOP + (2 + number) * PITCH)
    source = _read(file)
    assert [line.text for line in source.lines] == _READ
    assert "R-033" not in [problem.code for problem in source.problems]


def test_a_level_watermark_across_the_text() -> None:
    file = _law()
    file.centred("内部资料", TOP + 3.4 * PITCH, 60)
    _assert_apart(file, "内部资料")
