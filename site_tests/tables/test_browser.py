"""Pages with tables as a reader meets them: narrow windows, keyboard, voice, elder edition, dark."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from site_tests.conftest import ROOT
from site_tests.tables.laws import PAGE, word_law
from site_tests.theme.pages import probe
from site_tests.theme.test_axe import findings

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of the two laws alone, built and proven."""
    root = tmp_path_factory.mktemp("tables")
    shutil.copytree(ROOT / "overrides", root / "overrides")
    shutil.copy(ROOT / "mkdocs.yml", root / "mkdocs.yml")
    for key, name, data in (("roads", "original.docx", word_law()), ("fees", "original.html", PAGE.encode())):
        (root / "source" / key).mkdir(parents=True)
        (root / "source" / key / name).write_bytes(data)
    for command in ("build", "verify"):
        done = subprocess.run(
            [sys.executable, "-m", "generator", command],
            cwd=root,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
    return root / "site"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 800})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("name", ["roads/annex1", "roads/annex2", "roads/a2", "roads/full", "fees/annex1"])
@pytest.mark.parametrize(
    ("query", "scheme", "width"),
    [("", "light", 1280), ("", "dark", 390), ("?edition=elder", "light", 390)],
    ids=["wide", "narrow and dark", "elder"],
)
def test_axe_finds_nothing_and_the_page_is_as_wide_as_the_window(
    site: Path, browser: Browser, name: str, query: str, scheme: str, width: int
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme="dark" if scheme == "dark" else "light"
    )
    page = context.new_page()
    page.goto((site / f"{name}.html").as_uri() + query)
    assert findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.locator(".zd-rows").count() > 0
    context.close()


def test_a_wide_table_is_scrolled_by_keyboard_in_its_own_frame(site: Path, page: Page) -> None:
    page.goto((site / "roads" / "annex2.html").as_uri())
    frame = page.locator(".zd-rows")
    assert frame.evaluate("one => one.scrollWidth > one.clientWidth")
    frame.focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    page.wait_for_function("document.querySelector('.zd-rows').scrollLeft > 0")
    # No cell is crushed to a column of single characters.
    narrow = "all => all.filter(one => one.textContent.length > 3 && one.clientWidth < 40).length"
    assert frame.locator("td, th").evaluate_all(narrow) == 0


def test_without_script_the_table_is_whole_and_an_anchor_finds_a_row(site: Path, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / "roads" / "annex2.html").as_uri() + "#l40")
    row = page.locator("tr:target")
    assert row.inner_text().split() == ["39", "严重", "造成交通堵塞等严重后果的", "20,000"]
    assert row.locator("td").first.is_visible()
    assert page.locator("thead th[scope=col]").count() == 5
    context.close()


def test_figures_stand_under_each_other(site: Path, page: Page) -> None:
    page.goto((site / "roads" / "annex2.html").as_uri())
    ends = page.locator("tr > :last-child").evaluate_all(
        "all => all.map(one => { const r = document.createRange(); r.selectNodeContents(one);"
        " return Math.round(r.getBoundingClientRect().right) })"
    )
    assert len(ends) == 61 and len(set(ends)) == 1


def test_pages_without_a_table_load_no_sheet_for_them(site: Path) -> None:
    assert "law-tables.css" in (site / "roads" / "a2.html").read_text("utf-8")
    assert "law-tables.css" not in (site / "roads" / "a1.html").read_text("utf-8")


def test_cells_are_read_with_a_pause_between_them(site: Path, page: Page) -> None:
    page.add_init_script(probe("speech_engine").replace("VOICES", probe("voices")))
    page.goto((site / "roads" / "a2.html").as_uri())
    page.locator("[data-read-page]").click()
    page.wait_for_function("spoken.length > 0")
    for _ in range(40):
        if not page.evaluate("window.current && (endSentence(), true)"):
            break
    said = page.evaluate("spoken.map(one => one.text)")
    assert "快速路，60到100，3.75" in said
    assert "支路，20到40，3.25，街区内按照第三条执行" in said


def test_search_finds_a_row_and_leads_to_it(site: Path, page: Page) -> None:
    page.goto((site / "search.html").as_uri() + "?q=主干路")
    hit = page.locator("#search-results li[data-hit]").first
    hit.wait_for()
    assert hit.get_attribute("data-hit") == "roads#a2p4"
    hit.locator("a").first.click()
    page.wait_for_load_state()
    assert page.locator("tr:target").inner_text().split()[0] == "主干路"
