"""Filters, numbers, notes, the site's own doings, near terms; from a server as well as from files."""

from __future__ import annotations

import functools
import re
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.search import SearchName, SearchParagraph, SearchSource
from site_tests.search.conftest import open_engine
from site_tests.search.site import make_site

pytestmark = pytest.mark.browser


def law(name: str, *, repealed: bool = False) -> SearchSource:
    """A law of forty articles with chapters, roles and modalities in turn."""
    roles = ("公安机关", "民政部门", "网格员")
    kinds = ("obligation", "prohibition", "permission")
    words = {5: "罚款二百六十元", 6: "罚款260元", 7: "罚款二千六百元", 8: "罚款二十六元"}
    parts = [
        SearchParagraph(
            f"a{i}p1",
            f"{roles[i % 3]}应当做好第{i}项工作，{words.get(i, '保持联系')}。",
            f"第{1 + i // 20}章 {'前' if i < 20 else '后'}半",
            roles=(roles[i % 3],),
            modalities=(kinds[i % 3],),
        )
        for i in range(1, 41)
    ]
    names = (
        SearchName("term", "网络安全保护", "glossary.html#term-w", "保护网络。"),
        SearchName("note", "哪个部门牵头？", "a3.html#p1", "未定，条文没有写牵头部门。"),
        SearchName("note", "《网络法》第二条", "a4.html#higher", "“保持联系”说的是同一件事。"),
    )
    return SearchSource(name, f"{name}条例", f"{name}条例", tuple(parts), names, repealed=repealed)


