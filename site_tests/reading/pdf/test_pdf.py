"""PDF: the law by where its characters stand, and what is no part of the law."""

from __future__ import annotations

import random

import pytest

from generator.cli.errors import UserError
from generator.reading import read_bytes
from site_tests.reading.pdf.law import LAW, NOTE, READ, TITLE, law_page, lines_of, long_law, read_file
from site_tests.reading.pdf.pdf_file import EM, LEFT, PITCH, TOP, PdfFile, broken, nested_forms


def test_paragraphs_are_joined_by_geometry() -> None:
    source = read_file(law_page()[0])
    assert source.title == TITLE
    assert [line.text for line in source.lines] == READ


def test_a_line_that_is_longer_than_all_others_changes_nothing() -> None:
    """Web addresses run over the margin."""
    file, base = law_page()
    file.put("附件", LEFT, base + PITCH)
    file.put(
        "http://www.example.gov.cn/parking/information/2024/10/30/0001/index.html", LEFT, base + 2 * PITCH
    )
    assert lines_of(file)[:6] == READ


def test_a_number_that_had_no_room_leaves_the_line_before_it_short() -> None:
    file, base = law_page()
    file.put("第四条　停车场位于市区，其范围是东经118°～", LEFT + 2 * EM, base)
    file.put("119°20.450′，北纬37°34.768′。", LEFT, base + PITCH)
    assert lines_of(file)[-1].endswith("其范围是东经118°～119°20.450′，北纬37°34.768′。")


def test_radicals_of_a_browser() -> None:
    """The labels are known by them too: the lines are joined before any repair."""
    file = PdfFile()
    file.centred("某市停⻋场管理条例", TOP, 20)
    base = file.paragraph("第⼀条　为了⽅便⼈⺠⽣活，制定本条例。", TOP + 2 * PITCH)
    base = file.paragraph("第⼆条　⽤户依照〈某办法〉缴费，" + "不得⻓期占⽤⼀个⻋位，" * 4, base)
    file.paragraph("第三条　本条例⾃公布之⽇起施⾏。", base)
    source = read_file(file)
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
    file.centred(TITLE, TOP, 20)
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
    lines = lines_of(file)
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
    for paragraph in LAW:
        base = file.paragraph(paragraph, base)
    source = read_file(file)
    assert source.title == "最高人民法院关于审理停车场管理纠纷案件适用法律若干问题的规定"
    assert source.adoption == ("2024年10月30日最高人民法院审判委员会第1900次会议通过，自2025年1月1日起施行",)
    assert [line.text for line in source.lines] == READ


def test_a_line_above_the_title_in_its_type_is_no_part_of_it() -> None:
    """Both stand in the middle, close below each other: the words decide."""
    file = PdfFile()
    lines = ("某市人民代表大会常务委员会公告", "某市人民代表大会常务委员会关于加强停车场", "管理工作的决定")
    for number, line in enumerate(lines):
        file.centred(line, TOP + number * 1.2 * PITCH, 20)
    file.centred(NOTE[:27], TOP + 4 * PITCH)
    file.centred(NOTE[27:], TOP + 5 * PITCH)
    base = TOP + 7 * PITCH
    for paragraph in LAW:
        base = file.paragraph(paragraph, base)
    source = read_file(file)
    assert source.title == "某市人民代表大会常务委员会关于加强停车场管理工作的决定"
    assert source.adoption == (NOTE[1:-1],)
    assert [line.text for line in source.lines] == READ


def test_lines_in_the_middle_that_are_far_apart_are_no_one_title() -> None:
    file = PdfFile()
    file.centred("某市停车场", TOP, 20)
    file.centred("某市停车场管理条例", TOP + 4 * PITCH, 20)
    base = TOP + 6 * PITCH
    for paragraph in LAW:
        base = file.paragraph(paragraph, base)
    assert read_file(file).title == "某市停车场管理条例"


@pytest.mark.parametrize(("hyphen", "read"), [("-", "car-port"), ("\u00ad", "carport")])
def test_a_latin_word_broken_at_the_end_of_a_line(hyphen: str, read: str) -> None:
    """A hyphen stays and is reported; one that the file calls soft goes."""
    file, base = law_page()
    file.put("第四条　停车场指供机动车停放的露天或者室内场所，外文名为", LEFT + 2 * EM, base)
    file.put(f"各种文件所称的用于公共停车的设施场地和有关建筑物以及car{hyphen}", LEFT, base + PITCH)
    file.put("port，由市人民政府公布。", LEFT, base + 2 * PITCH)
    source = read_file(file)
    assert source.lines[-1].text.endswith(f"以及{read}，由市人民政府公布。")
    assert ("R-046" in [problem.code for problem in source.problems]) == (hyphen == "-")


def test_a_full_line_as_title_is_not_joined_with_the_note() -> None:
    file = PdfFile()
    title = "最高人民法院关于审理停车场管理纠纷案件若干问题的规定"
    file.centred(title, TOP)
    file.centred(NOTE[:27], TOP + PITCH)
    file.centred(NOTE[27:], TOP + 2 * PITCH)
    base = TOP + 4 * PITCH
    for paragraph in LAW:
        base = file.paragraph(paragraph, base)
    source = read_file(file)
    assert (source.title, source.adoption) == (title, (NOTE[1:-1],))


