"""OFD: the same law from every kind of writer, and what is no part of the law."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.adding.collect import Received, collect
from generator.cli.errors import UserError
from generator.reading import read_bytes
from generator.reading.forms.form import Form
from generator.reading.forms.recognise import read_form
from site_tests.reading.ofd.ofd_file import (
    EM,
    LEFT,
    PER_LINE,
    PITCH,
    TOP,
    WRITERS,
    OfdFile,
    broken,
    text_object,
)

_TITLE = "某市测试条例"
_LONG = (
    "第二条　本市行政区域内的测试活动以及对测试活动的监督管理，适用本条例；法律、行政法规另有规定的，"
    "从其规定。市人民政府应当加强对测试工作的领导，第五条规定的部门应当各负其责，互相配合。"
)
_LAW = (
    "第一条　为了规范测试活动，制定本条例。",
    _LONG,
    "本条例所称测试，是指下列活动：",
    "（一）甲；",
    "（二）乙。",
    "第三条　本条例自2020年1月1日起施行。",
)
_READ = [line.replace("\u3000", " ") for line in _LAW]


def _law(writer: Callable[[str, float, float], str] = text_object, rows: int = 20) -> OfdFile:
    """A title and the law, ``rows`` lines a page, page numbers at the foot."""
    file = OfdFile()
    lines = [line for paragraph in _LAW for line in broken(paragraph)]
    objects = [text_object(_TITLE, 80, TOP, size=7.7)]
    for index, line in enumerate(lines):
        place = index % rows
        if index and not place:
            file.page(*objects)
            objects = []
        objects.append(writer(line, LEFT, TOP + (place + 2) * PITCH))
    file.page(*objects)
    file.pages = [
        page + text_object(f"—{number}—", 100, 275, size=4.9) for number, page in enumerate(file.pages, 1)
    ]
    return file


def _lines(file: OfdFile) -> list[str]:
    return [line.text for line in read_bytes(file.data(), "x.ofd").lines]


def _form(file: OfdFile) -> Form:
    return read_form(file.data(), "x.ofd")


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize("rows", [20, 3])
def test_the_law_is_the_same_from_every_writer(writer: Callable[[str, float, float], str], rows: int) -> None:
    """On one page, and on pages of three lines, so that a paragraph goes on over the page."""
    source = read_bytes(_law(writer, rows).data(), "x.ofd")
    assert (source.form, source.title) == ("ofd", _TITLE)
    assert [line.text for line in source.lines] == _READ
    pages = 1 if rows == 20 else 3
    assert [line.text for line in source.left_out] == [f"—{number}—" for number in range(1, pages + 1)]


def test_any_namespace_and_prefix() -> None:
    file = _law()
    file.namespace = 'xmlns:ofd="http://www.ofdspec.org"'
    assert _lines(file) == _READ


def test_a_line_that_ends_like_a_sentence_at_the_margin_is_joined_by_the_indent_of_the_next() -> None:
    """Where the next line begins, not how this one ends, tells whether the paragraph goes on."""
    full = "第一条　" + "甲" * (PER_LINE - 7) + "。"
    file = OfdFile()
    for index, line in enumerate(
        ("\u3000\u3000" + full, "乙在同一款里。", "\u3000\u3000" + full, "\u3000\u3000丙是另一款。")
    ):
        file.page() if not file.pages else None
        file.pages[0] += text_object(line, LEFT, TOP + index * PITCH)
    clean = full.replace("\u3000", " ")
    assert [text for _, text in _form(file).lines] == [
        full.replace("\u3000", " ") + "乙在同一款里。", clean, "丙是另一款。",
    ]  # fmt: skip


def test_ligatures_and_missing_steps() -> None:
    """CGTransform draws two characters with one glyph; the words are those of TextCode."""
    drawn = (
        '<ofd:CGTransform CodePosition="3" CodeCount="2" GlyphCount="1"><ofd:Glyphs>77</ofd:Glyphs>'
        "</ofd:CGTransform>"
    )
    file = OfdFile()
    ends = text_object("第九条以efficient为准，本条例由市人民政府解释。", LEFT, TOP, code=drawn)
    file.page(ends.replace("g 28", "g 3"))
    assert [text for _, text in _form(file).lines] == ["第九条以efficient为准，本条例由市人民政府解释。"]


def test_steps_of_several_kinds() -> None:
    """Repeated, single and downward steps; a second TextCode goes on where X is not given."""
    code = (
        f'<ofd:TextObject Boundary="{LEFT} {TOP} 100 20" Size="5"><ofd:TextCode X="0" Y="5" '
        'DeltaX="g 4 5 5 g 2 5">第一条甲乙丙丁戊</ofd:TextCode><ofd:TextCode X="40" '
        'DeltaX="5 5 5 5 5 5">己庚辛壬癸子。</ofd:TextCode></ofd:TextObject>'
    )
    file = OfdFile()
    file.page(code)
    assert [text for _, text in _form(file).lines] == ["第一条甲乙丙丁戊己庚辛壬癸子。"]


def test_order_is_that_of_the_page_not_of_the_file() -> None:
    file = OfdFile()
    rows = [text_object(f"第{number}条　这是第{number}条的文字。", LEFT, TOP + index * PITCH)
            for index, number in enumerate("一二三四")]  # fmt: skip
    file.page(*reversed(rows))
    assert [text for _, text in _form(file).lines] == [
        f"第{number}条 这是第{number}条的文字。" for number in "一二三四"
    ]


def test_graphics_put_together_elsewhere() -> None:
    """Text in a CompositeGraphicUnit stands where the page puts the unit."""
    file = _law()
    inside = text_object("第四条　图元里的字。", 0, 5)
    file.units = (
        f'<ofd:CompositeGraphicUnit ID="50"><ofd:Content>{inside}</ofd:Content></ofd:CompositeGraphicUnit>'
    )
    at = TOP + 14 * PITCH
    file.pages[0] += f'<ofd:CompositeObject ResourceID="50" Boundary="{LEFT + 2 * EM} {at} 99 9"/>'
    assert _lines(file) == [*_READ, "第四条 图元里的字。"]


def test_headers_templates_and_page_numbers_are_no_law() -> None:
    file = _law(rows=3)
    file.templates = [text_object("某市法规汇编", 80, 20, size=4)]
    file.pages = [text_object("测试条例", 160, 15, size=4) + page for page in file.pages]
    form = _form(file)
    assert form.lines[0][1] == _TITLE
    assert _lines(file) == _READ
    assert {text for _, text in form.hidden} == {"某市法规汇编", "测试条例", "—1—", "—2—", "—3—"}


def test_a_figure_at_the_foot_that_counts_no_pages_stays() -> None:
    file = _law(rows=3)
    file.pages[0] += text_object("40", 28, 285)
    assert "40" in [text for _, text in _form(file).lines]


def test_a_template_on_one_page_is_read() -> None:
    """What stands on one page only may be the law's."""
    file = _law()
    file.templates = [text_object("第四条　模板里的字。", LEFT + 2 * EM, TOP + 15 * PITCH)]
    assert _lines(file) == [*_READ, "第四条 模板里的字。"]


