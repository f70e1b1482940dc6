"""Word files of other kinds than .docx, odd packages, and files of other forms inside a document."""

from __future__ import annotations

import base64
import io
import re
import zipfile

import pytest
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from generator.cli.errors import UserError
from generator.reading.forms.docx import read_docx
from generator.reading.forms.recognise import read_form
from site_tests.reading.docx_file import CHINESE, DocxFile, repacked

_CHUNK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk"
_USUAL = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def _law() -> DocxFile:
    file = DocxFile()
    file.list_of(81, (1, CHINESE, "第%1条"))
    file.add("甲。", (81, 0))
    return file


def _lines(data: bytes) -> list[str]:
    return [text for _, text in read_form(data, "x.docx").lines if text.strip()]


@pytest.mark.parametrize(
    "kind",
    [
        b"application/vnd.ms-word.document.macroEnabled.main+xml",
        b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    ],
)
def test_macros_and_templates(kind: bytes) -> None:
    data = repacked(_law().data(), lambda name, part: (name, part.replace(_USUAL, kind)))
    assert _lines(data) == ["第一条 甲。"]


def test_the_strict_form() -> None:
    def strict(name: str, part: bytes) -> tuple[str, bytes]:
        for usual, other in (
            (b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
             b"http://purl.oclc.org/ooxml/wordprocessingml/main"),
            (b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
             b"http://purl.oclc.org/ooxml/officeDocument/relationships"),
        ):  # fmt: skip
            part = part.replace(usual, other)
        return name, part

    assert _lines(repacked(_law().data(), strict)) == ["第一条 甲。"]


def test_names_of_parts_as_other_programs_write_them() -> None:
    def renamed(name: str, part: bytes) -> tuple[str, bytes]:
        name = name.replace("word/document.xml", "word/document2.xml")
        return name, part.replace(b"word/document.xml", b"word/document2.xml")

    def without_relations(name: str, part: bytes) -> tuple[str, bytes]:
        return name.replace("_rels/.rels", "_rels/other"), part

    data = repacked(_law().data(), renamed)
    relations = repacked(
        data, lambda name, part: (name.replace("rels/document.xml", "rels/document2.xml"), part)
    )
    assert _lines(relations) == ["第一条 甲。"]
    backslashes = repacked(_law().data(), lambda name, part: (name.replace("word/", "Word\\"), part))
    assert _lines(backslashes) == ["第一条 甲。"]
    assert _lines(repacked(_law().data(), without_relations)) == ["第一条 甲。"]


def _flat(data: bytes) -> bytes:
    """The package in one file of XML."""
    space = "http://schemas.microsoft.com/office/2006/xmlPackage"
    parts = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            content = archive.read(name)
            if name.endswith((".xml", ".rels")):
                inner = re.sub(rb"^<\?xml[^>]*>", b"", content).decode()
                inner = f"<pkg:xmlData>{inner}</pkg:xmlData>"
            else:
                inner = f"<pkg:binaryData>{base64.b64encode(content).decode()}</pkg:binaryData>"
            parts.append(f'<pkg:part pkg:name="/{name}">{inner}</pkg:part>')
    head = '<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Word.Document"?>'
    return f'{head}<pkg:package xmlns:pkg="{space}">{"".join(parts)}</pkg:package>'.encode()


def test_a_package_in_one_file_of_xml() -> None:
    data = _flat(_with_chunk("text/plain", "txt", "页中的字".encode()).data())
    for name in ("x.xml", "x.doc"):
        form = read_form(data, name)
        assert form.name == "docx"
        assert [text for _, text in form.lines if text] == ["第一条 甲。", "页中的字", "第二条 乙。"]
    with pytest.raises(UserError, match="损坏"):
        read_form(data[: len(data) // 2], "x.xml")
    with pytest.raises(UserError, match="损坏"):
        read_form(data.replace("甲".encode(), b"\xff"), "x.xml")


def test_the_xml_of_word_2003_is_no_text() -> None:
    space = "http://schemas.microsoft.com/office/word/2003/wordml"
    data = f'<?xml version="1.0"?>\n<w:wordDocument xmlns:w="{space}"><w:body/></w:wordDocument>'
    with pytest.raises(UserError, match="Word 2003"):
        read_form(data.encode(), "x.doc")


def test_a_picture_that_is_missing_is_no_reason_to_refuse() -> None:
    image = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    lost = b'<Relationship Id="rId99" Type="%b" Target="NULL"/></Relationships>' % image

    def change(name: str, part: bytes) -> tuple[str, bytes]:
        return name, part.replace(b"</Relationships>", lost) if "document.xml.rels" in name else part

    assert _lines(repacked(_law().data(), change)) == ["第一条 甲。"]


def test_another_office_file_is_none_of_word() -> None:
    data = repacked(_law().data(), lambda name, part: (name.replace("word/document", "xl/workbook"), part))
    with pytest.raises(UserError, match="不是 Word 文件"):
        read_form(data, "x.docx")


def _with_chunk(kind: str, ending: str, content: bytes) -> DocxFile:
    file = _law()
    part = Part(PackURI(f"/word/chunk.{ending}"), kind, content, file.document.part.package)
    file.body(f'<w:altChunk r:id="{file.document.part.relate_to(part, _CHUNK)}"/>')
    file.add("乙。", (81, 0))
    return file


@pytest.mark.parametrize(
    ("ending", "content"),
    [
        ("html", "<html><head><meta charset='utf-8'></head><body><p>页中的字</p></body></html>".encode()),
        ("rtf", b"{\\rtf1\\ansi\\uc0 \\u-26507\\u20013\\u30340\\u23383\\par}"),
        ("txt", "页中的字".encode()),
    ],
)
def test_a_file_of_another_form_stands_in_the_text(ending: str, content: bytes) -> None:
    """As programs write that make a Word file of a page."""
    assert _lines(_with_chunk("text/plain", ending, content).data()) == [
        "第一条 甲。",
        "页中的字",
        "第二条 乙。",
    ]


def test_a_word_file_in_a_word_file() -> None:
    inner = DocxFile()
    inner.raw("<w:r><w:t>内</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>")
    kind = _USUAL.decode()
    data = _with_chunk(kind, "docx", inner.data()).data()
    form = read_docx(data, "x.docx")
    assert [text for _, text in form.lines if text] == ["第一条 甲。", "内", "第二条 乙。"]
    assert form.hidden == ((0, "藏"),)
    for _ in range(4):
        data = _with_chunk(kind, "docx", data).data()
    with pytest.raises(UserError, match="太多层"):
        read_docx(data, "x.docx")
    with pytest.raises(UserError):
        read_docx(_with_chunk(kind, "docx", b"PK\3\4 damaged").data(), "x.docx")
