"""RTF as Word, WordPad and others write it, put together by hand."""

from __future__ import annotations

import random
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.cli.errors import UserError
from generator.reading import read_bytes
from generator.reading.forms.docx import read_docx
from generator.reading.forms.recognise import read_form
from site_tests.reading.docx_file import DocxFile
from site_tests.reading.rtf.rtf_file import HEAD, escaped, read_body, read_lines


@pytest.mark.parametrize(
    "text",
    [
        "\\f13 " + escaped("第一条"),
        "\\f0\\loch\\f0\\hich\\f0\\dbch\\f13 " + escaped("第一条"),
        "\\hich\\af0\\dbch\\af13\\loch\\f0 " + escaped("第一条"),
        "\\f0 " + escaped("第一条"),
        "\\f5 " + escaped("第一條", "big5"),
        "\\uc2 \\u31532\\'b5\\'da\\u19968\\'d2\\'bb\\u26465\\'cc\\'f5",
        "\\uc1\\u31532?\\u19968?\\u26465?",
        "\\uc0\\u31532\\u19968\\u26465",
        "{\\uc2\\u31532 ab}\\uc1\\u19968?{\\u26465?}",
        "{\\upr{???}{\\*\\ud{\\u31532?\\u19968?\\u26465?}}}",
    ],
)
def test_chinese_in_every_way_of_writing_it(text: str) -> None:
    assert read_lines(f"\\pard {text}\\par")[0] in ("第一条", "第一條")


def test_second_bytes_that_are_letters_and_braces() -> None:
    """Escaped, bare, and raw bytes of GBK without any escape."""
    assert read_lines("\\f13 \\'81A\\'90\\'5c\\'a8\\}\\par") == ["\u4e04\u603d" + b"\xa8}".decode("gb18030")]
    raw = HEAD.encode("latin-1") + "\\f13 怽瓆条\\par}".encode("gb18030")
    assert [text for _, text in read_form(raw, "x.rtf").lines] == ["怽瓆条"]


def test_characters_outside_the_first_plane() -> None:
    assert read_lines("\\uc0\\u-10176\\uc1\\u-8860?\\par") == ["\U00020164"]


def test_western_text_stays_western() -> None:
    assert read_lines("\\f0 caf\\'e9 \\ldblquote a\\rdblquote\\par") == ["café “a”"]


def test_automatic_numbers_are_kept_and_bullets_are_none() -> None:
    number = "{\\listtext\\pard\\plain \\f13 " + escaped("第一条") + "\\tab}"
    bullet = "{\\listtext\\pard\\plain\\f3 \\'b7\\tab}"
    item = "{\\pntext\\pard\\plain \\f13 " + escaped("（一）") + "\\tab}"
    first, second, third = (f"\\f13 {escaped(char)}\\par " for char in "甲乙丙")
    body = f"\\pard\\ls1 {number}{first}{item}{second}{bullet}{third}"
    assert read_lines(body) == ["第一条 甲", "（一）乙", "丙"]
    assert read_body(body).problems == ()


def test_numbers_that_are_not_written_out_are_reported() -> None:
    assert [problem.code for problem in read_body("\\pard\\ls1 a\\par\\pard b\\par").problems] == ["R-035"]


def test_deleted_and_hidden_text_is_apart() -> None:
    form = read_body("a{\\deleted b}c{\\v d}e{\\v\\v0 f}\\par g{\\deleted\\par}h\\par")
    assert [text for _, text in form.lines] == ["acef", "gh"]
    assert form.hidden == ((0, "bd"),)
    assert [problem.code for problem in form.problems] == ["R-027"]


def test_notes_boxes_tables_fields_and_breaks() -> None:
    body = (
        "a{\\super\\chftn{\\footnote\\pard\\plain\\chftn  n1\\par n2}}b\\line c\\tab d\\par"
        "{\\footnote\\ftnalt e}"
        "f{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt \\pard box\\par}}"
        "{\\shprslt{\\*\\do{\\dptxbxtext box}}}}"
        "g\\par\\trowd\\cellx1\\cellx2\\pard\\intbl h\\par i\\cell j\\cell\\row\\pard"
        "{\\field{\\*\\fldinst{ PAGEREF x }}{\\fldrslt{k}}}\\par{\\pict\\pngblip 8950}{\\*\\unknown l}m"
    )
    assert read_lines(body) == ["ab", "c d", "fg", "box", "h i j", "k", "m", "脚注：n1 n2", "尾注：e"]


def test_binary_data_is_passed_over() -> None:
    assert read_lines("a{\\pict\\bin5 }}}{{}b\\par") == ["ab"]


def test_a_law_under_the_name_of_an_old_word_file() -> None:
    law = ("某市测试条例", "第一条　为了规范，制定本条例。", "第二条　本条例自2020年1月1日起施行。")
    body = "".join(f"\\pard\\f13 {escaped(line)}\\par\n" for line in law)
    source = read_bytes((HEAD + body + "}").encode("latin-1"), "x.doc")
    assert (source.form, source.encoding, source.title) == ("rtf", "cp936", law[0])
    assert [line.text for line in source.lines] == [line.replace("\u3000", " ") for line in law[1:]]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"{\\rtf1\\ansi a\\par", "不完整"),
        (b"{\\rtf1\\ansi{\\fonttbl{\\f0 a;}}}", "没有文字"),
        (b"{\\rtf1\\ansi\\ansicpg936\\f0 " + b"\\'ff\\'ff" * 30 + b"}", "已损坏"),
    ],
)
def test_bad_files_are_one_line(data: bytes, says: str) -> None:
    with pytest.raises(UserError, match=says):
        read_form(data, "x.rtf")


def test_changed_files_never_break() -> None:
    chance = random.Random(7)
    data = (
        HEAD + "\\pard\\f13 " + escaped("第一条") + "{\\listtext 1}{\\footnote a}\\u-8000?\\cell\\row\\par}"
    ).encode()
    for _ in range(400):
        changed = bytearray(data)
        for _ in range(chance.randint(1, 5)):
            at = chance.randrange(len(changed))
            changed[at : at + chance.choice((0, 1, 1, 9))] = bytes([chance.choice(b"{}\\'*u-09 f\xb5\x81")])
        try:
            read_form(b"{\\rtf" + bytes(changed[5:]), "x.rtf")
        except UserError as error:
            assert "\n" not in error.one_line()


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not on this machine")
def test_the_same_as_the_word_file_that_libreoffice_made_it_from(tmp_path: Path) -> None:
    file = DocxFile()
    file.list_of(81, (1, "chineseCountingThousand", "第%1条"), (1, "chineseCounting", "（%2）"))
    for text, place in (
        ("某市测试条例", None),
        ("甲“乙”—丙𠅤：", (81, 0)),
        ("丁；", (81, 1)),
        ("戊。", (81, 0)),
    ):
        file.add(text, place)
    file.raw(
        '<w:r><w:t>己</w:t></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>旧</w:delText></w:r></w:del>'
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:t>庚</w:t><w:br/><w:t>辛</w:t></w:r>"
    )
    (tmp_path / "x.docx").write_bytes(file.data())
    command = [
        "soffice",
        f"-env:UserInstallation=file://{tmp_path}/home",
        "--headless",
        "--convert-to",
        "rtf",
    ]
    subprocess.run([*command, "x.docx"], cwd=tmp_path, check=True, capture_output=True)
    word = read_docx(file.data(), "x.docx")
    rich = read_form((tmp_path / "x.rtf").read_bytes(), "x.rtf")
    assert [text for _, text in rich.lines] == [text for _, text in word.lines]
    assert rich.hidden == word.hidden