def test_two_columns_and_a_table() -> None:
    """Columns are given one after the other, a table row by row."""
    file = OfdFile()
    left = [text_object(f"左栏第{i}行的文字。", LEFT, TOP + i * PITCH) for i in range(6)]
    right = [text_object(f"右栏第{i}行的文字。", 110, TOP + i * PITCH) for i in range(6)]
    file.page(text_object("横贯两栏的标题文字在这里", 70, TOP - 2 * PITCH, size=7.7), *left, *right)
    texts = [text for _, text in _form(file).lines]
    assert texts[1:] == [f"{side}栏第{i}行的文字。" for side in "左右" for i in range(6)]
    file.pages = ["".join(cell for row in zip(left, right, strict=True) for cell in row)]
    form = _form(file)
    assert form.lines[0][1] == "左栏第0行的文字。 右栏第0行的文字。"
    assert [problem.code for problem in form.problems] == ["R-028"]


def test_columns_go_on_over_pages() -> None:
    """A paragraph goes on in the next column and on the next page; the last page fills one column only."""
    text = "\u3000\u3000第一条　" + "甲乙丙丁戊己庚辛壬癸" * 25 + "。"
    lines = [text[start : start + 12] for start in range(0, len(text), 12)]
    file = OfdFile()
    for page in range(0, len(lines), 10):
        columns = (lines[page : page + 5], lines[page + 5 : page + 10])
        places = zip((LEFT, 110), columns, strict=True)
        file.page(
            *(text_object(line, x, TOP + i * PITCH) for x, column in places for i, line in enumerate(column))
        )
    assert [text for _, text in _form(file).lines] == [text.strip().replace("\u3000", " ")]


