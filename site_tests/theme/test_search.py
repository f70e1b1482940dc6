"""The search in the theme: results and dialog are accessible and large enough, in both scripts."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from site_tests.theme.conftest import Opener
from site_tests.theme.pages import State, probe
from site_tests.theme.test_axe import findings

pytestmark = pytest.mark.browser
TARGETS = probe("targets")
SMALLEST = probe("smallest_text")


def chosen(open_page: Opener, kind: str, state: State) -> Page:
    """A page in a state that the reader chose on it."""
    page = open_page(kind, state)
    for name, value in (("edition", state.edition), ("theme", state.theme)):
        page.evaluate("([name, value]) => zhudu.set(name, value)", [name, value])
    return page


def results(page: Page, query: str = "网格") -> Page:
    page.locator("#zd-search-q").fill(query)
    page.keyboard.press("Enter")
    page.locator("li[data-hit]").first.wait_for(timeout=10_000)
    return page


def dialog(page: Page, query: str = "网格") -> Page:
    page.locator("[data-search-open]").first.click()
    page.locator("#zd-search-input").fill(query)
    page.locator("#zd-search-list [role=option]").first.wait_for(timeout=10_000)
    return page


STATES = [State(), State("standard", "dark", 390), State("elder", "light", 390), State("elder", "contrast")]


@pytest.mark.parametrize("state", STATES, ids=str)
def test_no_violation_in_results(state: State, open_page: Opener) -> None:
    assert findings(results(chosen(open_page, "search", state))) == []


@pytest.mark.parametrize("state", STATES, ids=str)
def test_no_violation_in_the_dialog(state: State, open_page: Opener) -> None:
    assert findings(dialog(chosen(open_page, "article", state))) == []


def test_targets_of_the_elder_edition(open_page: Opener) -> None:
    for width in (320, 1280):
        page = results(chosen(open_page, "search", State("elder", width=width)), "应当")
        page.locator("#search-pages a").first.wait_for()
        for here in (page, dialog(page)):
            small = [t for t in here.evaluate(TARGETS) if min(t[0], t[1]) < (59.5 if t[3] else 43.5)]
            assert small == []
            assert here.evaluate(SMALLEST)[0] >= 18
            assert here.evaluate("document.documentElement.scrollWidth") <= width
        boxes = page.locator("#zd-search :is(input, button, [role=option])").evaluate_all(
            "all => all.map(element => element.getBoundingClientRect().height)"
        )
        assert min(boxes) >= 59.5


def test_traditional_pages_lead_to_their_like(browser: Browser, built_site: Path) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 900})
    page = context.new_page()
    page.goto((built_site / "zh-Hant" / "search.html").as_uri() + "?q=網格員")
    hit = page.locator("li[data-hit]").first
    hit.wait_for(timeout=10_000)
    expect(page.locator("#search-status")).to_contain_text("段")
    assert "找到" in page.inner_text("#search-status")
    assert "/zh-Hant/" in str(hit.locator("a").evaluate("link => link.href"))
    assert hit.locator(".zd-hit__text > span").get_attribute("lang") == "zh-Hans"
    assert findings(page) == []
    hit.locator("a").click()
    assert page.locator("html").get_attribute("lang") == "zh-Hant"
    assert page.locator("h1").count() == 1
    assert findings(dialog(page, "責任")) == []
    page.locator("#zd-search-input").fill("大字")
    expect(page.locator("#zd-search-list [role=option]").first).to_contain_text("長輩版")
    context.close()


def test_the_elder_edition_is_one_search_away(open_page: Opener) -> None:
    page = dialog(open_page("article"), "大字")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_function("document.documentElement.dataset.edition === 'elder'")
    assert page.url.split("?")[0].split("#")[0].endswith("a12.html")


def test_settings_are_one_search_away(open_page: Opener) -> None:
    page = dialog(open_page("article"), "字号")
    page.locator("#zd-search-list [role=option]").first.click()
    assert page.locator("dialog.zd-dialog[open]").count() == 1
