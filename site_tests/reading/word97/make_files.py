"""Makes the files in ``files/`` anew: ``python -m site_tests.reading.word97.make_files`` (needs LibreOffice).

The texts are our own. Each is put together as a docx and saved by LibreOffice as "MS Word 97".
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path
from typing import Any

from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from site_tests.reading.docx_file import CHINESE, NS, DocxFile

FILES = Path(__file__).parent / "files"
_BY = 'w:author="甲" w:date="2020-01-01T00:00:00Z"'


def numbers() -> DocxFile:
    """Chapters, articles and items that exist only as numbers; a style with a number; another list."""
    file = DocxFile()
    file.list_of(80, (1, CHINESE, "第%1章"))
    file.list_of(
        81, (1, CHINESE, "第%1条"), (1, "chineseCounting", "（%2）"), (1, "decimal", "%3."),
        (1, "decimalEnclosedCircle", "%4"),
    )  # fmt: skip
    file.list_of(82, (1, "decimal", "%1"), (1, "decimal", "%1.%2"), style="Tiao")
    number = '<w:pPr><w:numPr><w:numId w:val="82"/></w:numPr></w:pPr>'
    file.document.styles.element.append(
        parse_xml(
            f'<w:style {NS} w:type="paragraph" w:styleId="Tiao"><w:name w:val="Tiao"/>{number}</w:style>'
        )
    )
    file.add("某市测试条例")
    for text, place in (
        ("总则", (80, 0)), ("为了规范，制定本条例。", (81, 0)), ("下列情形：", (81, 0)), ("甲；", (81, 1)),
        ("乙：", (81, 1)), ("子；", (81, 2)), ("丑：", (81, 2)), ("寅。", (81, 3)), ("附则", (80, 0)),
        ("前款规定：", (81, 0)), ("丙。", (81, 1)),
    ):  # fmt: skip
        file.add(text, place)
    file.add("有样式的段落。", style="Tiao")
    file.add("又一段。", style="Tiao")
    file.add("没有编号的段落。")
    return file


def tables() -> DocxFile:
    """Merged cells, cells of two paragraphs, a table in a cell, a list in a cell."""
    file = DocxFile()
    file.list_of(80, (1, CHINESE, "第%1条"))
    cell = "<w:tc><w:tcPr><w:tcW w:w='2000' w:type='dxa'/>{0}</w:tcPr>{1}</w:tc>"
    words = "".join(cell.format("", _p(word)) for word in ("内一", "内二"))
    grid = "<w:tblGrid><w:gridCol w:w='900'/><w:gridCol w:w='900'/></w:tblGrid>"
    inner = f"<w:tbl><w:tblPr/>{grid}<w:tr>{words}</w:tr></w:tbl>"
    place = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='80'/></w:numPr>"
    listed = f"<w:p><w:pPr>{place}</w:pPr>{_r('条')}</w:p>"
    rows = [
        [("<w:gridSpan w:val='2'/>", _p("名录"))],
        [("", _p("一")), ("<w:vMerge w:val='restart'/>", _p("甲") + _p("乙"))],
        [("", _p("外") + inner + _p("后")), ("<w:vMerge/>", _p(""))],
        [("", listed), ("", _p(""))],
    ]
    body = "".join("<w:tr>" + "".join(cell.format(*each) for each in row) + "</w:tr>" for row in rows)
    file.add("表前")
    grid = "<w:tblGrid><w:gridCol w:w='2000'/><w:gridCol w:w='2000'/></w:tblGrid>"
    file.body(f"<w:tbl><w:tblPr/>{grid}{body}</w:tbl>")
    file.add("表后", (80, 0))
    return file


def changes() -> DocxFile:
    """Deleted and inserted words, a deleted end of a paragraph, hidden words."""
    file = DocxFile()
    file.raw(
        f'{_r("第一条 甲")}<w:del w:id="1" {_BY}><w:r><w:delText>旧</w:delText></w:r></w:del>'
        f'<w:ins w:id="2" {_BY}>{_r("新")}</w:ins>{_r("乙。")}'
    )
    file.raw(f'<w:pPr><w:rPr><w:del w:id="3" {_BY}/></w:rPr></w:pPr>{_r("第二条 丙")}')
    file.raw(_r("丁。"))
    file.raw(f"{_r('第三条 ')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>{_r('戊。')}")
    return file


def more() -> DocxFile:
    """Notes, a text box, a table of contents, breaks, a section, a header."""
    file = DocxFile()
    opening = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-1"</w:instrText></w:r>'
    )
    between = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    closing = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    file.raw(f"{opening}{between}{_r('第一章 总则')}<w:r><w:tab/></w:r>{_r('1')}")
    file.raw(f"{_r('第二章 附则')}<w:r><w:tab/></w:r>{_r('2')}{closing}")
    file.raw(f"{_r('脚注在此')}<w:r><w:footnoteReference w:id='1'/></w:r>{_r('之后')}")
    file.raw(f"{_r('尾注在此')}<w:r><w:endnoteReference w:id='1'/></w:r>")
    box = f"<w:txbxContent>{_p('框中的字')}{_p('第二段')}</w:txbxContent>"
    place = "position:absolute;width:200pt;height:60pt"
    file.raw(
        f"{_r('框前')}<w:r><w:pict><v:shape type='#_x0000_t202' style='{place}'>"
        f"<v:textbox>{box}</v:textbox></v:shape></w:pict></w:r>{_r('框后')}"
    )
    file.raw(f"{_r('行一')}<w:r><w:br/></w:r>{_r('行二')}<w:r><w:br w:type='page'/></w:r>{_r('新页')}")
    file.raw(f"{_r('连')}<w:r><w:noBreakHyphen/></w:r>{_r('字')}<w:r><w:softHyphen/></w:r>{_r('符')}")
    file.raw(f"<w:pPr><w:sectPr><w:type w:val='nextPage'/></w:sectPr></w:pPr>{_r('一节之末')}")
    file.raw(f"<w:hyperlink w:anchor='x'>{_r('链接')}</w:hyperlink>{_r('结束')}")
    _notes(file, "footnote", "脚注的话")
    _notes(file, "endnote", "尾注的话")
    file.document.sections[-1].header.paragraphs[0].text = "页眉"
    return file


def law() -> DocxFile:
    """A whole small law, its articles numbered by Word."""
    file = DocxFile()
    file.list_of(81, (1, CHINESE, "第%1条"))
    file.add("某市旧式文件条例")
    file.add("（2020年1月1日某市人民代表大会常务委员会第一次会议通过）")
    for text in (
        "为了规范旧式文件，制定本条例。",
        "市人民政府应当保管旧式文件。",
        "本条例自2020年3月1日起施行。",
    ):
        file.add(text, (81, 0))
    return file


def _bare(file: DocxFile) -> DocxFile:
    """Without the styles that python-docx brings along: a file of half the size."""
    styles = file.document.styles.element
    for style in styles.findall(qn("w:style")):
        if style.get(qn("w:default")) is None and style.get(qn("w:styleId")) != "Tiao":
            styles.remove(style)
    return file


def _notes(file: DocxFile, kind: str, words: str) -> None:
    note = f"<w:{kind} w:id='1'><w:p><w:r><w:{kind}Ref/></w:r>{_r(words)}</w:p></w:{kind}>"
    content = f"<w:{kind}s {NS}>{note}</w:{kind}s>"
    document: Any = file.document
    mime = f"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}s+xml"
    part = Part(PackURI(f"/word/{kind}s.xml"), mime, content.encode(), document.part.package)
    document.part.relate_to(
        part, f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}s"
    )


def _r(text: str) -> str:
    return f"<w:r><w:t xml:space='preserve'>{text}</w:t></w:r>"


def _p(text: str) -> str:
    return f"<w:p>{_r(text)}</w:p>"


MADE = {made.__name__: made for made in (numbers, tables, changes, more, law)}


def main() -> None:
    """Make all."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, made in MADE.items():
            path = Path(folder, f"{name}.docx")
            path.write_bytes(_bare(made()).data())
            paths.append(str(path))
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = ["soffice", profile, "--headless", "--convert-to", "doc:MS Word 97", "--outdir", str(FILES)]
        subprocess.run([*command, *paths], check=True)


if __name__ == "__main__":
    main()