def test_contents_and_a_note_in_several_lines() -> None:
    """Entries that reach the margin stay lines of their own, and 目录 does not go on the note above it."""
    rows = (
        (_TITLE, 80), ("（2020年1月1日某市人民代表大会常务委员会第一次会议通过）", LEFT), ("目　录", 95),
        ("第一章　总则" + "…" * 21 + "１", LEFT), ("第二章　附则" + "…" * 21 + "２", LEFT),
        ("第一章　总则", 85), ("第一条　为了规范，制定本条例。", LEFT + 2 * EM), ("第二章　附则", 85),
        ("第二条　本条例自公布之日起施行。", LEFT + 2 * EM),
    )  # fmt: skip
    file = OfdFile()
    file.page(*(text_object(text, x, TOP + i * PITCH) for i, (text, x) in enumerate(rows)))
    source = read_bytes(file.data(), "x.ofd")
    assert source.title == _TITLE
    assert [line.text for line in source.lines] == [
        "第一章 总则", "第一条 为了规范，制定本条例。", "第二章 附则", "第二条 本条例自公布之日起施行。",
    ]  # fmt: skip


def test_drawn_tables_are_reported() -> None:
    file = _law()
    line = "<ofd:AbbreviatedData>M 0 0 L 0 9</ofd:AbbreviatedData>"
    file.pages[0] += f'<ofd:PathObject ID="7" Boundary="1 1 9 9">{line}</ofd:PathObject>' * 8
    assert [problem.code for problem in _form(file).problems] == ["R-040", "R-028"]


def test_bold_by_printing_twice_is_read_once() -> None:
    file = _law()
    file.pages[0] += text_object(_TITLE, 80.2, TOP, size=7.7)
    assert read_bytes(file.data(), "x.ofd").title == _TITLE


def test_turned_and_unseen_text_is_apart() -> None:
    file = _law()
    turned = text_object("内部资料", 60, 150, more=' CTM="0.7 0.7 -0.7 0.7 0 0"')
    unseen = text_object("看不见的字", LEFT, 200, more=' Visible="false"')
    file.pages[0] += turned + unseen
    source = read_bytes(file.data(), "x.ofd")
    assert [line.text for line in source.lines] == _READ
    assert {line.text for line in source.left_out} == {"—1—", "内部资料", "看不见的字"}
    assert "R-027" in [problem.code for problem in source.problems]


def test_seals_and_notes_upon_the_page_are_not_read() -> None:
    file = _law()
    seal = f"<ofd:Appearance>{text_object('章', 1, 1)}</ofd:Appearance>"
    annot = f"<ofd:PageAnnot><ofd:Annot>{seal}</ofd:Annot></ofd:PageAnnot>"
    file.more["Doc_0/Annots/Page_0/Annotation.xml"] = annot
    assert _lines(file) == _READ


def test_scanned_pages() -> None:
    """Refused; with recognised words under the picture they are read, and it is said."""
    picture = '<ofd:ImageObject ID="4" Boundary="0 0 210 297" ResourceID="5"/>'
    file = OfdFile()
    file.page(picture)
    with pytest.raises(UserError, match="扫描件"):
        _form(file)
    file = _law()
    file.pages = [
        picture + page.replace("<ofd:TextObject", '<ofd:TextObject Alpha="0"') for page in file.pages
    ]
    assert _lines(file) == _READ
    assert "R-033" in [problem.code for problem in _form(file).problems]
    file = _law()
    file.page(picture)
    assert "R-032" in [problem.code for problem in _form(file).problems]


def test_several_documents_and_versions() -> None:
    file = _law()
    file.root = file.root * 2
    assert _lines(file) == _READ
    assert [problem.code for problem in _form(file).problems] == ["R-031", "R-040"]
    file.root = (
        "<ofd:DocBody><ofd:DocRoot>Doc_9/Document.xml</ofd:DocRoot><ofd:Versions>"
        '<ofd:Version ID="1" Current="true" BaseLoc="Doc_0/Versions/1.xml"/></ofd:Versions></ofd:DocBody>'
    )
    version = "<ofd:DocVersion><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocVersion>"
    file.more["Doc_0/Versions/1.xml"] = version
    assert _lines(file) == _READ


