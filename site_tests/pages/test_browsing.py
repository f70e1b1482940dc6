"""A library of seventy laws: the ways in, the lists, the filter page, and the laws around a law."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import lxml.html
import pytest
from playwright.sync_api import Browser, Page

from generator.pages.library.groups import PAGE_ENTRIES, in_order, ways_in
from generator.pages.library.list_pages import VALUES_SHOWN
from generator.pages.library_page import library_pages
from generator.publishing.links import front_links
from generator.publishing.variant import variant_page
from site_tests.conftest import ROOT

_KINDS = ("地方性法规", "行政法规", "政府规章")
_REGIONS = ("江苏省无锡市", "江苏省南京市", "", "重庆市")
_SUBJECTS = ["安全", "保密", "城市", "档案", "儿童", "公园", "河道", "计量", "科技", "林地"]
_LAWS = 70
# Laws 1 to 39 rest on law 0, 40 and later on nothing; law 69 rests on fourteen others.
_ON_THE_FIRST = 39
_MANY = 14


def _title(number: int) -> str:
    return f"{_SUBJECTS[number]}管理条例" if number < 10 else f"{_SUBJECTS[number % 10]}第{number}号条例"


def _write_law(source: Path, number: int) -> None:
    folder = source / f"law-{number:02d}"
    folder.mkdir(parents=True)
    basis = "有关规定"
    if 1 <= number <= _ON_THE_FIRST:
        basis = f"《{_title(0)}》"
    elif number == _LAWS - 1:
        basis = "、".join(f"《{_title(other)}》" for other in range(_MANY))
    articles = (f"第一条　根据{basis}，制定本条例。", "第二条　市人民政府应当做好本条例的实施工作。")
    (folder / "original.txt").write_text("\n\n".join((_title(number), *articles)) + "\n", "utf-8")
    facts = [f"title: {_title(number)}", f"status: {'有效' if number % 5 else '已废止'}"]
    if number % 10:
        facts.append(f"kind: {_KINDS[number % 3]}")
    if _REGIONS[number % 4]:
        facts.append(f"region: {_REGIONS[number % 4]}")
    facts.append(f'in_force: "{2000 + number % 20}-0{1 + number % 9}-01"')
    (folder / "regulation.yml").write_text("\n".join(facts) + "\n", "utf-8")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The seventy laws, built. A dead link would fail the build."""
    root = tmp_path_factory.mktemp("seventy")
    shutil.copytree(ROOT / "overrides", root / "overrides")
    shutil.copy(ROOT / "mkdocs.yml", root)
    for number in range(_LAWS):
        _write_law(root / "source", number)
    command = [sys.executable, "-m", "generator", "build"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return root / "site"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    yield context.new_page()
    context.close()


def _titles(path: Path) -> list[str]:
    return [b.text_content() for b in lxml.html.parse(path).xpath("//*[contains(@class, 'zd-laws')]//b")]


def test_front_page_shows_ways_in_instead_of_all_laws(site: Path) -> None:
    tree = lxml.html.parse(site / "index.html")
    links = tree.xpath("//*[@class='zd-way']//a/@href")
    assert {"library/az-A.html", "library/kind-zhengfuguizhang.html", "library/year-2019.html"} <= set(links)
    assert "library/region-chongqingshi.html" in links, "重 is chong in 重庆"
    assert "library/all.html" in tree.xpath("//a/@href")
    assert len(_titles(site / "index.html")) == 12
    assert tree.xpath("string(//*[@class='zd-counts'])").split()[:2] == ["70", "部法规140"]


def test_days_are_written_as_people_write_them_and_sorted_as_days(site: Path) -> None:
    newest = lxml.html.parse(site / "index.html").xpath("//section[@aria-labelledby='newest']//a/span")
    days = re.findall(r"(\d+)年(\d+)月(\d+)日起施行", "".join(one.text_content() for one in newest))
    assert len(days) == 12
    assert days == sorted(days, key=lambda day: [int(part) for part in day], reverse=True)
    assert len({month for _, month, _ in days}) > 1
    for path in (site / "index.html", *(site / "library").glob("*.html")):
        shown = lxml.html.parse(path).getroot().text_content()
        assert not re.search(r"\d{4}-\d{2}-\d{2}", shown), path.name


def test_every_law_is_on_exactly_one_list_by_letter(site: Path) -> None:
    found = [title for path in (site / "library").glob("az-*.html") for title in _titles(path)]
    assert sorted(found) == sorted(_title(number) for number in range(_LAWS))


def test_lists_hold_the_laws_with_that_value(site: Path) -> None:
    expected = [_title(number) for number in range(_LAWS) if number % 4 == 1]
    assert sorted(_titles(site / "library" / "region-jiangsushengnanjingshi.html")) == sorted(expected)


def test_lists_exist_in_traditional_characters(site: Path) -> None:
    official = {path.name for path in (site / "library").iterdir()}
    assert {path.name for path in (site / "zh-Hant" / "library").iterdir()} == official
    assert "檔案管理條例" in (site / "assets" / "library-zh-Hant.js").read_text("utf-8")


def test_traditional_pages_lead_to_laws_that_have_no_twin() -> None:
    html = '<a href="../own/a1.html"></a><a href="../other/a1.html"></a><a href="a2.html"></a>'
    page = variant_page("mine/a1.html", html, {"mine", "own"})
    assert page == html.replace("../other/", "../../other/")


def test_dead_links_of_front_pages_are_seen(tmp_path: Path) -> None:
    (tmp_path / "library").mkdir()
    (tmp_path / "library" / "az-A.html").write_text('<a href="../gone/index.html">x</a>', "utf-8")
    assert front_links(tmp_path) == [("library/az-A.html", "gone/index.html", "")]


def _entry(number: int, **facts: str) -> dict[str, object]:
    entry = {
        "id": f"law-{number}",
        "title": f"安{number:04d}",
        "href": f"law-{number}/index.html",
        "articles": 2,
    }
    empty = dict.fromkeys(("version", "region", "kind", "status", "in_force", "year", "issuer"), "")
    return {**entry, **empty, **facts}


def test_no_page_lists_more_than_its_share() -> None:
    entries = [_entry(number, region=f"第{number % 450}区") for number in range(3000)]
    pages = dict(library_pages(entries, "注读"))
    assert max(text.count('"href"') for text in pages.values()) <= PAGE_ENTRIES + 8
    assert "library/az-A-p15.md" in pages and "library/az-A-p16.md" not in pages
    assert "\nprev:" not in pages["library/az-A.md"] and "\nnext:" in pages["library/az-A.md"]
    assert "az-A-p3.html" in pages["library/az-A-p2.md"] and "az-A.html" in pages["library/az-A-p2.md"]
    assert "library/region-p3.md" in pages, "the list of regions is split too"
    assert pages["index.md"].count("library/region-") == VALUES_SHOWN


def test_same_pages_in_any_order_of_laws() -> None:
    entries = [_entry(number, kind=_KINDS[number % 3], in_force="2020-01-01") for number in range(100)]
    assert dict(library_pages(entries, "注读")) == dict(library_pages(entries[::-1], "注读"))


def test_a_small_library_is_one_list_by_the_sound_of_the_titles() -> None:
    titles = ["中华人民共和国停车法", "无锡市河道条例", "档案条例"]
    entries = [_entry(number) | {"title": title} for number, title in enumerate(titles)]
    front = dict(library_pages(entries, "注读"))["index.md"]
    assert sorted(titles, key=front.index) == ["档案条例", "中华人民共和国停车法", "无锡市河道条例"]


def test_unknown_facts_give_no_way_in() -> None:
    assert [way.key for way in ways_in([_entry(number) for number in range(70)])] == ["az"]


def test_values_that_sound_alike_have_lists_of_their_own() -> None:
    ways = ways_in([_entry(1, region="江阴市"), _entry(2, region="姜阴市")])
    assert len({group.name for group in ways[1].groups}) == 2


def test_titles_stand_by_their_own_words() -> None:
    titles = ["中华人民共和国消防法", "重庆市养老条例", "安全生产法"]
    ordered = in_order([{**_entry(n), "title": title} for n, title in enumerate(titles)])
    assert [entry["title"] for entry in ordered] == ["安全生产法", "重庆市养老条例", "中华人民共和国消防法"]


def test_a_law_names_the_laws_around_it(site: Path) -> None:
    tree = lxml.html.parse(site / "law-69" / "index.html")
    section = tree.xpath("//section[@aria-labelledby='rests-on']")[0]
    listed = [b.text_content() for b in section.xpath(".//li//b")]
    assert len(listed) == 12 and [t.text_content() for t in section.xpath(".//*[name()='text']")] == listed
    assert section.xpath(".//*[name()='svg']/@role") == ["img"]
    assert "laws.html" in section.xpath(".//a/@href")
    assert len(_titles(site / "law-69" / "laws.html")) == _MANY
    first = lxml.html.parse(site / "law-00" / "index.html")
    assert f"{_ON_THE_FIRST + 1} 部" in first.xpath("string(//section[@aria-labelledby='rests-here'])")
    assert len(_titles(site / "law-00" / "laws.html")) == _ON_THE_FIRST + 1
    assert not (site / "law-05" / "laws.html").exists()
    alone = lxml.html.parse(site / "law-50" / "index.html")
    assert not alone.xpath("//section[starts-with(@aria-labelledby, 'rests')]")


@pytest.mark.browser
def test_filters_narrow_the_library_down_from_file(site: Path, page: Page) -> None:
    failed: list[str] = []
    page.on("pageerror", lambda error: failed.append(str(error)))
    page.goto((site / "library" / "all.html").as_uri())
    status, laws = page.locator("#library-status"), page.locator("#library-laws > li")
    assert laws.count() == _LAWS and "70" in status.inner_text()
    page.select_option("#narrow-region", label="江苏省南京市")
    assert laws.count() == len([n for n in range(_LAWS) if n % 4 == 1])
    page.select_option("#narrow-status", label="已废止")
    wanted = [n for n in range(_LAWS) if n % 4 == 1 and n % 5 == 0]
    assert laws.count() == len(wanted) and str(len(wanted)) in status.inner_text()
    page.fill("#narrow-words", "没有这样的标题")
    assert laws.count() == 0 and "没有找到" in status.inner_text()
    page.select_option("#narrow-region", "")
    page.select_option("#narrow-status", "")
    page.fill("#narrow-words", "aqgl")
    assert laws.locator("b").all_inner_texts() == [_title(0)], "found by the initials"
    laws.locator("a").click()
    page.wait_for_url("**/law-00/index.html")
    assert page.locator("h1").inner_text() == _title(0)
    assert not failed


@pytest.mark.browser
def test_a_hundred_at_a_time(site: Path, page: Page) -> None:
    page.route(
        "**/assets/library.js", lambda route: route.fulfill(body=_many(), content_type="text/javascript")
    )
    page.goto((site / "library" / "all.html").as_uri())
    laws, more = page.locator("#library-laws > li"), page.locator("#library-more")
    assert laws.count() == 100
    more.click()
    assert laws.count() == 200
    assert page.evaluate("document.activeElement.textContent").startswith("法100")
    more.click()
    assert laws.count() == 250 and not more.is_visible()


def _many() -> str:
    rows = ",".join(f'["法{number}","law-00","f",2]' for number in range(250))
    return f'window.zhuduLibrary = {{"facts": [], "rows": [{rows}]}};'


@pytest.mark.browser
@pytest.mark.parametrize(("edition", "least"), [("standard", 44), ("elder", 60)])
def test_targets_are_large_enough_and_nothing_overflows(
    site: Path, page: Page, edition: str, least: int
) -> None:
    for name in ("index.html", "library/all.html", "library/az-A.html", "law-69/index.html"):
        page.goto(f"{(site / name).as_uri()}?edition={edition}")
        sizes = page.evaluate(
            "Array.from(document.querySelectorAll("
            "'.zd-values a, .zd-laws a, .zd-narrow input, .zd-narrow select'))"
            ".map((one) => one.getBoundingClientRect().height)"
        )
        assert sizes and min(sizes) >= least - 0.5, name
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, name


@pytest.mark.browser
def test_without_script_the_filter_page_leads_to_the_lists(site: Path, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / "library" / "all.html").as_uri())
    assert not page.locator(".zd-narrow").is_visible() and not page.locator("#library-more").is_visible()
    assert page.locator("noscript .zd-note").is_visible()
    page.click("a[href='az-A.html']")
    page.wait_for_url("**/az-A.html")
    assert page.locator(".zd-laws b").last.inner_text() == _title(0)
    context.close()
