"""The first search on a newly opened page reads little; titles are found without their texts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from generator.search import SearchName, SearchParagraph, SearchSource
from site_tests.search.conftest import open_engine
from site_tests.search.site import make_site

pytestmark = pytest.mark.browser

# The files read until the first ten hits can be shown, with all names and how many hits there may be.
_FIRST = """async (query) => {
  ZhuduSearch.read = [];
  const result = await ZhuduSearch.search(query);
  await result.take(10);
  for (const entry of result.kept.slice(0, 10)) await ZhuduSearch.document(entry.document);
  const names = result.names.map(name => [name.name, name.text]);
  return { read: ZhuduSearch.read, names, hits: result.keys.length };
}"""


def first(page: Page, site: Path, query: str) -> tuple[dict[str, Any], float]:
    """What the first search finds and reads, and how many kB that is."""
    open_engine(page, site)
    found = dict(page.evaluate(_FIRST, query))
    folder = site / "assets" / "search-index"
    return found, sum((folder / f"{name}.js").stat().st_size for name in found["read"]) / 1000


@pytest.mark.corpus
@pytest.mark.parametrize("query", ["管理", "规定", "水", "应当", "人民政府", "加班一天给几倍工资"])
def test_little_is_read(page: Page, corpus_site: Path, query: str) -> None:
    found, kilobytes = first(page, corpus_site, query)
    assert found["hits"]
    assert kilobytes < 300


@pytest.mark.corpus
def test_titles_cost_no_texts(page: Page, corpus_site: Path) -> None:
    found, _ = first(page, corpus_site, "管理")
    assert sum(kind == "title" for kind, _ in found["names"]) == 60
    assert sum(file[0] == "t" for file in found["read"]) <= 10


@pytest.mark.corpus
def test_a_title_is_found_by_its_pinyin(page: Page, corpus_site: Path) -> None:
    found, _ = first(page, corpus_site, "guanlitiaoli")
    titles = [text for kind, text in found["names"] if kind == "title"]
    assert titles and all("管理条例" in title for title in titles)


@pytest.mark.parametrize("query", ["wanshanshi", "wssgl", "完山市"])
def test_a_title_in_one_file(page: Page, tmp_path: Path, query: str) -> None:
    law = SearchSource("x", "完山市管理条例", "管理条例", (SearchParagraph("a1p1", "应当管理。"),))
    found = open_engine(page, make_site(tmp_path, [law]))(query)
    assert found["names"] == ["完山市管理条例"]
    # A small library is one file: nothing else may be asked for.
    assert page.evaluate("ZhuduSearch.read") == ["index"]


def test_the_nearest_of_many_names_is_found(page: Page, tmp_path: Path) -> None:
    """Names in many files: those as long as the word are looked at before longer ones, for a slip too."""
    filler = "保持联系，" * 1_500
    laws = []
    for number in range(40):
        name = "网格员" if number == 39 else f"第{number}号街道的专职网格员"
        names = (SearchName("role", name, "roles/w.html"),)
        parts = (SearchParagraph("a1p1", f"{filler}第{number}段。"),)
        laws.append(SearchSource(f"l{number}", f"{number}号条例", f"{number}号条例", parts, names))
    site = make_site(tmp_path, laws)
    ask = open_engine(page, site)
    assert ask("网格员")["names"][0] == "网格员"
    assert ask("网各员")["slips"][0] == "网格员"
    assert page.evaluate("new Set(ZhuduSearch.read.filter(file => file[0] === 't')).size") <= 20
