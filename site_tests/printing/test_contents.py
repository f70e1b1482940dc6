"""The contents of a booklet: captions where there are any, else ranges that stay short."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from generator.assembly.make_book import make_book
from generator.assembly.shelf import source_folder
from generator.printing.booklet import booklet_html, link_names
from generator.printing.contents import contents_rows
from generator.printing.law_blocks import ArticleBlocks, DivisionHeading, Set
from generator.printing.press import print_pdf
from site_tests.printing.tags import Tags
from site_tests.printing.ua_rules import ua_faults


def article(number: int, caption: str = "", printed: str = "") -> ArticleBlocks:
    return ArticleBlocks(f"a{number}", f"第{number}条", 3, caption, printed, ())


def division(key: str, label: str, level: int = 2) -> DivisionHeading:
    return DivisionHeading(key, label, "总则", level, True, ())


def articles(first: int, last: int) -> list[Set]:
    return [article(number) for number in range(first, last + 1)]


def shown(blocks: Sequence[Set]) -> list[tuple[str, str, str, str]]:
    return [(row.kind, row.id, row.name, row.articles) for row in contents_rows(blocks)]


def test_articles_with_captions_have_a_row_each() -> None:
    blocks: list[Set] = [
        division("c1", "第一章"),
        article(9, "目的"),
        article(10, printed="【范围】"),
        article(11),
    ]
    assert shown(blocks) == [
        ("division", "c1", "第一章　总则", ""),
        ("article", "a9", "第9条　　目的", ""),
        ("article", "a10", "第10条　【范围】", ""),
        ("article", "a11", "第11条　", ""),
    ]


def test_without_captions_a_division_says_which_articles_it_holds() -> None:
    blocks = [division("c1", "第一章"), *articles(1, 6), division("c2", "第二章"), article(7)]
    assert shown(blocks) == [
        ("division", "c1", "第一章　总则", "第1条至第6条"),
        ("division", "c2", "第二章　总则", "第7条"),
    ]


def test_a_chapter_holds_the_articles_of_its_sections() -> None:
    blocks: list[Set] = [
        division("c1", "第一章"),
        division("c1s1", "第一节", 3),
        article(1),
        division("c1s2", "第二节", 3),
        article(2),
        division("c2", "第二章"),
    ]
    held = [row.articles for row in contents_rows(blocks)]
    assert held == ["第1条至第2条", "第1条", "第2条", ""]


def test_long_runs_are_cut_into_even_ranges() -> None:
    rows = shown([division("c1", "第一章"), *articles(1, 11)])
    assert rows[1:] == [
        ("range", "a1", "第1条至第5条", ""),
        ("range", "a6", "第6条至第11条", ""),
    ]


def test_a_law_without_divisions_has_ranges_however_short_it_is() -> None:
    assert shown([article(1), article(2)]) == [("range", "a1", "第1条至第2条", "")]
    assert shown([]) == []


def test_every_article_of_a_great_law_is_in_one_range() -> None:
    rows = contents_rows(articles(1, 655))
    assert len(rows) == 66
    assert rows[0].name.startswith("第1条至") and rows[-1].name.endswith("至第655条")
    assert [row.id for row in rows] == sorted({row.id for row in rows}, key=lambda key: int(key[1:]))


def test_printed_ranges_lead_to_their_pages(tmp_path: Path) -> None:
    digits = "零一二三四五六七八九十"
    labels = [f"第{digits[n] if n < 11 else '十' + digits[n - 10]}条" for n in range(1, 17)]
    words = "　市人民政府应当加强河道管理工作的领导，建立协调机制，保障工作经费。" * 6
    folder = tmp_path / "rivers"
    folder.mkdir()
    lines = ["某市河道管理办法", "第一章　总则", *(label + words for label in labels), "第二章　附则"]
    text = "\n\n".join([*lines, "第十七条　本办法自2024年1月1日起施行。"])
    (folder / "original.txt").write_text(text + "\n", "utf-8")
    book = make_book(source_folder(folder))
    pdf = print_pdf(booklet_html(book, "A5"), link_names(book)).pdf
    tags = Tags(pdf)
    rows = [one for one in tags.elements if one.inner and "至" in one.words]
    assert [row.words.split("至")[1].rstrip("0123456789") for row in rows] == [
        "第十六条",
        "第八条",
        "第十六条",
    ]
    for row in rows:
        page = int(re.search(r"\d+$", row.words.strip()).group())  # type: ignore[union-attr]
        assert page == tags.destination(row.inner[0]) + 1
    pages = [row.words.strip()[-1] for row in rows]
    assert pages[1] != pages[2], "the second range is on another page"
    assert ua_faults(pdf) == []
