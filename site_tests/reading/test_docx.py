"""Word files: tracked changes, boxes, notes, tables, whole laws."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.numerals import write_numeral
from generator.reading import read_bytes
from site_tests.reading.docx_file import CHINESE, NS, DocxFile


def test_signs_of_symbol_fonts() -> None:
    file = DocxFile()
    signs = (
        ("Symbol", "F0B0"),
        ("Wingdings", "F081"),
        ("Wingdings", "00FE"),
        ("宋体", "2103"),
        ("Other", "F021"),
    )
    file.raw("".join(f'<w:r><w:sym w:font="{font}" w:char="{sign}"/></w:r>' for font, sign in signs))
    assert file.lines() == ["°①☑℃\ufffd"]


def test_tracked_changes_are_accepted() -> None:
    file = DocxFile()
    file.raw(
        "<w:r><w:t>第一条 甲</w:t></w:r>"
        '<w:del w:id="1" w:author="x"><w:r><w:delText>旧</w:delText></w:r></w:del>'
        '<w:ins w:id="2" w:author="x"><w:r><w:t>新</w:t></w:r></w:ins><w:r><w:t>乙。</w:t></w:r>'
    )
    # The mark of this paragraph's end was deleted: the next one belongs to the same line.
    file.raw('<w:pPr><w:rPr><w:del w:id="3" w:author="x"/></w:rPr></w:pPr><w:r><w:t>第二条 丙</w:t></w:r>')
    file.raw("<w:r><w:t>丁。</w:t></w:r>")
    file.raw('<w:moveFrom w:id="4" w:author="x"><w:r><w:t>移</w:t></w:r></w:moveFrom>')
    assert file.lines() == ["第一条 甲新乙。", "第二条 丙丁。"]
    source = read_bytes(file.data(), "x.docx")
    assert [line.text for line in source.left_out] == ["旧"]
    assert "R-027" in [problem.code for problem in source.problems]


def test_links_fields_hidden_text_and_soft_breaks() -> None:
    file = DocxFile()
    file.raw(
        "<w:hyperlink><w:r><w:t>第一条 </w:t></w:r></w:hyperlink>"
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:t>甲。</w:t><w:br/><w:t>乙。</w:t></w:r>"
        "<w:smartTag><w:r><w:t>丙</w:t></w:r></w:smartTag>"
    )
    assert file.lines() == ["第一条 甲。", "乙。丙"]


def test_text_boxes_once_and_content_controls() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>框中的字</w:t></w:r></w:p></w:txbxContent>"
    file = DocxFile()
    file.raw(
        "<w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'>"
        f"<wps:txbx>{box}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>{box}</v:textbox></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    file.body("<w:sdt><w:sdtContent><w:p><w:r><w:t>控件中的字</w:t></w:r></w:p></w:sdtContent></w:sdt>")
    assert file.lines() == ["前", "框中的字", "控件中的字"]


def test_tables_with_merged_cells() -> None:
    file = DocxFile()
    file.body(
        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p><w:r>"
        "<w:t>名录</w:t></w:r></w:p></w:tc>"
        "</w:tr><w:tr><w:tc><w:p><w:r><w:t>一</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )
    assert file.lines() == ["名录", "一 甲 乙"]


def test_a_deleted_end_of_a_paragraph_before_a_table() -> None:
    file = DocxFile()
    file.raw('<w:pPr><w:rPr><w:del w:id="3" w:author="x"/></w:rPr></w:pPr><w:r><w:t>前</w:t></w:r>')
    file.body("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>中</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
    file.add("后")
    assert file.lines() == ["前", "中", "后"]


def test_footnotes_are_kept_outside_the_law() -> None:
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    file = DocxFile()
    for text in ("某市测试条例", "第一条 为了规范，制定本条例。", "第二条 本条例自2020年1月1日起施行。"):
        file.add(text)
    note = '<w:footnote w:id="1"><w:p><w:r><w:t>说明</w:t></w:r></w:p></w:footnote>'
    notes = f"<w:footnotes {NS}>{note}</w:footnotes>"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(PackURI("/word/footnotes.xml"), kind, notes.encode(), file.document.part.package)
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    file.document.part.relate_to(part, relation)
    source = read_bytes(file.data(), "x.docx")
    assert [line.text for line in source.lines][-1].startswith("第二条")
    assert [line.text for line in source.left_out] == ["脚注：说明"]
    assert [problem.code for problem in source.problems] == ["R-024"]


@pytest.mark.corpus
def test_laws_of_the_corpus_as_the_national_database_gives_them(corpus_files: list[Path]) -> None:
    """Title over two lines, the note in a paragraph, a 目录 with leaders and pages, spaced headings."""
    compared = 0
    for path in corpus_files[::97]:
        law = read_bytes(path.read_bytes(), path.name)
        texts = [line.text for line in law.lines]
        headings = [text for text in texts if re.match(r"第[一二三四五六七八九十]+[编章] ", text)]
        if not law.adoption or not headings or not texts[0].startswith(("第一章", "第一编")):
            continue
        file = DocxFile()
        for text in ("", _escaped(law.title), "", "（" + "　".join(law.adoption) + "）", "", "目　　录"):
            file.add(text)
        for page, text in enumerate(headings, 1):
            pieces = f"<w:t>{_spaced(text)}</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>{page}</w:t>"
            field = "<w:r><w:instrText>PAGEREF _Toc1 \\h</w:instrText></w:r>"
            file.raw(f"<w:hyperlink>{field}<w:r>{pieces}</w:r></w:hyperlink>")
        for text in texts:
            file.add(_spaced(text) if text in headings else "　　" + _escaped(text).replace(" ", "　", 1))
        read = read_bytes(file.data(), "x.docx")
        assert read.title == law.title
        assert [line.text for line in read.lines] == texts, path.name
        assert "".join("".join(read.adoption).split()) == "".join("".join(law.adoption).split())
        compared += 1
    assert compared >= 4


def _spaced(heading: str) -> str:
    """第一章　总　　则, as titles of two characters are printed."""
    label, _, words = heading.partition(" ")
    return f"{label}　" + ("　　".join(words) if len(words) == 2 else _escaped(words))


@pytest.mark.corpus
def test_laws_of_the_corpus_with_automatic_numbers(corpus_files: list[Path]) -> None:
    """As official downloads: chapters, articles and items exist only as numbers of Word."""
    compared = 0
    for path in corpus_files[::120]:
        law = read_bytes(path.read_bytes(), path.name)
        texts = [line.text for line in law.lines]
        numbers = [text.split(" ")[0] for text in texts if re.match(r"第[一二三四五六七八九十百]+条 ", text)]
        if not numbers or numbers != [f"第{write_numeral(n)}条" for n in range(1, len(numbers) + 1)]:
            continue
        file = DocxFile()
        file.list_of(81, (1, CHINESE, "第%1条"))
        file.add(law.title)
        file.add("（" + " ".join(law.adoption) + "）") if law.adoption else None
        for text in texts:
            label, _, rest = text.partition(" ")
            if label in numbers and rest:
                file.add(_escaped(rest), (81, 0))
            else:
                file.add(_escaped(text))
        read = read_bytes(file.data(), "x.docx")
        assert read.title == law.title
        assert [line.text for line in read.lines] == texts, path.name
        compared += 1
    assert compared >= 5


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
