"""PDF: the law by where its characters stand, and what is no part of the law."""

from __future__ import annotations

import random

import pytest

from generator.cli.errors import UserError
from generator.model.source import SourceText
from generator.reading import read_bytes
from site_tests.reading.pdf.pdf_file import EM, HEIGHT, LEFT, PITCH, TOP, PdfFile, broken, nested_forms

_TITLE = "某市停车场管理条例"
_NOTE = "（2024年10月30日某市第十七届人民代表大会常务委员会第二十次会议通过）"
_LONG = (
    "第二条　本条例适用于本市行政区域内停车场的规划、建设、使用和管理活动，法律、行政法规另有规定的，"
    "从其规定。区人民政府负责本辖区内的停车场管理工作，第五条规定的部门应当各负其责。"
)
_LAW = (
    "第一条　为了加强停车场管理，制定本条例。",
    _LONG,
    "停车场经营者应当遵守下列规定：",
    "（一）保持整洁；",
    "（二）按照规定收费。",
    "第三条　本条例自2025年1月1日起施行。",
)
_READ = [line.replace("\u3000", " ") for line in _LAW]


def _read(file: PdfFile) -> SourceText:
    return read_bytes(file.data(), "x.pdf")


def _lines(file: PdfFile) -> list[str]:
    return [line.text for line in _read(file).lines]


def _apart(file: PdfFile) -> list[str]:
    return [line.text for line in _read(file).left_out]


def _law() -> tuple[PdfFile, float]:
    """A page with the title and the law, and the next baseline."""
    file = PdfFile()
    file.centred(_TITLE, TOP, 20)
    base = TOP + 2 * PITCH
    for paragraph in _LAW:
        base = file.paragraph(paragraph, base)
    return file, base


def _long(pages: int, head: str = "", foot: str = "{}") -> PdfFile:
    """A law over several pages with what every page shows above and below."""
    file = PdfFile()
    for number in range(1, pages + 1):
        file.page()
        if head:
            file.put(head.format(number), LEFT, 52, 10)
        file.centred(foot.format(number), HEIGHT - 40, 10)
        base = TOP
        if number == 1:
            file.centred(_TITLE, TOP, 20)
            base += 2 * PITCH
        for part in range(3):
            label = "一二三四五六七八九"[(number - 1) * 3 + part]
            base = file.paragraph(f"第{label}条　停车场应当" + "保持整洁，" * 9 + "不得拖延。", base)
    return file


def test_paragraphs_are_joined_by_geometry() -> None:
    source = _read(_law()[0])
    assert source.title == _TITLE
    assert [line.text for line in source.lines] == _READ


def test_a_line_that_is_longer_than_all_others_changes_nothing() -> None:
    """Web addresses run over the margin."""
    file, base = _law()
    file.put("附件", LEFT, base + PITCH)
    file.put(
        "http://www.example.gov.cn/parking/information/2024/10/30/0001/index.html", LEFT, base + 2 * PITCH
    )
    assert _lines(file)[:6] == _READ


def test_figures_in_the_body_stay() -> None:
    """An amount alone on its line is the law's, on one page and at the top of a page."""
    file, base = _law()
    for number, line in enumerate(("附件", "一类区域", "60", "二类区域", "40")):
        file.put(line, LEFT, base + number * PITCH)
    file.page()
    file.put("1", LEFT, TOP)
    file.put("三类区域", LEFT, TOP + PITCH)
    assert _lines(file)[6:] == ["附件", "一类区域", "60", "二类区域", "40", "1", "三类区域"]
    assert _apart(file) == []


@pytest.mark.parametrize("foot", ["{}", "— {} —", "第 {} 页"])
def test_page_numbers_are_kept_apart(foot: str) -> None:
    file = _long(3, foot=foot)
    source = _read(file)
    assert len(source.lines) == 9
    assert [line.text for line in source.left_out] == [foot.format(number) for number in (1, 2, 3)]
    assert [p.code for p in source.problems].count("R-040") == 1


def test_the_number_of_a_single_page() -> None:
    file, base = _law()
    file.centred("—1—", HEIGHT - 40)
    assert (_lines(file), _apart(file)) == (_READ, ["—1—"])
    file, base = _law()
    file.put("1", LEFT, base)
    assert _lines(file) == [*_READ, "1"]


