"""What a Word file holds and its reader does not see: hidden, deleted, moved away, stored twice."""

from __future__ import annotations

from generator.reading.forms.docx import read_docx
from site_tests.reading.docx_file import CHINESE, NS, DocxFile

_BY = 'w:id="1" w:author="x"'


def _read(file: DocxFile) -> tuple[list[str], list[str]]:
    form = read_docx(file.data(), "x.docx")
    return [text for _, text in form.lines if text], [text for _, text in form.hidden]


def _run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def test_hidden_by_a_style() -> None:
    file = DocxFile()
    file.style("Hidden", "<w:rPr><w:vanish/></w:rPr>")
    file.style("Based", '<w:basedOn w:val="Hidden"/>')
    styled = _run("藏", '<w:rStyle w:val="Hidden"/>')
    file.raw(f"{_run('甲')}{styled}{_run('乙')}")
    shown = _run("现", '<w:vanish w:val="0"/>')
    file.raw(f'<w:pPr><w:pStyle w:val="Based"/></w:pPr>{_run("隐")}{shown}')
    file.add("丙")
    assert _read(file) == (["甲乙", "现丙"], ["藏", "隐"])


def test_a_paragraph_that_is_not_seen_has_no_number() -> None:
    """Hidden as a whole, moved away as a whole: nobody counts it."""
    file = DocxFile()
    file.list_of(81, (1, CHINESE, "第%1条"))
    place = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="81"/></w:numPr>'
    file.add("甲", (81, 0))
    file.raw(f"<w:pPr>{place}<w:rPr><w:vanish/></w:rPr></w:pPr>{_run('藏', '<w:vanish/>')}")
    file.raw(
        f"<w:pPr>{place}<w:rPr><w:moveFrom {_BY}/></w:rPr></w:pPr><w:moveFrom {_BY}>{_run('移')}</w:moveFrom>"
    )
    file.add("乙", (81, 0))
    file.raw(f"<w:pPr>{place}<w:rPr><w:moveTo {_BY}/></w:rPr></w:pPr><w:moveTo {_BY}>{_run('移')}</w:moveTo>")
    assert _read(file) == (["第一条 甲", "第二条 乙", "第三条 移"], ["藏"])


def test_a_hidden_end_of_a_paragraph_joins_two() -> None:
    """A style separator: 第一条 in a style of its own, its text in another."""
    file = DocxFile()
    file.raw(f"<w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>{_run('第一条')}")
    file.raw(_run("　甲。"))
    assert _read(file) == (["第一条　甲。"], [])


def test_deleted_words_in_every_way_of_writing_them() -> None:
    file = DocxFile()
    deleted = f"<w:del {_BY}><w:r><w:delText>旧</w:delText><w:tab/></w:r>{_run('写错的')}</w:del>"
    file.raw(f"{_run('甲')}{deleted}{_run('乙')}<w:r><w:delText>散</w:delText></w:r>")
    cell = f"<w:tc><w:p><w:pPr/>{_run('行')}</w:p></w:tc>"
    kept = f"<w:tr><w:tc><w:p>{_run('留')}</w:p></w:tc></w:tr>"
    file.body(f"<w:tbl><w:tr><w:trPr><w:del {_BY}/></w:trPr>{cell}{cell}</w:tr>{kept}</w:tbl>")
    assert _read(file) == (["甲乙", "留"], ["旧 写错的散", "行", "行"])


def test_a_box_is_read_once_and_its_unseen_words_too() -> None:
    """New and old programs each have a copy of the box; there may be several choices."""
    words = f"<w:del {_BY}><w:r><w:delText>旧</w:delText></w:r></w:del>{_run('框')}"
    box = f"<w:txbxContent><w:p>{words}</w:p></w:txbxContent>"
    choice = f"<mc:Choice Requires='wps'><wps:txbx>{box}</wps:txbx></mc:Choice>"
    fallback = f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
    file = DocxFile()
    both = f"<mc:AlternateContent>{choice}{choice}{fallback}</mc:AlternateContent>"
    file.raw(f"{_run('前')}<w:r>{both}</w:r>")
    only = f"<mc:AlternateContent>{fallback}</mc:AlternateContent>"
    file.raw(f"{_run('后')}<w:r>{only}</w:r><w:del {_BY}><w:r>{only}</w:r></w:del>")
    assert _read(file) == (["前", "框", "后", "框"], ["旧", "旧", "旧", "框"])


def test_a_box_on_a_paragraph_whose_end_is_deleted() -> None:
    box = f"<w:txbxContent><w:p>{_run('框')}</w:p></w:txbxContent>"
    file = DocxFile()
    mark = f"<w:pPr><w:rPr><w:del {_BY}/></w:rPr></w:pPr>"
    file.raw(f"{mark}{_run('甲')}<w:r><w:pict><v:textbox>{box}</v:textbox></w:pict></w:r>")
    file.raw(_run("乙"))
    assert _read(file) == (["甲乙", "框"], [])


def test_drawn_letters_are_text() -> None:
    file = DocxFile()
    file.raw('<w:r><w:pict><v:shape><v:textpath string="某市人民政府文件"/></v:shape></w:pict></w:r>')
    assert _read(file) == (["某市人民政府文件"], [])


def test_white_space_that_lays_out_the_file_is_no_text() -> None:
    file = DocxFile()
    file.raw("<w:r><w:t>\n    第一条\n  甲\n  </w:t></w:r>")
    file.raw("<w:r><w:t xml:space='preserve'> 乙\n丙</w:t></w:r>")
    assert _read(file) == (["第一条   甲", " 乙 丙"], [])


def test_a_note_whose_mark_is_deleted_is_deleted() -> None:
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    file = DocxFile()
    mark = "<w:r><w:footnoteReference w:id='{0}'/></w:r>"
    file.raw(f"{_run('甲')}{mark.format(1)}<w:del {_BY}>{mark.format(2)}</w:del>")
    note = "<w:footnote w:id='{0}'><w:p><w:r><w:t>注{0}</w:t></w:r></w:p></w:footnote>"
    notes = f"<w:footnotes {NS}>{note.format(1)}{note.format(2)}</w:footnotes>"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(PackURI("/word/footnotes.xml"), kind, notes.encode(), file.document.part.package)
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    file.document.part.relate_to(part, relation)
    assert _read(file) == (["甲", "脚注：注1"], ["注2"])


def test_blocks_and_rows_inside_of_others() -> None:
    """Alternatives around paragraphs, content controls around rows and cells."""
    paragraph = "<w:p><w:r><w:t>{0}</w:t></w:r></w:p>"
    choice = f"<mc:Choice Requires='wps'>{paragraph.format('新')}</mc:Choice>"
    fallback = f"<mc:Fallback>{paragraph.format('旧')}</mc:Fallback>"
    file = DocxFile()
    inner = f"<mc:AlternateContent>{choice}{fallback}</mc:AlternateContent>"
    file.body(f"<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>")
    cell = f"<w:tc>{paragraph.format('格')}</w:tc>"
    control = "<w:sdt><w:sdtContent>{0}</w:sdtContent></w:sdt>"
    row = control.format(f"<w:tr>{cell}{control.format(cell)}</w:tr>")
    file.body(f"<w:tbl><w:tblPr/>{row}</w:tbl>")
    assert _read(file) == (["新", "格 格"], [])