def test_two_columns() -> None:
    file = PdfFile()
    file.centred(TITLE, TOP, 20)
    gap = 2 * EM
    for column in range(2):
        base = TOP + 2 * PITCH
        for part in range(4):
            label = "一二三四五六七八"[column * 4 + part]
            text = f"第{label}条　停车场应当" + "保持整洁，" * 4 + "不得拖延。"
            base = file.paragraph(text, base, LEFT + column * (13 * EM + gap), 13)
    assert [line[:3] for line in lines_of(file)] == [f"第{label}条" for label in "一二三四五六七八"]


def _columns(file: PdfFile, base: float, texts: tuple[str, str], gap: float) -> None:
    for column, text in enumerate(texts):
        for number, line in enumerate(broken(text, 13) if text else ()):
            file.put(line, LEFT + column * (13 * EM + gap) + (0 if number else 2 * EM), base + number * PITCH)


def test_a_mark_in_the_gutter_does_not_close_it() -> None:
    """The room of a mark at the end of a line may reach into the gutter, which is not in the middle."""
    file = PdfFile()
    file.centred(TITLE, TOP, 20)
    texts = tuple(f"第{label}条　停车场应当" + "甲乙丙丁戊己庚辛壬癸" * 8 + "。" for label in "一二三四")
    _columns(file, TOP + 2 * PITCH, (texts[0], texts[1]), 2 * EM)
    file.page()
    _columns(file, TOP, (texts[2], ""), 2 * EM)
    file.put("，", LEFT + 12.6 * EM, TOP + 2 * PITCH)
    _columns(file, TOP, ("", texts[3]), 2 * EM)
    lines = lines_of(file)
    assert len(lines) == 4
    assert [lines[place] for place in (0, 1, 3)] == [
        texts[place].replace("\u3000", " ") for place in (0, 1, 3)
    ]


def test_a_few_lines_in_columns_below_a_line_across() -> None:
    """Where other pages show the columns, two lines each are read so too."""
    file = PdfFile()
    file.centred(TITLE, TOP, 20)
    long = "甲乙丙丁戊己庚辛壬癸" * 8 + "。"
    _columns(file, TOP + 2 * PITCH, ("第一条　停车场应当" + long, "第二条　停车场应当" + long), 2 * EM)
    file.page()
    file.centred("第二章　停车场的规划、建设、使用和管理", TOP)
    short = "停车场应当保持整洁，不得占用。"
    _columns(file, TOP + 2 * PITCH, (f"第三条　{short}", f"第四条　{short}"), 2 * EM)
    file.centred("第三章　停车场的收费标准和其他有关的规定", TOP + 6 * PITCH)
    assert lines_of(file)[3:5] == [f"第三条 {short}", f"第四条 {short}"]


def test_a_table_is_read_row_by_row_and_reported() -> None:
    file, base = law_page()
    file.put("附件", LEFT, base)
    for number, row in enumerate((("区域", "首小时", "每日"), ("一类", "8", "60"), ("二类", "5", "40"))):
        for place, cell in enumerate(row):
            file.put(cell, LEFT + place * 9 * EM, base + (number + 1) * PITCH)
    source = read_file(file)
    assert [line.text for line in source.lines][6:] == ["附件", "区域 首小时 每日", "一类 8 60", "二类 5 40"]
    assert "R-028" in [problem.code for problem in source.problems]


def test_text_that_is_turned_or_not_seen_is_kept_apart() -> None:
    file, base = law_page()
    file.put("内部资料", 200, 400, 40, turn="0.7 0.7 -0.7 0.7")
    file.put("看不见的字", LEFT, base, mode=3)
    source = read_file(file)
    assert [line.text for line in source.lines] == READ
    assert {line.text for line in source.left_out} == {"内部资料", "看不见的字"}
    assert "R-027" in [problem.code for problem in source.problems]


def test_characters_without_a_name_are_an_error_at_their_place() -> None:
    file, base = law_page()
    file.put("第四条　停车\u241f由市人民政府管理。", LEFT + 2 * EM, base)
    source = read_file(file)
    assert "停车\ufffd由" in source.lines[-1].text
    assert {"R-030", "R-034"} <= {problem.code for problem in source.problems}


def test_spaces_beside_figures_go() -> None:
    file = PdfFile()
    file.centred(TITLE, TOP, 20)
    base = TOP + 2 * PITCH
    for label in "一二三四":
        base = file.paragraph(f"第{label}条　自 2000 年 5 月 1 日起施行。", base)
    source = read_file(file)
    assert source.lines[0].text == "第一条 自2000年5月1日起施行。"
    assert ("自 20", "自20", "layout-whitespace") in {(r.before, r.after, r.rule) for r in source.repairs}


def test_damaged_files_are_one_line_or_a_text() -> None:
    """Cut off or changed anywhere: never a traceback."""
    data = long_law(2).data()
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