@pytest.mark.parametrize("head", ["某市人民代表大会常务委员会公报 2024年第7号", "法规汇编　第{}页"])
def test_running_heads_are_kept_apart(head: str) -> None:
    file = _long(3, head)
    assert len(_lines(file)) == 9
    assert all("公报" not in line and "汇编" not in line for line in _lines(file))
    assert any("公报" in line or "汇编" in line for line in _apart(file))


def test_heads_that_change_with_the_chapter() -> None:
    """The gazette's name on the left pages, the chapter on the right ones: at the outer margin."""
    file = PdfFile()
    chapters = ("第一章　总则", "第二章　停车场的建设与管理", "第三章　法律责任")
    for number in range(6):
        file.page()
        head = chapters[number // 2] if number % 2 else "某省人民代表大会常务委员会公报"
        file.put(head, 360 if number % 2 else LEFT, 52, 9)
        base = TOP
        if not number:
            file.centred(_TITLE, TOP, 20)
            base += 2 * PITCH
        if not number % 2:
            file.centred(chapters[number // 2], base)
            base += PITCH
        for part in range(2):
            label = "一二三四五六七八九十甲乙"[number * 2 + part]
            base = file.paragraph(f"第{label}条　停车场应当" + "保持整洁，" * 9 + "不得拖延。", base)
    source = _read(file)
    assert [line.text for line in source.lines if "章" in line.text] == [
        chapter.replace("\u3000", " ") for chapter in chapters
    ]
    assert len(source.lines) == 15
    assert {line.text for line in source.left_out} >= {
        "某省人民代表大会常务委员会公报",
        "第二章 停车场的建设与管理",
    }


def test_a_chapter_that_begins_on_a_new_page_is_no_head() -> None:
    file = PdfFile()
    for number, chapter in enumerate(("第一章　总则", "第二章　建设", "第三章　管理")):
        file.page()
        if not number:
            file.centred(_TITLE, 60, 20)
        file.centred(chapter, 92)
        label = "一二三"[number]
        file.paragraph(f"第{label}条　停车场应当" + "保持整洁，" * 9 + "不得拖延。", 92 + 2 * PITCH)
    assert [line[:3] for line in _lines(file)] == ["第一章", "第一条", "第二章", "第二条", "第三章", "第三条"]


def test_a_number_that_had_no_room_leaves_the_line_before_it_short() -> None:
    file, base = _law()
    file.put("第四条　停车场位于市区，其范围是东经118°～", LEFT + 2 * EM, base)
    file.put("119°20.450′，北纬37°34.768′。", LEFT, base + PITCH)
    assert _lines(file)[-1].endswith("其范围是东经118°～119°20.450′，北纬37°34.768′。")


def _noted(mark: str, *, raised: bool, line: bool) -> PdfFile:
    """A paragraph that goes on over the page, with a note of two lines below it."""
    file, base = _law()
    text = "停车场经营者应当保持停车场的整洁和秩序，并且按照规定"
    file.put("第四条　停车场指供机动车停放的露天或者室内场所，包括", LEFT + 2 * EM, base)
    file.put(text, LEFT, base + PITCH)
    if raised:
        file.put(mark, LEFT + len(text) * EM, base + PITCH - 0.4 * EM, 0.6 * EM)
    if line:
        file.draw(f"{LEFT} 122 m {LEFT + 120} 122 l S")
    file.put(f"{mark}见某市人民政府二〇二四年关于停车场收费的第三号公告，该公告已经", LEFT, 735, 10)
    file.put("公布。", LEFT, 750, 10)
    file.page()
    file.put("收费。", LEFT, TOP)
    return file


@pytest.mark.parametrize("mark", ["①", "1", "[1]"])
@pytest.mark.parametrize(("raised", "line"), [(True, False), (False, True), (True, True)])
def test_a_note_at_the_foot_of_the_page(mark: str, raised: bool, line: bool) -> None:
    source = _read(_noted(mark, raised=raised, line=line))
    last = source.lines[-1].text if source.lines[-1].text.startswith("第四条") else source.lines[-2].text
    assert last.endswith("并且按照规定收费。")
    note = f"脚注：{mark}见某市人民政府二〇二四年关于停车场收费的第三号公告，该公告已经公布。"
    assert note in [text.text for text in (*source.lines, *source.left_out)]
    assert "R-047" in [problem.code for problem in source.problems]


def test_an_exponent_is_no_mark_of_a_note() -> None:
    file = _noted("2", raised=True, line=True)
    file.put("第五条　每个车位不得少于12m", LEFT + 2 * EM, TOP + PITCH)
    file.put("2", LEFT + 16 * EM, TOP + 0.6 * PITCH, 0.6 * EM)
    file.put("2另外的脚注。", LEFT, 750, 10)
    file.draw(f"{LEFT} 112 m {LEFT + 120} 112 l S")
    assert "第五条 每个车位不得少于12m2" in _lines(file)


def test_small_type_without_a_mark_or_a_line_is_the_laws() -> None:
    source = _read(_noted("1", raised=False, line=False))
    assert "R-047" not in [problem.code for problem in source.problems]
    assert any(line.text.startswith("1见") for line in source.lines)


def test_a_line_that_repeats_in_the_body_stays() -> None:
    file = PdfFile()
    for label in "一二三":
        file.page()
        file.paragraph(f"第{label}条　停车场应当保持整洁。", TOP)
        file.put("违反本条规定的，处罚款。", LEFT + 2 * EM, TOP + 6 * PITCH)
    assert sum("处罚款" in line for line in _lines(file)) == 3


def test_the_head_of_a_table_that_goes_on_over_pages_stays() -> None:
    """It stands at the top of pages as a header does, but right above its rows."""
    file, _ = _law()
    for page in range(2):
        file.page()
        for number in range(12):
            row = ("区域", "收费标准") if not number else (f"第{page}区", f"{number}元每小时")
            for place, cell in enumerate(row):
                file.put(cell, LEFT + place * 9 * EM, 90 + number * PITCH)
    assert _lines(file).count("区域 收费标准") == 2


def test_what_a_browser_prints_around_a_page() -> None:
    file, _ = _law()
    file.put("11/28/26, 1:17 AM", 24, 22, 8)
    file.put(_TITLE, 250, 22, 8)
    file.put("file:///home/law.html", 24, HEIGHT - 17, 8)
    file.put("1/1", 560, HEIGHT - 17, 8)
    assert _lines(file) == _READ
    assert _apart(file) == [f"11/28/26, 1:17 AM {_TITLE}", "file:///home/law.html 1/1"]


def test_radicals_of_a_browser() -> None:
    """The labels are known by them too: the lines are joined before any repair."""
    file = PdfFile()
    file.centred("某市停⻋场管理条例", TOP, 20)
    base = file.paragraph("第⼀条　为了⽅便⼈⺠⽣活，制定本条例。", TOP + 2 * PITCH)
    base = file.paragraph("第⼆条　⽤户依照〈某办法〉缴费，" + "不得⻓期占⽤⼀个⻋位，" * 4, base)
    file.paragraph("第三条　本条例⾃公布之⽇起施⾏。", base)
    source = _read(file)
    assert source.title == "某市停车场管理条例"
    assert [line.text for line in source.lines] == [
        "第一条 为了方便人民生活，制定本条例。",
        "第二条 用户依照〈某办法〉缴费，" + "不得长期占用一个车位，" * 4,
        "第三条 本条例自公布之日起施行。",
    ]
    assert ("⼀", "一", "radicals") in {(r.before, r.after, r.rule) for r in source.repairs}


def test_contents_with_leaders() -> None:
    """An entry that does not fit on its line goes on in the next one."""
    file = PdfFile()
    file.centred(_TITLE, TOP, 20)
    file.centred("目　录", TOP + 2 * PITCH)
    dots = "…" * 12
    entries = (
        f"第一章　总则{dots}1", "第二章　停车场规划和建设与", f"管理活动{dots}2", f"第三章　附则{dots}", "3",
    )  # fmt: skip
    for number, entry in enumerate(entries):
        file.put(entry, LEFT, TOP + (number + 3) * PITCH)
    base = TOP + 9 * PITCH
    for label, heading in (("一", "总则"), ("二", "停车场规划和建设与管理活动"), ("三", "附则")):
        file.centred(f"第{label}章　{heading}", base)
        base = file.paragraph(f"第{label}条　停车场应当保持整洁。", base + PITCH)
    lines = _lines(file)
    assert lines[::2] == ["第一章 总则", "第二章 停车场规划和建设与管理活动", "第三章 附则"]
    assert len(lines) == 6


@pytest.mark.parametrize("size", [EM, 20])
def test_a_title_over_two_lines_and_its_note(size: float) -> None:
    """Also in the type of the text; the note's own second line is joined."""
    file = PdfFile()
    file.centred("最高人民法院关于审理停车场管理纠纷案件", TOP, size)
    file.centred("适用法律若干问题的规定", TOP + PITCH, size)
    file.centred("（2024年10月30日最高人民法院审判委员会第1900次会议通过，", TOP + 3 * PITCH)
    file.centred("自2025年1月1日起施行）", TOP + 4 * PITCH)
    base = TOP + 6 * PITCH
    for paragraph in _LAW:
        base = file.paragraph(paragraph, base)
    source = _read(file)
    assert source.title == "最高人民法院关于审理停车场管理纠纷案件适用法律若干问题的规定"
    assert source.adoption == ("2024年10月30日最高人民法院审判委员会第1900次会议通过，自2025年1月1日起施行",)
    assert [line.text for line in source.lines] == _READ


def test_a_line_above_the_title_in_its_type_is_no_part_of_it() -> None:
    """Both stand in the middle, close below each other: the words decide."""
    file = PdfFile()
    lines = ("某市人民代表大会常务委员会公告", "某市人民代表大会常务委员会关于加强停车场", "管理工作的决定")
    for number, line in enumerate(lines):
        file.centred(line, TOP + number * 1.2 * PITCH, 20)
    file.centred(_NOTE[:27], TOP + 4 * PITCH)
    file.centred(_NOTE[27:], TOP + 5 * PITCH)
    base = TOP + 7 * PITCH
    for paragraph in _LAW:
        base = file.paragraph(paragraph, base)
    source = _read(file)
    assert source.title == "某市人民代表大会常务委员会关于加强停车场管理工作的决定"
    assert source.adoption == (_NOTE[1:-1],)
    assert [line.text for line in source.lines] == _READ


def test_lines_in_the_middle_that_are_far_apart_are_no_one_title() -> None:
    file = PdfFile()
    file.centred("某市停车场", TOP, 20)
    file.centred("某市停车场管理条例", TOP + 4 * PITCH, 20)
    base = TOP + 6 * PITCH
    for paragraph in _LAW:
        base = file.paragraph(paragraph, base)
    assert _read(file).title == "某市停车场管理条例"


@pytest.mark.parametrize(("hyphen", "read"), [("-", "car-port"), ("\u00ad", "carport")])
def test_a_latin_word_broken_at_the_end_of_a_line(hyphen: str, read: str) -> None:
    """A hyphen stays and is reported; one that the file calls soft goes."""
    file, base = _law()
    file.put("第四条　停车场指供机动车停放的露天或者室内场所，外文名为", LEFT + 2 * EM, base)
    file.put(f"各种文件所称的用于公共停车的设施场地和有关建筑物以及car{hyphen}", LEFT, base + PITCH)
    file.put("port，由市人民政府公布。", LEFT, base + 2 * PITCH)
    source = _read(file)
    assert source.lines[-1].text.endswith(f"以及{read}，由市人民政府公布。")
    assert ("R-046" in [problem.code for problem in source.problems]) == (hyphen == "-")


def test_a_full_line_as_title_is_not_joined_with_the_note() -> None:
    file = PdfFile()
    title = "最高人民法院关于审理停车场管理纠纷案件若干问题的规定"
    file.centred(title, TOP)
    file.centred(_NOTE[:27], TOP + PITCH)
    file.centred(_NOTE[27:], TOP + 2 * PITCH)
    base = TOP + 4 * PITCH
    for paragraph in _LAW:
        base = file.paragraph(paragraph, base)
    source = _read(file)
    assert (source.title, source.adoption) == (title, (_NOTE[1:-1],))


def test_two_columns() -> None:
    file = PdfFile()
    file.centred(_TITLE, TOP, 20)
    gap = 2 * EM
    for column in range(2):
        base = TOP + 2 * PITCH
        for part in range(4):
            label = "一二三四五六七八"[column * 4 + part]
            text = f"第{label}条　停车场应当" + "保持整洁，" * 4 + "不得拖延。"
            base = file.paragraph(text, base, LEFT + column * (13 * EM + gap), 13)
    assert [line[:3] for line in _lines(file)] == [f"第{label}条" for label in "一二三四五六七八"]


def _columns(file: PdfFile, base: float, texts: tuple[str, str], gap: float) -> None:
    for column, text in enumerate(texts):
        for number, line in enumerate(broken(text, 13) if text else ()):
            file.put(line, LEFT + column * (13 * EM + gap) + (0 if number else 2 * EM), base + number * PITCH)


def test_a_mark_in_the_gutter_does_not_close_it() -> None:
    """The room of a mark at the end of a line may reach into the gutter, which is not in the middle."""
    file = PdfFile()
    file.centred(_TITLE, TOP, 20)
    texts = tuple(f"第{label}条　停车场应当" + "甲乙丙丁戊己庚辛壬癸" * 8 + "。" for label in "一二三四")
    _columns(file, TOP + 2 * PITCH, (texts[0], texts[1]), 2 * EM)
    file.page()
    _columns(file, TOP, (texts[2], ""), 2 * EM)
    file.put("，", LEFT + 12.6 * EM, TOP + 2 * PITCH)
    _columns(file, TOP, ("", texts[3]), 2 * EM)
    lines = _lines(file)
    assert len(lines) == 4
    assert [lines[place] for place in (0, 1, 3)] == [
        texts[place].replace("\u3000", " ") for place in (0, 1, 3)
    ]


def test_a_few_lines_in_columns_below_a_line_across() -> None:
    """Where other pages show the columns, two lines each are read so too."""
    file = PdfFile()
    file.centred(_TITLE, TOP, 20)
    long = "甲乙丙丁戊己庚辛壬癸" * 8 + "。"
    _columns(file, TOP + 2 * PITCH, ("第一条　停车场应当" + long, "第二条　停车场应当" + long), 2 * EM)
    file.page()
    file.centred("第二章　停车场的规划、建设、使用和管理", TOP)
    short = "停车场应当保持整洁，不得占用。"
    _columns(file, TOP + 2 * PITCH, (f"第三条　{short}", f"第四条　{short}"), 2 * EM)
    file.centred("第三章　停车场的收费标准和其他有关的规定", TOP + 6 * PITCH)
    assert _lines(file)[3:5] == [f"第三条 {short}", f"第四条 {short}"]


def test_a_table_is_read_row_by_row_and_reported() -> None:
    file, base = _law()
    file.put("附件", LEFT, base)
    for number, row in enumerate((("区域", "首小时", "每日"), ("一类", "8", "60"), ("二类", "5", "40"))):
        for place, cell in enumerate(row):
            file.put(cell, LEFT + place * 9 * EM, base + (number + 1) * PITCH)
    source = _read(file)
    assert [line.text for line in source.lines][6:] == ["附件", "区域 首小时 每日", "一类 8 60", "二类 5 40"]
    assert "R-028" in [problem.code for problem in source.problems]


def test_text_that_is_turned_or_not_seen_is_kept_apart() -> None:
    file, base = _law()
    file.put("内部资料", 200, 400, 40, turn="0.7 0.7 -0.7 0.7")
    file.put("看不见的字", LEFT, base, mode=3)
    source = _read(file)
    assert [line.text for line in source.lines] == _READ
    assert {line.text for line in source.left_out} == {"内部资料", "看不见的字"}
    assert "R-027" in [problem.code for problem in source.problems]


def test_characters_without_a_name_are_an_error_at_their_place() -> None:
    file, base = _law()
    file.put("第四条　停车\u241f由市人民政府管理。", LEFT + 2 * EM, base)
    source = _read(file)
    assert "停车\ufffd由" in source.lines[-1].text
    assert {"R-030", "R-034"} <= {problem.code for problem in source.problems}


def test_spaces_beside_figures_go() -> None:
    file = PdfFile()
    file.centred(_TITLE, TOP, 20)
    base = TOP + 2 * PITCH
    for label in "一二三四":
        base = file.paragraph(f"第{label}条　自 2000 年 5 月 1 日起施行。", base)
    source = _read(file)
    assert source.lines[0].text == "第一条 自2000年5月1日起施行。"
    assert ("自 20", "自20", "layout-whitespace") in {(r.before, r.after, r.rule) for r in source.repairs}


def test_damaged_files_are_one_line_or_a_text() -> None:
    """Cut off or changed anywhere: never a traceback."""
    data = _long(2).data()
    chance = random.Random(1)
    for _ in range(60):
        broken = bytearray(data)
        if chance.random() < 0.5:
            broken = broken[: chance.randrange(9, len(data))]
        else:
            for _ in range(12):
                broken[chance.randrange(9, len(data))] = chance.randrange(256)
        try:
            read_bytes(bytes(broken), "x.pdf")
        except UserError as error:
            assert "PDF" in str(error) or "文字" in str(error)


def test_forms_in_forms_end() -> None:
    """Forty doublings would be a million million drawings."""
    with pytest.raises(UserError, match="已损坏"):
        read_bytes(nested_forms(40), "x.pdf")
