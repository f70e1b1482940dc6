"""Words that mean the same in every law: found in each, by pinyin too; a law's own synonyms go before."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from generator.cli.errors import UserError
from generator.search import SearchParagraph, SearchSource, Synonym
from generator.search.everyday import everyday
from site_tests.search.conftest import open_engine
from site_tests.search.site import make_site

pytestmark = pytest.mark.browser

OWN = (Synonym("业委会", ("业主组织",), ("a2",)),)


def law(name: str, *texts: str, synonyms: tuple[Synonym, ...] = ()) -> SearchSource:
    parts = tuple(SearchParagraph(f"a{number}p1", text) for number, text in enumerate(texts, 1))
    return SearchSource(name, f"{name}条例", f"{name}条例", parts, synonyms=synonyms)


LAWS = [
    law("jia", "业主委员会由业主选出，人数为单数，任期五年。", "小区的业主组织由街道指导。", synonyms=OWN),
    law("yi", "保护环境。", "业主委员会执行决定。", "本条例自2020年1月1日起施行。"),
    law("bing", "各部门应当执行。", "环境保护税按季申报。", "依法实施罚款。", "本条例自公布之日起施行。"),
]


@pytest.fixture(scope="module")
def laws(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_site(tmp_path_factory.mktemp("everyday"), LAWS)


@pytest.mark.parametrize(
    ("query", "places"),
    [
        ("业委会", ["jia#a2p1", "yi#a2p1"]),
        ("yeweihui", ["yi#a2p1", "jia#a1p1"]),
        ("环保税", ["bing#a2p1"]),
        ("环保税怎么交", ["bing#a2p1"]),
        ("几号生效", ["yi#a3p1", "bing#a4p1"]),
        ("什么时候开始执行", ["yi#a3p1", "bing#a4p1"]),
        ("yi条例什么时候生效", ["yi#a3p1"]),
    ],
)
def test_finds(page: Page, laws: Path, query: str, places: list[str]) -> None:
    hits = [place for place, _ in open_engine(page, laws)(query)["hits"]]
    assert hits[: len(places)] == places


def test_every_entry_can_be_read() -> None:
    entries = everyday()
    assert len(entries) > 150
    assert all(entry.say and entry.means for entry in entries)
    assert "yeweihui" in {key for entry in entries for key in entry.pinyin}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("words:\n  - say: [a, b]\n    means: [cc]\n  - say: [b]\n    means: [dd]\n", "出现两次"),
        ("words:\n  - say: [a]\n    means: []\n", "没有写词或意思"),
        ("words:\n  - say: [a b]\n    means: [c]\n", "有空格"),
        ("words:\n  - say: [a]\n    means: [罚款 处]\n", "只有一个字"),
        ("words:\n  - sya: [a]\n", "sya"),
    ],
)
def test_mistakes_are_told(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "everyday.yml"
    file.write_text(text, "utf-8")
    with pytest.raises(UserError) as error:
        everyday(file)
    assert message in error.value.one_line()
