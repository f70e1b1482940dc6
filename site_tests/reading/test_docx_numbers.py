"""Numbers that Word counts and does not write: lists, their levels, forms and starts."""

from __future__ import annotations

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from site_tests.reading.docx_file import CHINESE, LEVEL, MORE, NS, DocxFile


def test_articles_under_chapters_go_on_counting() -> None:
    file = DocxFile()
    file.list_of(80, (1, CHINESE, "第%1章"))
    file.list_of(81, (1, CHINESE, "第%1条"), (1, "chineseCounting", "（%2）"), (1, "decimal", "%3."))
    for text, place in (
        ("总则", (80, 0)), ("甲。", (81, 0)), ("乙：", (81, 0)), ("丙；", (81, 1)), ("丁：", (81, 1)),
        ("子；", (81, 2)), ("丑。", (81, 2)), ("附则", (80, 0)), ("戊：", (81, 0)), ("己。", (81, 1)),
    ):  # fmt: skip
        file.add(text, place)
    assert file.lines() == [
        "第一章 总则", "第一条 甲。", "第二条 乙：", "（一）丙；", "（二）丁：",
        "1.子；", "2.丑。", "第二章 附则", "第三条 戊：", "（一）己。",
    ]  # fmt: skip


def test_a_start_override_begins_anew_once() -> None:
    file = DocxFile()
    file.list_of(81, (1, "chineseCounting", "（%1）"))
    file.num(90, 81, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
    file.num(91, 81, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')
    for text, key in (("a", 81), ("b", 81), ("c", 90), ("d", 90), ("e", 91), ("f", 91)):
        file.add(text, (key, 0))
    assert file.lines() == ["（一）a", "（二）b", "（一）c", "（二）d", "（五）e", "（六）f"]


def test_lists_on_one_abstract_list_share_their_count() -> None:
    file = DocxFile()
    file.list_of(81, (1, CHINESE, "第%1条"))
    file.num(90, 81)
    for text, key in (("a", 81), ("b", 90), ("c", 81)):
        file.add(text, (key, 0))
    assert file.lines() == ["第一条 a", "第二条 b", "第三条 c"]


def test_an_overridden_level_and_another_start() -> None:
    file = DocxFile()
    file.list_of(81, (12, CHINESE, "第%1条"))
    level = LEVEL.format(0, 3, "decimal", "%1、", "")
    file.num(90, 81, f'<w:lvlOverride w:ilvl="0">{level}</w:lvlOverride>')
    file.add("a", (81, 0))
    file.add("b", (81, 0))
    file.add("c", (90, 0))
    assert file.lines() == ["第十二条 a", "第十三条 b", "14、c"]


def test_a_start_override_of_a_level_above_or_below() -> None:
    file = DocxFile()
    file.list_of(81, (1, "decimal", "%1"), (1, "decimal", "%1.%2"))
    override = '<w:lvlOverride w:ilvl="{0}"><w:startOverride w:val="{1}"/></w:lvlOverride>'
    file.num(90, 81, override.format(0, 2) + override.format(1, 99))
    file.num(91, 81, override.format(0, 7) + override.format(1, 4))
    for text, place in (("a", (81, 0)), ("b", (90, 1)), ("c", (90, 1)), ("d", (91, 0)), ("e", (91, 1))):
        file.add(text, place)
    assert file.lines() == ["1 a", "2.99 b", "2.100 c", "7 d", "7.4 e"]


@pytest.mark.parametrize(
    ("form", "numbers"),
    [
        ("chineseCountingThousand", "一 二 十 二十一"), ("chineseLegalSimplified", "壹 贰 壹拾 贰拾壹"),
        ("ideographTraditional", "甲 乙 癸 21"), ("decimalEnclosedCircleChinese", "① ② ⑩ 21"),
        ("decimalEnclosedParen", "⑴ ⑵ ⑽ 21"), ("decimalEnclosedFullstop", "⒈ ⒉ ⒑ 21"),
        ("ideographEnclosedCircle", "㊀ ㊁ ㊉ 21"), ("ideographZodiac", "子 丑 酉 21"),
        ("decimalFullWidth", "１ ２ １０ ２１"), ("decimalZero", "01 02 10 21"), ("lowerLetter", "a b j u"),
        ("upperLetter", "A B J U"), ("upperRoman", "I II X XXI"), ("lowerRoman", "i ii x xxi"),
        ("ideographDigital", "一 二 一〇 二一"), ("taiwaneseDigital", "一 二 一○ 二一"),
        ("ideographLegalTraditional", "壹 貳 壹拾 貳拾壹"),
        ("ideographZodiacTraditional", "甲子 乙丑 癸酉 甲申"),
    ],
)  # fmt: skip
def test_forms_of_numbers(form: str, numbers: str) -> None:
    file = DocxFile()
    for key, start in enumerate((1, 2, 10, 21), 81):
        file.list_of(key, (start, form, "%1、"))
        file.add("甲", (key, 0))
    assert file.lines() == [f"{number}、甲" for number in numbers.split()]


@pytest.mark.parametrize(
    ("form", "number"),
    [
        ("chineseCountingThousand", "一百零一"), ("chineseCounting", "一〇一"),
        ("taiwaneseCounting", "一○一"), ("japaneseCounting", "一百零一"),
        ("chineseLegalSimplified", "壹佰零壹"), ("ideographDigital", "一〇一"),
    ],
)  # fmt: skip
def test_numbers_above_a_hundred(form: str, number: str) -> None:
    file = DocxFile()
    file.list_of(81, (101, form, "第%1条"))
    file.add("甲", (81, 0))
    assert file.lines() == [f"第{number}条 甲"]


@pytest.mark.parametrize(
    ("restart", "numbers"),
    [("", "一 一 二 一"), ("0", "一 二 三 四"), ("1", "一 一 二 一"), ("9", "一 一 二 一")],
)
def test_articles_of_one_list_with_its_chapters(restart: str, numbers: str) -> None:
    """第%1章 and 第%2条 are levels of one list; ``lvlRestart`` says whether a chapter begins them anew."""
    file = DocxFile()
    more = f'<w:lvlRestart w:val="{restart}"/>' if restart else ""
    file.list_of(81, (1, CHINESE, "第%1章"), (1, CHINESE, "第%2条"), more=more)
    for text, depth in (
        ("总则", 0), ("甲", 1), ("分则", 0), ("乙", 1), ("丙", 1), ("附则", 0), ("丁", 1),
    ):  # fmt: skip
        file.add(text, (81, depth))
    first, second, third, fourth = numbers.split()
    assert file.lines() == [
        "第一章 总则", f"第{first}条 甲", "第二章 分则", f"第{second}条 乙", f"第{third}条 丙",
        "第三章 附则", f"第{fourth}条 丁",
    ]  # fmt: skip


def test_a_level_restarts_after_the_level_that_it_names_and_those_above() -> None:
    """Articles begin anew with each 编 (level 1) and go on through 章 (level 2)."""
    file = DocxFile()
    more = '<w:lvlRestart w:val="1"/>'
    file.list_of(81, (1, CHINESE, "第%1编"), (1, CHINESE, "第%2章"), (1, CHINESE, "第%3条"), more=more)
    for depth in (0, 1, 2, 1, 2, 0, 1, 2):
        file.add("甲", (81, depth))
    assert [line.split()[0] for line in file.lines()] == [
        "第一编", "第一章", "第一条", "第二章", "第二条", "第二编", "第一章", "第一条",
    ]  # fmt: skip


def test_words_in_the_place_of_a_number_are_kept() -> None:
    file = DocxFile()
    file.list_of(81, (1, "none", "注："))
    file.list_of(82, (1, "decimal", "附件"))
    file.list_of(83, (1, "decimal", "附件%1"))
    file.list_of(84, (1, "decimal", "%1"), more='<w:suff w:val="nothing"/>')
    for key in (81, 82, 83, 84):
        file.add("2020年", (key, 0))
    assert file.lines() == ["注：2020年", "附件2020年", "附件1 2020年", "12020年"]


def test_a_style_carries_the_number() -> None:
    file = DocxFile()
    file.list_of(81, (1, CHINESE, "第%1章"))
    file.list_of(82, (1, CHINESE, "第%1条"), style="Tiao")
    file.style("Tiao", '<w:pPr><w:numPr><w:numId w:val="82"/></w:numPr></w:pPr>')
    file.style("Own", '<w:basedOn w:val="Tiao"/>')
    file.add("甲", style="Tiao")
    file.add("乙", style="Own")
    file.add("丙", (0, 0), style="Tiao")
    file.add("丁", style="Tiao")
    assert file.lines() == ["第一条 甲", "第二条 乙", "丙", "第三条 丁"]


def test_bullets_are_no_numbers() -> None:
    file = DocxFile()
    file.list_of(81, (1, "bullet", "•"))
    file.add("甲", (81, 0))
    assert file.lines() == ["甲"]


def test_list_and_level_from_different_places() -> None:
    """The style has the list; the level is the paragraph's, or that of a style on it."""
    file = DocxFile()
    file.list_of(81, (1, CHINESE, "第%1章"), (1, CHINESE, "第%2条"))
    file.style("Zhang", '<w:pPr><w:numPr><w:numId w:val="81"/></w:numPr></w:pPr>')
    lower = '<w:numPr><w:ilvl w:val="1"/></w:numPr>'
    file.style("Tiao", f'<w:basedOn w:val="Zhang"/><w:pPr>{lower}</w:pPr>')
    file.add("总则", style="Zhang")
    file.add("甲", style="Tiao")
    file.raw(f'<w:pPr><w:pStyle w:val="Zhang"/>{lower}</w:pPr><w:r><w:t>乙</w:t></w:r>')
    assert file.lines() == ["第一章 总则", "第一条 甲", "第二条 乙"]


def test_the_usual_style_carries_the_number() -> None:
    file = DocxFile()
    file.list_of(81, (1, CHINESE, "第%1条"))
    usual = next(style for style in file.document.styles if style.name == "Normal")
    usual.element.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = 81
    file.add("甲")
    assert file.lines() == ["第一条 甲"]


def test_a_form_that_older_programs_do_not_know() -> None:
    file = DocxFile()
    file.list_of(81, (1, CHINESE, "第%1条"))
    level = file.numbering.find(f".//{qn('w:numFmt')}").getparent()
    form = '<w:numFmt w:val="{0}"/>'
    choice = f'<mc:Choice Requires="w14">{form.format("custom")}</mc:Choice>'
    inner = f"{choice}<mc:Fallback>{form.format(CHINESE)}</mc:Fallback>"
    alternatives = parse_xml(f"<mc:AlternateContent {NS} {MORE}>{inner}</mc:AlternateContent>")
    level.replace(level.find(qn("w:numFmt")), alternatives)
    file.add("甲", (81, 0))
    assert file.lines() == ["第一条 甲"]


def test_a_level_far_below_all_others_takes_no_time() -> None:
    file = DocxFile()
    file.list_of(81, (1, CHINESE, "第%1条"))
    file.numbering.find(f".//{qn('w:lvl')}").set(qn("w:ilvl"), "99999999999")
    file.add("甲", (81, 99_999_999_999))
    assert file.lines() == ["第1条 甲"]


def test_a_list_that_only_names_a_list_style() -> None:
    """Its levels are where that style is defined."""
    file = DocxFile()
    file.list_of(81, (1, CHINESE, "第%1条"))
    defined = file.numbering.find(qn("w:abstractNum"))
    defined.insert(0, parse_xml(f'<w:styleLink {NS} w:val="Liebiao"/>'))
    link = '<w:numStyleLink w:val="Liebiao"/>'
    file.numbering.insert(0, parse_xml(f'<w:abstractNum {NS} w:abstractNumId="90">{link}</w:abstractNum>'))
    file.num(90, 90)
    file.add("甲", (81, 0))
    file.add("乙", (90, 0))
    assert file.lines() == ["第一条 甲", "第二条 乙"]