def _with(name: str, text: str) -> bytes:
    file = _law()
    file.more[name] = text
    return file.data()


def _endless() -> bytes:
    """Graphics that hold each other ten times over."""
    file = _law()
    uses = "".join(f'<ofd:CompositeObject ResourceID="{key}"/>' * 20 for key in (1,))
    file.units = (
        f'<ofd:CompositeGraphicUnit ID="1"><ofd:Content>{uses}</ofd:Content></ofd:CompositeGraphicUnit>'
    )
    file.pages[0] += '<ofd:CompositeObject ResourceID="1"/>'
    return file.data()


_PAGE = "Doc_0/Pages/Page_0/Content.xml"
_BOMB = '<!DOCTYPE a [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>'
_OUTSIDE = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><a>&a;</a>'

_LEADS_OUT = "<ofd:OFD><ofd:DocBody><ofd:DocRoot>../../etc/passwd</ofd:DocRoot></ofd:DocBody></ofd:OFD>"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (_with(_PAGE, _BOMB), "已损坏"),
        (_with(_PAGE, _OUTSIDE), "已损坏"),
        (_with(_PAGE, "<ofd:Page><ofd:Content>"), "已损坏"),
        (_with("OFD.xml", "<ofd:OFD></ofd:OFD>"), "已损坏"),
        (_with("OFD.xml", _LEADS_OUT), "已损坏"),
        (_with(_PAGE, "<ofd:Page></ofd:Page>"), "没有文字"),
        (_endless(), "已损坏"),
    ],
)  # fmt: skip
def test_bad_files_are_one_line(data: bytes, says: str) -> None:
    with pytest.raises(UserError, match=says) as caught:
        read_form(data, "x.ofd")
    assert "\n" not in caught.value.one_line()


def test_changed_and_cut_files_never_break() -> None:
    """Cut at places and with bytes changed; what is stored plainly is changed inside the XML too."""
    chance = random.Random(5)
    data = _law().data()
    for _ in range(150):
        changed = bytearray(data)
        for _ in range(chance.randint(1, 4)):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
        cut = bytes(changed[: chance.randrange(len(data))]) if chance.random() < 0.3 else bytes(changed)
        try:
            read_form(cut, "x.ofd")
        except UserError as error:
            assert "\n" not in error.one_line()


def test_recognised_by_what_is_inside(tmp_path: Path) -> None:
    """Under any name, and not opened as a zip of laws."""
    data = _law().data()
    for name in ("a.ofd", "a.docx", "a.zip", "a"):
        (tmp_path / name).write_bytes(data)
        received = list(collect([tmp_path / name]))
        assert received == [Received(str(tmp_path / name), data)]
        assert read_form(data, name).name == "ofd"


def test_cells_by_the_lines_around_them() -> None:
    """Lines are paths, moved by their boundary; the lines of a cell are put together."""
    file = _law()
    top, across = TOP + 13 * PITCH, (LEFT, LEFT + 8 * EM, LEFT + 22 * EM)
    data = "".join(
        f"M 0 {row * PITCH} L {22 * EM} {row * PITCH} " for row in (0, 1, 3)
    ) + "".join(f"M {at - LEFT} 0 L {at - LEFT} {3 * PITCH} " for at in across)  # fmt: skip
    file.pages[0] += (
        f'<ofd:PathObject ID="7" Boundary="{LEFT} {top} {22 * EM} {3 * PITCH}">'
        f"<ofd:AbbreviatedData>{data}</ofd:AbbreviatedData></ofd:PathObject>"
    )
    words = (
        (0, 0, "区域"),
        (1, 0, "标准"),
        (0, 1, "一类区域"),
        (1, 1, "甲乙丙丁戊己庚辛壬癸子"),
        (1, 2, "丑寅。"),
    )
    for column, row, text in words:
        file.pages[0] += text_object(text, across[column] + EM, top + (row + 0.7) * PITCH)
    form = _form(file)
    assert [text for _, text in form.lines][-2:] == ["区域 标准", "一类区域 甲乙丙丁戊己庚辛壬癸子丑寅。"]
    assert "R-028" not in [problem.code for problem in form.problems]
