"""What a Word file shows and does not store as text: fields without a result, formulas."""

from __future__ import annotations

from generator.reading import read_bytes
from generator.reading.forms.docx import read_docx
from site_tests.reading.docx_file import DocxFile

ROOT = "\\r(3)"


def _field(code: str) -> str:
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


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
