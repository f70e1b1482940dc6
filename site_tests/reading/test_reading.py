"""The flagship, encodings, forms and bad input."""

from __future__ import annotations

import io
import time
import zipfile
from pathlib import Path

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from generator.cli.errors import UserError
from generator.reading import Erratum, read_bytes, read_file
from generator.structure import parse

_LAW = (
    "某市测试条例\n"
    "（2020年1月1日某市人民代表大会常务委员会第一次会议通过）\n"
    "目　录\n"
    "第一章　总则\n"
    "第二章　附则\n"
    "第一章　总则\n"
    "第一条　为了规范管理，制定本条例。\n"
    "第二条　有关部门应当按照规定履行职责。\n"
    "第二章　附则\n"
    "第三条　本条例自2020年2月1日起施行。\n"
)
_ERRATUM = Erratum(117, "兼?zhèn)?、", "兼備、", "lost")


def test_flagship(flagship_folder: Path) -> None:
    source = read_file(flagship_folder / "original.txt", [_ERRATUM])
    law = "".join(line.text for line in source.lines)
    assert source.title == "无锡市社会治理促进条例"
    assert [(problem.code, problem.severity) for problem in source.problems] == [
        ("R-038", "info"),
        ("R-024", "info"),
    ]
    assert "专常兼备、反应灵敏" in law and "“枫桥经验”" in law and "镇人民政府（街道办事处）" in law
    assert not set("?(),;:") & set(law)
    assert source.metadata["index_number"] == "014006438/2022-07006"
    regulation = parse(source)
    assert len(regulation.articles) == 75
    assert sum(len(article.paragraphs) for article in regulation.articles) == 133


def test_lost_character_is_an_error_until_explained(flagship_folder: Path) -> None:
    path = flagship_folder / "original.txt"
    assert [(p.code, p.line) for p in read_file(path).problems if p.severity == "error"] == [("R-030", 117)]
    stale = Erratum(116, "兼?zhèn)?、", "兼備、")
    assert "R-010" in {problem.code for problem in read_file(path, [stale]).problems}
    assert [r.after for r in read_file(path, [_ERRATUM]).repairs if r.rule == "erratum"] == ["兼備、"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings(encoding: str) -> None:
    source = read_bytes(_LAW.encode(encoding), "x.txt")
    assert source.title == "某市测试条例"
    assert [line.text for line in source.lines][1] == "第一条 为了规范管理，制定本条例。"
    assert len(source.lines) == 5
    assert len(source.left_out) == 3


def test_big5() -> None:
    text = "某市測試條例\n第一條 為了規範管理，應當依照規定辦理。\n第二條 本條例自公布之日起施行。\n"
    source = read_bytes(text.encode("big5"), "x.txt")
    assert source.lines[0].text == "第一条 为了规范管理，应当依照规定办理。"


def test_html() -> None:
    rows = "".join(f"<p>{line}</p>" for line in _LAW.strip().split("\n"))
    page = (
        "<!DOCTYPE html><html><head><title>x</title><script>var a='第一条';</script></head><body>"
        "<div>首页</div>"
        f"<table><tr><td>索引号</td><td>01/2</td></tr></table><div>{rows}</div><div>打印</div></body></html>"
    )
    source = read_bytes(page.encode(), "x.html")
    assert (source.form, source.title) == ("html", "某市测试条例")
    assert len(source.lines) == 5
    assert source.metadata["index_number"] == "01/2"


def test_tags_in_plain_text_stay() -> None:
    text = _LAW.replace("履行职责", "<script>alert(1)</script>履行职责")
    assert "<script>alert(1)</script>" in "".join(
        line.text for line in read_bytes(text.encode(), "x.txt").lines
    )


def _docx() -> bytes:
    document = Document()
    for line in _LAW.strip().split("\n"):
        document.add_paragraph(line)
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "序号", "名称"
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_docx() -> None:
    source = read_bytes(_docx(), "x.docx")
    assert (source.form, source.title) == ("docx", "某市测试条例")
    assert source.lines[-1].text == "序号 名称"


def test_two_laws() -> None:
    source = read_bytes((_LAW + _LAW.replace("测试", "另一")).encode(), "x.txt")
    assert "R-022" in {problem.code for problem in source.problems}
    assert sum(line.text.startswith("第一条") for line in source.lines) == 2


def _bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"0" * 60_000_000)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "空的"),
        (b" \n\n", "空的"),
        (b"\x89PNG\r\n\x1a\n" + bytes(500), "PNG"),
        (bytes(range(256)) * 40, "不是文字"),
        (b"PK\x03\x04broken", "已损坏"),
        (_docx()[:3000], "已损坏"),
        (_bomb(), "解开后太大"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "已损坏"),
        (b"%PDF-1.7\nbroken", "PDF"),
    ],
)
def test_bad_input_is_one_clear_line(data: bytes, words: str) -> None:
    with pytest.raises(UserError) as raised:
        read_bytes(data, "x.txt")
    assert words in raised.value.one_line()
    assert "\n" not in raised.value.one_line()


def test_one_endless_line_ends_quickly() -> None:
    start = time.process_time()
    with pytest.raises(UserError):
        read_bytes("字".encode() * 33_000_000, "x.txt")
    assert time.process_time() - start < 30


def test_automatic_numbers_of_word() -> None:
    document = Document()
    numbering = document.part.numbering_part.element
    numbering.insert(0, parse_xml(_ABSTRACT))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="91"><w:abstractNumId w:val="90"/></w:num>'))
    document.add_paragraph("某市测试条例")
    for text, level in (("为了规范。", 0), ("有下列情形：", 0), ("甲；", 1), ("乙。", 1), ("施行。", 0)):
        properties = document.add_paragraph(text)._p.get_or_add_pPr()
        properties.append(parse_xml(_PLACE.format(level)))
    out = io.BytesIO()
    document.save(out)
    lines = [line.text for line in read_bytes(out.getvalue(), "x.docx").lines]
    assert lines == ["第一条 为了规范。", "第二条 有下列情形：", "（一）甲；", "（二）乙。", "第三条 施行。"]


_PLACE = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{{}}"/><w:numId w:val="91"/></w:numPr>'
_ABSTRACT = (
    f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/>'
    '<w:lvlText w:val="第%1条"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>'
    '<w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum>'
)


def test_pdf() -> None:
    from weasyprint import HTML

    body = "".join(f"<p>{line}</p>" for line in _LAW.strip().split("\n"))
    source = read_bytes(HTML(string=f"<meta charset=utf8>{body}").write_pdf(), "x.pdf")
    assert (source.form, source.title, len(source.lines)) == ("pdf", "某市测试条例", 5)


def test_scanned_pdf_is_refused() -> None:
    from weasyprint import HTML

    with pytest.raises(UserError, match="扫描件"):
        read_bytes(HTML(string="<p></p>").write_pdf(), "x.pdf")
