"""What a Word file shows and does not store as text: fields without a result, formulas."""

from __future__ import annotations

import pytest

from generator.reading import read_bytes
from generator.reading.forms.docx import read_docx
from generator.reading.forms.shown_fields import shown_field
from site_tests.reading.docx_file import DocxFile

ROOT = "\\r(3)"


def _mark(kind: str, data: str = "") -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}">{data}</w:fldChar></w:r>'


def _field(code: str, data: str = "") -> str:
    return f"{_mark('begin', data)}<w:r><w:instrText>{code}</w:instrText></w:r>{_mark('end')}"


def test_a_field_that_only_word_shows() -> None:
    """带圈字符 are read; anything else leaves a lost character in its place, and is listed."""
    file = DocxFile()
    circled, half = _field(" eq \\o\\ac(○,12)"), _field(" EQ \\f(1,2)")
    file.raw(f"<w:r><w:t>甲</w:t></w:r>{circled}<w:r><w:t>乙</w:t></w:r>")
    file.raw(f"<w:r><w:t>丙</w:t></w:r>{half}{_field(' PAGE ')}<w:r><w:t>丁</w:t></w:r>")
    form = read_docx(file.data(), "x.docx")
    assert [text for _, text in form.lines if text] == ["甲⑫乙", "丙\ufffd丁"]
    assert form.hidden == ((0, "EQ \\f(1,2)"),)
    assert [(problem.code, problem.severity) for problem in form.problems] == [("R-037", "warning")]
    assert "R-030" in [problem.code for problem in read_bytes(file.data(), "x.docx").problems]


def test_formulas_lose_nothing_in_silence() -> None:
    file = DocxFile()
    row = "<m:oMath><m:r><m:t>应纳税额=</m:t></m:r><m:r><m:t>税率</m:t></m:r></m:oMath>"
    file.raw(f"<w:r><w:t>按</w:t></w:r>{row}<w:r><w:t>计算。</w:t></w:r>")
    half = "<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>"
    file.raw(f"<w:r><w:t>减</w:t></w:r><m:oMath>{half}</m:oMath>")
    assert file.lines() == ["按应纳税额=税率计算。", "减\ufffd12"]


