"""Provisions asked for by number, with the name of a law or without: in a library of small laws."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from generator.search import SearchName, SearchParagraph, SearchSource
from generator.search.numbering import numbering
from site_tests.search.conftest import open_engine
from site_tests.search.site import make_site

pytestmark = pytest.mark.browser


def law(name: str, title: str, articles: list[str], cites: str = "", kind: str = "") -> SearchSource:
    """A law of these articles, each of two 款; the last one cites a provision."""
    parts = [
        SearchParagraph(f"{article}p{number}", f"{title}的事项{article[1:]}，第{number}段。")
        for article in articles
        for number in (1, 2)
    ]
    if cites:
        parts.append(SearchParagraph(f"{articles[-1]}p3", f"依照本法{cites}的规定处理。"))
    names = (SearchName("term", "停放", "glossary.html#t", "又称泊车。放在那里。"),)
    return SearchSource(name, title, title.removeprefix("中华人民共和国"), tuple(parts), names, kind=kind)


def numbers(first: int, last: int) -> list[str]:
    return [f"a{number}" for number in range(first, last + 1)]


LAWS = [
    law("shi", "锡山市停车场管理条例", numbers(1, 30)),
    law(
        "xing",
        "中华人民共和国刑罚法",
        [*numbers(1, 12), "a12-1", "a12-2", *numbers(13, 40)],
        "第二十条",
        "法律",
    ),
    law("bian", "民事法典物件编", numbers(20, 33), kind="法律"),
    law("min", "中华人民共和国民事诉讼法", numbers(1, 19), kind="法律"),
]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_site(tmp_path_factory.mktemp("asked"), LAWS)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    laws = [
        law(f"l{number}", f"{'甲乙丙丁戊己庚辛壬癸子丑'[number]}地管理办法", numbers(1, 9))
        for number in range(12)
    ]
    return make_site(tmp_path_factory.mktemp("many"), laws)


@pytest.mark.parametrize(
    ("articles", "kept"),
    [
        (numbers(1, 9), ""),
        (numbers(205, 209), "0:205"),
        (["a1", "a1-1", "a1-2", "a2", "a3"], "1:1-1 3:2"),
        (["a1", "a2", "a2-dup2", "a4"], "2:2-dup2 3:4"),
    ],
)
def test_numbering(articles: list[str], kept: str) -> None:
    assert numbering(articles) == kept


@pytest.mark.parametrize(
    ("query", "first"),
    [
        # The law that cites that number of its own goes before the others that have it.
        ("第二十条", ["xing#a20p1", "xing#a20p2", "bian#a20p1", "bian#a20p2", "shi#a20p1", "shi#a20p2"]),
        ("第三十五条", ["xing#a35p1", "xing#a35p2"]),
        ("刑罚法20", ["xing#a20p1", "xing#a20p2"]),
        ("刑罚法 20", ["xing#a20p1", "xing#a20p2"]),
        ("刑罚法20条", ["xing#a20p1", "xing#a20p2"]),
        ("刑罚法第20条第2款", ["xing#a20p2"]),
        ("刑罚法二十", ["xing#a20p1", "xing#a20p2"]),
        ("刑罚法12条之二", ["xing#a12-2p1", "xing#a12-2p2"]),
        ("刑罚法13条", ["xing#a13p1", "xing#a13p2"]),
        ("中华人民共和国刑罚法第四十条第一款", ["xing#a40p1"]),
        ("民诉法第三条", ["min#a3p1", "min#a3p2"]),
        ("停车条例第3条", ["shi#a3p1", "shi#a3p2"]),
        ("停车场管理条例第3条", ["shi#a3p1", "shi#a3p2"]),
        ("民事法典 33", ["bian#a33p1", "bian#a33p2"]),
        ("刑罚法 事项7", ["xing#a7p1", "xing#a7p2"]),
    ],
)
def test_goes_there(page: Page, library: Path, query: str, first: list[str]) -> None:
    hits = [place for place, _ in open_engine(page, library)(query)["hits"]]
    assert hits[: len(first)] == first


@pytest.mark.parametrize(
    ("query", "notice"),
    [
        ("停车条例第五十条", "《锡山市停车场管理条例》共三十条，没有第五十条。"),
        ("刑罚法41", "《刑罚法》从第一条到第四十条，没有第四十一条。"),
        ("物件编第一条", "《民事法典物件编》从第二十条到第三十三条，没有第一条。"),
        ("第九十九条", "没有哪一部法规有第九十九条。"),
        ("治安法第五条", "这里没有“治安法”这部法规。"),
    ],
)
def test_what_is_not_there_is_said_and_nothing_else_offered(
    page: Page, library: Path, query: str, notice: str
) -> None:
    page.goto((library / "search.html").as_uri() + "?q=" + quote(query))
    expect(page.locator("#search-status")).to_have_text(notice)
    assert page.locator("#search-results li").count() == 0
    page.locator("[data-search-open]").focus()
    page.keyboard.press("/")
    page.keyboard.insert_text(query)
    expect(page.locator("#zd-search [role=status]")).to_have_text(notice)


def test_a_missing_paragraph_leads_to_its_article(page: Page, library: Path) -> None:
    page.goto((library / "search.html").as_uri() + "?q=" + quote("刑罚法第三条第五款"))
    expect(page.locator("#search-status")).to_have_text("第三条共二款，没有第五款。找到 2 段")
    hits = page.locator("#search-results li[data-hit]").evaluate_all("all => all.map(li => li.dataset.hit)")
    assert hits == ["xing#a3p1", "xing#a3p2"]


def test_many_laws_have_the_number(page: Page, many: Path) -> None:
    page.goto((many / "search.html").as_uri() + "?q=" + quote("第二条"))
    expect(page.locator("#search-status")).to_contain_text("12 部法规有第二条，写上法规名")
    page.locator("select[name=r]").select_option("l5")
    expect(page.locator("#search-status")).to_have_text("找到 2 段")
    page.goto((many / "search.html").as_uri() + "?q=" + quote("管理办法第二条"))
    expect(page.locator("#search-status")).to_have_text("12 部法规的名字里有“管理办法”，请把法规名写全。")


def test_no_text_is_read_to_find_an_article(page: Page, flagship_site: Path) -> None:
    ask = open_engine(page, flagship_site)
    for query in ("第一百条", "第七十六条", "九十九条"):
        assert ask(query)["hits"] == []
    assert page.evaluate("ZhuduSearch.read.filter(file => file[0] === 't')") == []
