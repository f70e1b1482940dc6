"""Titles that stand badly: over lines, under menus, with names that do not end like a law's."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from generator.model.source import SourceText
from generator.reading import read_bytes
from generator.reading.forms.docx import read_docx

_NOTE = "（2020年1月1日某市人民代表大会常务委员会第一次会议通过）"
_LAW = (
    "第一条 为了规范管理，制定本规定。",
    "第二条 有关部门应当履行职责。",
    "第三条 本规定自2020年2月1日起施行。",
)
_BLOCKS = (Path(__file__).parent / "cases" / "titles.txt").read_text("utf-8").split("\n== ")[1:]
_HEAD = re.compile(r"<title>.*?</title>|<meta .*?>")
_PLACE = re.compile(r"\[\[law(?: ([^\]]+))?\]\]")


def _filled(place: re.Match[str]) -> str:
    return "\n".join((place[1] or "%").replace("%", line) for line in (_NOTE, *_LAW))


@pytest.mark.parametrize("block", _BLOCKS, ids=[block.split(" | ")[0] for block in _BLOCKS])
def test_title(block: str) -> None:
    head, _, rest = block.partition("\n")
    page, _, expected = _PLACE.sub(_filled, rest).partition("\n---\n")
    title, *left = expected.strip().split("\n")
    form = head.split(" | ")[1]
    if form == "html":
        facts = "".join(_HEAD.findall(page))
        page = f"<!DOCTYPE html><html><head>{facts}</head><body>{_HEAD.sub('', page)}</body></html>"
    read = read_bytes(page.encode(), "x")
    assert (read.form, read.title) == (form, title)
    _is_whole(read)
    left_out = [line.text for line in read.left_out]
    assert all(line.removeprefix("left: ") in left_out for line in left)
    assert bool(left_out) == any(problem.code == "R-038" for problem in read.problems)


def _is_whole(read: SourceText) -> None:
    assert [line.text for line in read.lines] == list(_LAW)
    assert read.adoption == (_NOTE[1:-1],)


def _word(*titles: str, centred: bool = True, size: int = 22) -> SourceText:
    document = Document()
    for text in titles:
        paragraph = document.add_paragraph()
        run = paragraph.add_run(text)
        run.font.size, run.bold = Pt(size), True
        if centred:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for text in (_NOTE, *_LAW):
        document.add_paragraph(text)
    out = io.BytesIO()
    document.save(out)
    return read_bytes(out.getvalue(), "x.docx")


@pytest.mark.parametrize(
    "pieces",
    [
        ("最高人民法院关于审理停车场管理纠纷案件\n适用法律若干问题的规定",),
        ("最高人民法院关于审理停车场管理纠纷案件", "适用法律若干问题的规定"),
        ("某市历史文化街区", "优秀历史建筑保护条例"),
        ("某市历史\n文化街区\n保护条例",),
    ],
)
def test_a_title_over_lines_of_word(pieces: tuple[str, ...]) -> None:
    read = _word(*pieces)
    assert read.title == "".join(pieces).replace("\n", "")
    _is_whole(read)
    assert not read.problems


def test_a_title_over_lines_that_its_style_centres() -> None:
    document = Document()
    style = document.styles.add_style("Mine", WD_STYLE_TYPE.PARAGRAPH)
    style.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for name in (style, document.styles["Title"]):
        for text in ("某市历史文化街区", "优秀历史建筑保护条例"):
            document.add_paragraph(text, style=name)
    for text in (_NOTE, *_LAW):
        document.add_paragraph(text)
    out = io.BytesIO()
    document.save(out)
    assert sorted(read_docx(out.getvalue(), "x.docx").runs_on or ()) == [1, 3]


def test_what_stands_above_the_title_in_word_is_reported() -> None:
    read = _word("某市人民代表大会常务委员会公告", "某市停车场管理条例")
    assert read.title == "某市停车场管理条例"
    assert [(problem.code, problem.severity) for problem in read.problems] == [("R-038", "info")]
    _is_whole(read)


def test_text_of_a_law_above_the_title_is_a_warning() -> None:
    sentence = "各级人民政府及其有关部门应当按照职责分工做好停车场的规划、建设和管理工作。"
    read = read_bytes("\n".join((sentence, "某市停车场管理条例", _NOTE, *_LAW)).encode(), "x.txt")
    assert [(problem.code, problem.severity) for problem in read.problems] == [("R-038", "warning")]


@pytest.mark.parametrize("label", ["第⼀条", "第壹条", "第1O条"])
def test_a_line_of_the_body_is_never_the_title(label: str) -> None:
    """Labels that cannot be read, and a line below them that ends like a law's name."""
    body = (f"{label} 为了规范管理，制定", "某市停车场管理条例", "第三条 甲。", "第四条 乙。")
    read = read_bytes("\n".join(("某市停车位管理规定", *body)).encode(), "x.txt")
    assert read.title == "某市停车位管理规定"
    assert len(read.lines) == 4


def test_a_broken_line_that_begins_with_a_label_does_not_begin_the_body() -> None:
    lines = ("一、甲。", "二、本安排", "第一条、第四条自2020年11月27日起施行，其余另行公布。")
    read = read_bytes("\n".join(("某院关于相互执行的安排", _NOTE, *lines)).encode(), "x.txt")
    assert read.adoption == (_NOTE[1:-1],)
    assert [line.text for line in read.lines] == list(lines)


def test_a_second_heading_of_a_collection_names_the_part() -> None:
    head = "# 中华人民共和国某法典\n\n# 物权编\n\n2020年5月28日 某会议通过\n\n<!-- INFO END -->\n\n"
    read = read_bytes((head + "\n\n".join(_LAW)).encode(), "x.md")
    assert read.title == "中华人民共和国某法典 物权编"
    assert read.adoption == ("2020年5月28日 某会议通过",)