@pytest.fixture(scope="module")
def two_laws(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_site(tmp_path_factory.mktemp("two"), [law("alt", repealed=True), law("neu")])


def hits(page: Page) -> list[str]:
    found = page.locator("#search-results li[data-hit]")
    return [str(hit) for hit in found.evaluate_all("all => all.map(li => li.dataset.hit)")]


def opened(page: Page, site: Path, query: str) -> Page:
    page.goto((site / "search.html").as_uri() + query)
    settled(page)
    return page


def settled(page: Page) -> None:
    page.wait_for_function(
        "(s => !/正在/.test(s) && /找到|没有/.test(s))(document.getElementById('search-status').textContent)"
    )


@pytest.mark.parametrize("query", ["260", "二百六十", "罚款260元", "罚款二百六十元"])
def test_a_number_is_found_in_both_spellings(page: Page, two_laws: Path, query: str) -> None:
    places = {place for place, _ in open_engine(page, two_laws)(query)["hits"]}
    assert places == {"alt#a5p1", "alt#a6p1", "neu#a5p1", "neu#a6p1"}


def test_in_force_before_repealed(page: Page, two_laws: Path) -> None:
    places = [place for place, _ in open_engine(page, two_laws)("保持联系")["hits"]]
    assert len(places) == 72
    assert all(place.startswith("neu") for place in places[:36])


FILTERS = [
    ("r", "alt条例", lambda hit: hit.startswith("alt#")),
    ("how", "不得", lambda hit: int(re.findall(r"#a(\d+)", hit)[0]) % 3 == 1),
]
FILTERS_OF_A_LAW = [
    ("c", "第2章 后半", lambda hit: int(re.findall(r"#a(\d+)", hit)[0]) >= 20),
    ("who", "网格员", lambda hit: int(re.findall(r"#a(\d+)", hit)[0]) % 3 == 2),
]


@pytest.mark.parametrize(("name", "label", "holds"), [*FILTERS, *FILTERS_OF_A_LAW])
def test_filters_by_keyboard_and_in_the_address(
    page: Page, two_laws: Path, name: str, label: str, holds: object
) -> None:
    start = "?q=应当&r=neu" if name in ("c", "who") else "?q=应当"
    opened(page, two_laws, start)
    box = page.locator(f"select[name={name}]")
    box.focus()
    for _ in range(box.locator("option").count()):
        if box.locator("option:checked").inner_text() != label:
            page.keyboard.press("ArrowDown")
    expect(box.locator("option:checked")).to_have_text(label)
    page.wait_for_function(f"location.search.includes('{name}=')")
    settled(page)
    found = hits(page)
    assert found and callable(holds) and all(holds(hit) for hit in found)
    address, status = page.url, page.inner_text("#search-status")
    page.goto("about:blank")
    page.goto(address)
    settled(page)
    expect(page.locator(f"select[name={name}] option:checked")).to_have_text(label)
    assert (hits(page), page.inner_text("#search-status")) == (found, status)


def test_another_regulation_forgets_chapter_and_role(page: Page, two_laws: Path) -> None:
    opened(page, two_laws, "?q=应当&r=neu&c=1&who=2")
    page.locator("select[name=r]").select_option(label="alt条例")
    page.wait_for_function("location.search.includes('r=alt')")
    assert "c=" not in page.url and "who=" not in page.url


def test_a_page_that_there_is_not_is_the_last_one(page: Page, two_laws: Path) -> None:
    opened(page, two_laws, "?q=应当&page=999")
    assert len(hits(page)) == 10
    expect(page.locator("#search-pages a[aria-current]")).to_have_text("8")


def test_notes_are_marked_as_the_editors_and_come_last(page: Page, two_laws: Path) -> None:
    opened(page, two_laws, "?q=牵头")
    notes = page.locator("#search-notes")
    expect(notes.locator("h2")).to_contain_text("编者")
    expect(notes.locator("li").first).to_contain_text("未定")
    assert str(notes.locator("a").first.get_attribute("href")).endswith("/a3.html#p1")
    # The heading says whose they are, once.
    assert "编者" not in notes.locator("ul").inner_text()
    assert "没有找到" in page.inner_text("#search-status")
    opened(page, two_laws, "?q=保持联系")
    assert page.locator("#search-notes li").count() == 2
    assert page.evaluate(
        "!!(document.getElementById('search-results').compareDocumentPosition"
        "(document.getElementById('search-notes')) & Node.DOCUMENT_POSITION_FOLLOWING)"
    )


@pytest.mark.parametrize(
    ("query", "where"),
    [
        ("长辈版", "edition=elder"),
        ("关怀版", "edition=elder"),
        ("大字", "edition=elder"),
        ("關懷版", "edition=elder"),
        ("字太小看不清", "edition=elder"),
        ("怎么朗读", "a1.html"),
        ("打印", "downloads.html"),
        ("下载", "downloads.html"),
        ("如何下载", "downloads.html"),
    ],
)
def test_the_sites_own_doings(page: Page, two_laws: Path, query: str, where: str) -> None:
    opened(page, two_laws, "?q=" + quote(query))
    link = page.locator("#search-places a").first
    assert str(link.get_attribute("href")).endswith(where)
    page.locator("[data-search-open]").focus()
    page.keyboard.press("/")
    page.keyboard.insert_text(query)
    first = page.locator("#zd-search-list [role=option]").first
    expect(first).to_have_attribute("data-href", re.compile(re.escape(where)))


@pytest.mark.parametrize("query", ["应当下载", "联系", "网格员"])
def test_other_queries_lead_to_the_law_alone(page: Page, two_laws: Path, query: str) -> None:
    opened(page, two_laws, "?q=" + query)
    assert page.locator("#search-places").is_hidden()


@pytest.mark.parametrize(
    ("query", "offered"), [("网络安圈保护", "网络安全保护"), ("网络暴力", "网络安全保护")]
)
def test_nothing_found_offers_near_terms_and_the_contents(
    page: Page, two_laws: Path, query: str, offered: str
) -> None:
    engine = open_engine(page, two_laws)(query)
    opened(page, two_laws, "?q=" + query)
    expect(page.locator("#search-names a").first).to_have_text(offered)
    if not engine["hits"]:
        expect(page.locator("#search-nothing a")).to_have_attribute("href", "index.html")
    page.locator("[data-search-open]").focus()
    page.keyboard.press("/")
    page.keyboard.insert_text(query)
    expect(page.locator("#zd-search-list [role=option]", has_text=offered).first).to_be_visible()


def test_the_dialog_leads_to_the_contents_when_there_is_nothing(page: Page, two_laws: Path) -> None:
    page.goto((two_laws / "search.html").as_uri())
    page.keyboard.press("/")
    page.keyboard.insert_text("航空母舰")
    expect(page.locator("#zd-search [role=status]")).to_have_text("没有找到条文")
    option = page.locator("#zd-search-list [role=option]")
    expect(option).to_have_attribute("data-href", re.compile(r"/index\.html$"))


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def served(two_laws: Path) -> Iterator[str]:
    """The site over HTTP."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(two_laws)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def test_over_http_asking_nobody_else(browser: Browser, served: str, two_laws: Path) -> None:
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(served + "search.html?q=应当&r=neu")
    settled(page)
    over_http = hits(page)
    assert len(over_http) == 10
    page.keyboard.press("/")
    page.keyboard.insert_text("网格员")
    expect(page.locator("#zd-search-list [role=option]").first).to_be_visible()
    assert asked and all(url.startswith(served) for url in asked)
    opened(page, two_laws, "?q=应当&r=neu")
    assert hits(page) == over_http
    context.close()
