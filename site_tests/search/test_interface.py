"""The dialog and the results page: keyboard, counts, sharing, no script."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser


def url(site: Path, query: str = "") -> str:
    return (site / "search.html").as_uri() + query


def test_dialog_by_keyboard(page: Page, flagship_site: Path) -> None:
    page.goto(url(flagship_site))
    page.locator("[data-search-open]").focus()
    page.keyboard.press("/")
    box = page.locator("#zd-search-input")
    expect(box).to_be_focused()
    page.keyboard.type("网格员")
    expect(page.locator("#zd-search [role=status]")).to_contain_text("找到")
    expect(box).to_have_attribute("aria-expanded", "true")
    assert page.locator("#zd-search-list [role=group]").first.locator("[role=option]").count() >= 1
    assert page.locator("#zd-search-list mark").first.inner_text() == "网格员"
    page.keyboard.press("ArrowDown")
    first = page.locator("#zd-search-list [role=option]").first
    expect(first).to_have_attribute("aria-selected", "true")
    expect(box).to_have_attribute("aria-activedescendant", first.get_attribute("id") or "")
    page.keyboard.press("ArrowUp")
    expect(first).to_have_attribute("aria-selected", "false")
    page.keyboard.press("Escape")
    expect(page.locator("#zd-search")).not_to_be_visible()
    expect(page.locator("[data-search-open]")).to_be_focused()


def test_slash_is_typed_in_a_field(page: Page, flagship_site: Path) -> None:
    page.goto(url(flagship_site))
    page.locator("#other").focus()
    page.keyboard.press("/")
    expect(page.locator("#zd-search")).not_to_be_visible()
    expect(page.locator("#other")).to_have_value("/")


def test_no_search_while_composing(page: Page, flagship_site: Path) -> None:
    page.goto(url(flagship_site))
    page.keyboard.press("/")
    page.wait_for_function("document.getElementById('zd-search').zdReady")
    box = page.locator("#zd-search-input")
    box.dispatch_event("compositionstart")
    box.fill("ranqi")
    page.wait_for_timeout(400)
    assert page.locator("#zd-search-list [role=option]").count() == 0
    box.fill("燃气")
    box.dispatch_event("compositionend")
    expect(page.locator("#zd-search-list [role=option]").first).to_be_visible()


def test_enter_opens_the_results(page: Page, flagship_site: Path) -> None:
    page.goto(url(flagship_site))
    page.keyboard.press("/")
    page.keyboard.type("应当")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"search\.html\?q="))
    status = page.locator("#search-status")
    expect(status).to_contain_text("找到")
    total = int(re.findall(r"\d+", status.inner_text())[0])
    assert page.locator("#search-results li[data-hit]").count() == 10
    first = page.locator("#search-results li[data-hit]").first.get_attribute("data-hit")
    page.locator("#search-pages a", has_text="下一页").click()
    expect(page.locator("#search-results li[data-hit]").first).not_to_have_attribute("data-hit", first or "")
    seen: set[str] = set()
    for number in range(1, total // 10 + 2):
        page.goto(url(flagship_site, f"?q=应当&page={number}"))
        expect(page.locator("#search-pages")).to_be_visible()
        hits = page.locator("#search-results li[data-hit]").evaluate_all(
            "all => all.map(li => li.dataset.hit)"
        )
        assert not seen & set(hits)
        seen |= set(hits)
    assert len(seen) == total


def test_a_hit_leads_to_its_paragraph(page: Page, flagship_site: Path) -> None:
    page.goto(url(flagship_site, "?q=网格服务管理事项清单"))
    hit = page.locator("#search-results li[data-hit]").first
    expect(hit).to_have_attribute("data-hit", "wuxi-social-governance#a49p2")
    href = hit.locator("a").evaluate("link => link.href")
    assert href == (flagship_site / "wuxi-social-governance" / "a49.html").as_uri() + "#p2"
    assert "第四十九条第二款" in hit.inner_text()


def test_nothing_found(page: Page, flagship_site: Path) -> None:
    page.goto(url(flagship_site, "?q=航空母舰"))
    expect(page.locator("#search-status")).to_contain_text("没有找到")
    expect(page.locator("#search-nothing a")).to_have_attribute("href", "index.html")


def test_filter_by_chapter(page: Page, flagship_site: Path) -> None:
    page.goto(url(flagship_site, "?q=应当"))
    expect(page.locator("#search-status")).to_contain_text("找到")
    page.locator("select[name=c]").select_option(label="第二章 公共安全保障")
    expect(page).to_have_url(re.compile("c="))
    expect(page.locator("#search-status")).to_contain_text(re.compile("找到"))
    hits = page.locator("#search-results li[data-hit]").evaluate_all("all => all.map(li => li.dataset.hit)")
    assert hits and all(8 <= int(re.findall(r"#a(\d+)", hit)[0]) <= 23 for hit in hits)


@pytest.mark.parametrize("width", [320, 1280])
def test_fits(page: Page, flagship_site: Path, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 640})
    page.goto(url(flagship_site, "?q=应当"))
    expect(page.locator("#search-pages")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.locator("body").press("/")
    page.keyboard.type("燃气")
    expect(page.locator("#zd-search-list [role=option]").first).to_be_visible()
    # All at once: the list is made anew as the search goes on.
    boxes = page.locator("#zd-search :is(input, button, [role=option])").evaluate_all(
        "all => all.map(element => element.getBoundingClientRect().toJSON())"
    )
    assert all(box["height"] >= 44 and box["right"] <= width for box in boxes)


def test_without_script(browser: Browser, flagship_site: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(url(flagship_site))
    expect(page.get_by_text("这里不能搜索")).to_be_visible()
    expect(page.locator(".zd-searchpage__form")).not_to_be_visible()
    context.close()
