"""Large print: the reader of the ordinary booklet and that of the large one can follow together."""

from __future__ import annotations

import re

import pytest

from generator.assembly.make_book import make_book
from generator.assembly.shelf import SourceFolder
from generator.printing.editions import Order, jobs_of
from generator.printing.page_turns import Stop, turn_styles, turns
from generator.printing.print_job import run_job
from site_tests.printing.tags import Tags


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[Tags, Tags]:
    """The ordinary and the large print of a law that takes several pages of A5."""
    law = tmp_path_factory.mktemp("turns") / "law.txt"
    lines = ["某市街道管理条例", "（2020年1月1日某市人民代表大会常务委员会通过）"]
    for number, name in enumerate("一二三四五六七八九", 1):
        if number % 4 == 1:
            lines.append(f"第{'一二三'[number // 4]}章 其{number}")
        lines.append(
            f"第{name}条 【第{number}类巡查】街道办事处应当做好第{number}类日常巡查工作。"
            + "巡查人员应当如实记录发现的问题。" * number
        )
        lines.append(f"有关部门收到第{number}类问题的报告后，应当及时处理。")
    law.write_text("\n".join(lines), encoding="utf-8")
    book = make_book(SourceFolder("law", None, law))
    assert len(book.regulation.articles) == 9
    jobs = [next(iter(jobs_of(edition, Order(book, "A5")))) for edition in ("booklet", "large-18")]
    ordinary, large = (Tags(run_job(job).pdf) for job in jobs)
    return ordinary, large


def _law(tags: Tags) -> list[tuple[str, int]]:
    """(words, page from 1) of every piece of the law behind the cover."""
    return [
        (element.words, element.page + 1)
        for element in tags.elements
        if element.page
        and re.fullmatch("P|H[2-6]", element.kind)
        and set(element.above) <= {"Document", "Part", "Art"}
    ]


def test_each_large_page_shows_the_page_that_it_names(both: tuple[Tags, Tags]) -> None:
    ordinary, large = both
    named = [re.search(r"标准本第(\d+)页", _bare(page.extract_text())) for page in large.reader.pages]
    # In the ordinary booklet the marks of the margin stand in front of the words.
    places = iter(_law(ordinary))
    there, expected = next(places)
    seen = set()
    for words, page in _law(large):
        while words not in there:
            there, expected = next(places)
        label = named[page - 1]
        assert label is not None, words
        assert int(label[1]) == expected, words
        seen.add(expected)
    assert len(seen) >= 3


def test_contents_of_the_large_print_name_both_pages(both: tuple[Tags, Tags]) -> None:
    ordinary, large = both
    rows = [
        (row.inner[0], found)
        for row in large.elements
        if len(row.inner) == 1 and (found := re.search(r"标准本(\d+)本册(\d+)$", _bare(row.words)))
    ]
    assert len(rows) > 10
    for target, found in rows:
        assert int(found[1]) == ordinary.destination(target) + 1
        assert int(found[2]) == large.destination(target) + 1


def test_a_piece_longer_than_a_page_names_all_its_pages() -> None:
    stops = (Stop("c1", heading=True), Stop("a1"), Stop("a2"), Stop("a2p2"), Stop("a3"))
    pages = {"c1": 4, "a1": 4, "a2": 5, "a2p2": 8, "a3": 8, "source": 10}
    assert turns(stops, pages) == {"c1": "4", "a2": "5–7", "a2p2": "8–9"}
    styles = turn_styles(stops, pages)
    assert '#c1 { break-before: page; string-set: chapter content(), standard "标准本第 4 页"; }' in styles
    # Shorter numbers are padded, or the words before them move.
    assert '"标准本 5\u2007　本册 "' in styles


def _bare(text: str) -> str:
    return re.sub(r"\s", "", text)
