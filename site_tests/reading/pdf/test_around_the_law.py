"""What a page shows beside the law: its number, running heads, notes at its foot."""

from __future__ import annotations

import pytest

from site_tests.reading.pdf.law import READ, TITLE, apart_of, law_page, lines_of, long_law, read_file
from site_tests.reading.pdf.pdf_file import EM, HEIGHT, LEFT, PITCH, TOP, PdfFile


def test_figures_in_the_body_stay() -> None:
    """An amount alone on its line is the law's, on one page and at the top of a page."""
    file, base = law_page()
    for number, line in enumerate(("附件", "一类区域", "60", "二类区域", "40")):
        file.put(line, LEFT, base + number * PITCH)
    file.page()
    file.put("1", LEFT, TOP)
    file.put("三类区域", LEFT, TOP + PITCH)
    assert lines_of(file)[6:] == ["附件", "一类区域", "60", "二类区域", "40", "1", "三类区域"]
    assert apart_of(file) == []


@pytest.mark.parametrize("foot", ["{}", "— {} —", "第 {} 页"])
def test_page_numbers_are_kept_apart(foot: str) -> None:
    file = long_law(3, foot=foot)
    source = read_file(file)
    assert len(source.lines) == 9
    assert [line.text for line in source.left_out] == [foot.format(number) for number in (1, 2, 3)]
    assert [p.code for p in source.problems].count("R-040") == 1


def test_the_number_of_a_single_page() -> None:
    file, base = law_page()
    file.centred("—1—", HEIGHT - 40)
    assert (lines_of(file), apart_of(file)) == (READ, ["—1—"])
    file, base = law_page()
    file.put("1", LEFT, base)
    assert lines_of(file) == [*READ, "1"]


@pytest.mark.parametrize("head", ["某市人民代表大会常务委员会公报 2024年第7号", "法规汇编　第{}页"])
def test_running_heads_are_kept_apart(head: str) -> None:
    file = long_law(3, head)
    assert len(lines_of(file)) == 9
    assert all("公报" not in line and "汇编" not in line for line in lines_of(file))
    assert any("公报" in line or "汇编" in line for line in apart_of(file))


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
            file.centred(TITLE, TOP, 20)
            base += 2 * PITCH
        if not number % 2:
            file.centred(chapters[number // 2], base)
            base += PITCH
        for part in range(2):
            label = "一二三四五六七八九十甲乙"[number * 2 + part]
            base = file.paragraph(f"第{label}条　停车场应当" + "保持整洁，" * 9 + "不得拖延。", base)
    source = read_file(file)
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
            file.centred(TITLE, 60, 20)
        file.centred(chapter, 92)
        label = "一二三"[number]
        file.paragraph(f"第{label}条　停车场应当" + "保持整洁，" * 9 + "不得拖延。", 92 + 2 * PITCH)
    assert [line[:3] for line in lines_of(file)] == [
        "第一章",
        "第一条",
        "第二章",
        "第二条",
        "第三章",
        "第三条",
    ]


def _noted(mark: str, *, raised: bool, line: bool) -> PdfFile:
    """A paragraph that goes on over the page, with a note of two lines below it."""
    file, base = law_page()
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
    source = read_file(_noted(mark, raised=raised, line=line))
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
    assert "第五条 每个车位不得少于12m2" in lines_of(file)


def test_small_type_without_a_mark_or_a_line_is_the_laws() -> None:
    source = read_file(_noted("1", raised=False, line=False))
    assert "R-047" not in [problem.code for problem in source.problems]
    assert any(line.text.startswith("1见") for line in source.lines)


def test_a_line_that_repeats_in_the_body_stays() -> None:
    file = PdfFile()
    for label in "一二三":
        file.page()
        file.paragraph(f"第{label}条　停车场应当保持整洁。", TOP)
        file.put("违反本条规定的，处罚款。", LEFT + 2 * EM, TOP + 6 * PITCH)
    assert sum("处罚款" in line for line in lines_of(file)) == 3


def test_the_head_of_a_table_that_goes_on_over_pages_stays() -> None:
    """It stands at the top of pages as a header does, but right above its rows."""
    file, _ = law_page()
    for page in range(2):
        file.page()
        for number in range(12):
            row = ("区域", "收费标准") if not number else (f"第{page}区", f"{number}元每小时")
            for place, cell in enumerate(row):
                file.put(cell, LEFT + place * 9 * EM, 90 + number * PITCH)
    assert lines_of(file).count("区域 收费标准") == 2


def test_what_a_browser_prints_around_a_page() -> None:
    file, _ = law_page()
    file.put("11/28/26, 1:17 AM", 24, 22, 8)
    file.put(TITLE, 250, 22, 8)
    file.put("file:///home/law.html", 24, HEIGHT - 17, 8)
    file.put("1/1", 560, HEIGHT - 17, 8)
    assert lines_of(file) == READ
    assert apart_of(file) == [f"11/28/26, 1:17 AM {TITLE}", "file:///home/law.html 1/1"]
