"""Real questions and words lead to the article that answers them."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from generator.search.fold import fold
from site_tests.search.conftest import open_engine
from site_tests.search.flagship import flagship

pytestmark = pytest.mark.browser
FILE = Path(__file__).with_name("questions.txt")


def questions() -> list[tuple[str, set[str]]]:
    lines = [line.split("|") for line in FILE.read_text("utf-8").splitlines() if "|" in line]
    return [(query.strip(), set(articles.split())) for query, articles in lines]


def test_questions(page: Page, flagship_site: Path) -> None:
    ask = open_engine(page, flagship_site)
    missed = []
    for query, articles in questions():
        first = {place.split("#")[1].split("p")[0] for place, _ in ask(query)["hits"][:3]}
        if not first & articles:
            missed.append(query)
    assert len(questions()) >= 100
    assert len(missed) <= 0.05 * len(questions()), missed


def test_everyday_words_lead_to_their_articles(page: Page, flagship_site: Path) -> None:
    ask = open_engine(page, flagship_site)
    source = flagship()
    texts = {part.id: fold(part.text) for part in source.paragraphs}
    assert len(source.synonyms) >= 120
    for synonym in source.synonyms:
        articles = [
            "".join(text for id, text in texts.items() if id.startswith(f"{a}p")) for a in synonym.articles
        ]
        assert all(articles), f"{synonym.word}: no such article"
        for mean in synonym.means:
            assert any(fold(mean) in text for text in articles), (
                f"{synonym.word}: {mean} is not in the article"
            )
        found = {place.split("#")[1].split("p")[0] for place, _ in ask(synonym.word)["hits"]}
        assert found & set(synonym.articles), synonym.word


@pytest.mark.parametrize(
    ("query", "name"),
    [("zhuanzhiwanggeyuan", "专职网格员"), ("rqglbm", "燃气管理部门"), ("ranqiguanli", "燃气管理部门")],
)
def test_pinyin(page: Page, flagship_site: Path, query: str, name: str) -> None:
    assert name in open_engine(page, flagship_site)(query)["names"]


@pytest.mark.parametrize(("query", "name"), [("专职网各员", "专职网格员"), ("网各员", "专职网格员")])
def test_a_slip_offers_the_term(page: Page, flagship_site: Path, query: str, name: str) -> None:
    assert name in open_engine(page, flagship_site)(query)["slips"]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("第12条", "a12p1"),
        ("第十二条", "a12p1"),
        ("12", "a12p1"),
        ("十四条第二款", "a14p2"),
        ("第 14 条 第 2 款", "a14p2"),
        ("WX-49.2", "a49p2"),
        ("wx-49", "a49p1"),
        ("社会治理促进条例第二十条", "a20p1"),
        ("網格員", "a50p1"),
        ("ＷＸ－４９．２", "a49p2"),
    ],
)
def test_goes_there(page: Page, flagship_site: Path, query: str, first: str) -> None:
    assert open_engine(page, flagship_site)(query)["hits"][0][0].endswith(f"#{first}")