def test_a_field_is_listed_once_wherever_it_stands() -> None:
    """In a text box that is stored twice, in a simple field, in a deleted run."""
    file = DocxFile()
    half = _field(" EQ \\f(1,2)")
    box = f"<w:txbxContent><w:p>{half}<w:r><w:t>框</w:t></w:r></w:p></w:txbxContent>"
    file.raw(
        "<w:r><w:t>甲</w:t></w:r><w:r><mc:AlternateContent>"
        f'<mc:Choice Requires="wps"><wps:txbx>{box}</wps:txbx></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    number = "<w:r><w:t>7</w:t></w:r>"
    file.raw(f'<w:fldSimple w:instr=" EQ {ROOT} "/><w:fldSimple w:instr=" PAGE ">{number}</w:fldSimple>')
    file.raw(f"<w:r><w:t>乙</w:t></w:r><w:del>{half}</w:del>")
    form = read_docx(file.data(), "x.docx")
    assert [text for _, text in form.lines if text] == ["甲", "\ufffd框", "\ufffd7", "乙"]
    assert [text for _, text in form.hidden] == ["EQ \\f(1,2)", f"EQ {ROOT}"]


@pytest.mark.parametrize(
    ("code", "shown", "apart"),
    [
        ("eq \\o\\ac(○,20)", "⑳", []), ("eq \\o\\ac(○,21)", "㉑", []), ("eq \\o\\ac(○,50)", "㊿", []),
        ("eq \\o\\ac(○,三)", "㊂", []), ("eq \\o\\ac(○,A)", "Ⓐ", []),
        ("eq \\o\\ac(□,1)", "\ufffd", ["eq \\o\\ac(□,1)"]),
        ('EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(lín),临)', "临", ["lín"]),
        ("EQ \\* jc0 \\o\\ac(\\s\\up 11(pín),颦)", "颦", ["pín"]),
        ('SYMBOL 176 \\f "Symbol" \\s 12', "°", []), ("SYMBOL 0x81 \\f Wingdings", "①", []),
        ("SYMBOL 8451 \\u", "℃", []), ("SYMBOL 169", "©", []), ("SYMBOL 41388 \\f 宋体", "\ufffd", None),
        ("MACROBUTTON NoMacro 单击此处 填写", "单击此处 填写", []), ("AUTONUM", "\ufffd", ["AUTONUM"]),
        ("FORMCHECKBOX", "\ufffd", ["FORMCHECKBOX"]), ("SYMBOLS", "", []), ("PAGE", "", []),
    ],
)  # fmt: skip
def test_what_fields_without_a_result_show(code: str, shown: str, apart: list[str] | None) -> None:
    """Without a result, and with an empty one."""
    file = DocxFile()
    empty = f"{_mark('begin')}<w:r><w:instrText> {code} </w:instrText></w:r>{_mark('separate')}{_mark('end')}"
    file.raw(f"<w:r><w:t>甲</w:t></w:r>{_field(f' {code} ')}<w:r><w:t>乙</w:t></w:r>{empty}")
    form = read_docx(file.data(), "x.docx")
    assert [text for _, text in form.lines if text] == [f"甲{shown}乙{shown}"]
    if apart is not None:
        joined = [text for _, text in form.hidden]
        assert joined == (["".join(apart * 2)] if apart and shown != "\ufffd" else apart * 2)


def test_check_boxes() -> None:
    file = DocxFile()
    box = "<w:ffData><w:checkBox>{0}</w:checkBox></w:ffData>"
    states = ("", "<w:default/>", "<w:checked w:val='0'/><w:default/>", "<w:checked/>")
    file.raw("".join(_field(" FORMCHECKBOX ", box.format(state)) for state in states))
    assert file.lines() == ["☐☒☐☒"]


def test_a_result_inside_a_code_is_no_text() -> None:
    """An IF with another field in its condition; a code that a paragraph's end stands in."""
    file = DocxFile()
    code = "<w:r><w:instrText>{0}</w:instrText></w:r>"
    inner = f"{_mark('begin')}{code.format('REF x')}{_mark('separate')}<w:r><w:t>内</w:t></w:r>{_mark('end')}"
    outer = f"{_mark('begin')}{code.format('IF')}{inner}{code.format('= 1')}"
    file.raw(f"<w:r><w:t>甲</w:t></w:r>{outer}")
    file.raw(
        f"{code.format('x')}{_mark('separate')}<w:r><w:t>果</w:t></w:r>{_mark('end')}<w:r><w:t>乙</w:t></w:r>"
    )
    # One that does not end: its words stay.
    file.raw(f"{_mark('begin')}<w:r><w:t>丙</w:t></w:r>")
    assert file.lines() == ["甲", "果乙", "丙"]


def test_a_phonetic_guide_stands_above_its_base() -> None:
    file = DocxFile()
    run = "<w:r><w:t>{0}</w:t></w:r>"
    guide = f"<w:rt>{run.format('lín')}</w:rt><w:rubyBase>{run.format('临')}</w:rubyBase>"
    file.raw(f"{run.format('甲')}<w:r><w:ruby><w:rubyPr/>{guide}</w:ruby></w:r>{run.format('乙')}")
    form = read_docx(file.data(), "x.docx")
    assert [text for _, text in form.lines if text] == ["甲临乙"]
    assert form.hidden == ((0, "lín"),)


def test_signs_written_by_their_own_codes() -> None:
    file = DocxFile()
    fonts = '<w:rPr><w:rFonts w:ascii="{0}"/></w:rPr>'
    for font in ("Symbol", "宋体"):
        file.raw(f"<w:r>{fonts.format(font)}<w:t>\uf0b0甲</w:t></w:r>")
    assert file.lines() == ["°甲", "\uf0b0甲"]


def test_a_code_of_many_switches_takes_no_time() -> None:
    code = "EQ " + "\\* a\\*a" * 200
    assert shown_field(code).text == "\ufffd"
