"""Terms: a popover with script, a link to the entry without; focus goes in and comes back."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from site_tests.theme.conftest import Opener
from site_tests.theme.pages import State

pytestmark = pytest.mark.browser

OPEN = "#zd-pop:popover-open"


def opened(page: Page) -> bool:
    return page.locator(OPEN).count() == 1


def focus_is_inside(page: Page) -> bool:
    return bool(page.evaluate(f"!!document.activeElement.closest('{OPEN}')"))


@pytest.mark.parametrize("key", ["Enter", " "])
def test_opens_by_keyboard_and_escape_gives_the_focus_back(key: str, open_page: Opener) -> None:
    page = open_page("long article")
    link = page.locator("a[role=doc-glossref]").first
    link.focus()
    page.keyboard.press(key)
    assert opened(page) and focus_is_inside(page)
    assert link.get_attribute("aria-expanded") == "true"
    page.keyboard.press("Escape")
    assert not opened(page)
    page.wait_for_function("document.activeElement.getAttribute('role') === 'doc-glossref'")
    assert link.get_attribute("aria-expanded") == "false"


def test_closed_by_its_button_and_by_a_click_outside(open_page: Opener) -> None:
    page = open_page("long article", State(width=390))
    link = page.locator("a[role=doc-glossref]").first
    link.click()
    page.locator(".zd-pop__close").click()
    assert not opened(page)
    page.wait_for_function("document.activeElement.getAttribute('role') === 'doc-glossref'")
    link.click()
    page.mouse.click(5, 5)
    assert not opened(page)


def test_says_what_the_entry_says_and_stays_in_the_window(open_page: Opener) -> None:
    for width in (320, 390, 1280):
        page = open_page("long article", State(width=width))
        link = page.locator("a[role=doc-glossref]").last
        entry = page.locator(link.get_attribute("href") or "")
        link.click()
        explanation = entry.locator("dd p").first.inner_text()
        assert explanation in page.locator(OPEN).inner_text()
        box = page.locator(OPEN).bounding_box()
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= width
        assert box["y"] >= 0 and box["y"] + box["height"] <= 900


def test_without_the_popover_api_the_link_leads_to_the_entry(open_page: Opener) -> None:
    page = open_page("long article")
    page.add_init_script("delete HTMLElement.prototype.popover")
    page.reload()
    page.locator("a[role=doc-glossref]").first.click()
    assert page.locator(".zd-term:target").count() == 1


def test_way_back_from_the_entry(open_page: Opener) -> None:
    page = open_page("long article")
    page.locator("[data-term-back]").first.click()
    assert page.evaluate("document.activeElement.getAttribute('role')") == "doc-glossref"


def test_all_occurrences_at_the_readers_wish(open_page: Opener) -> None:
    page = open_page("chapter")
    first = page.locator("a[role=doc-glossref]").count()
    later = page.locator("span[data-term]").count()
    words = page.locator("#law").inner_text()
    page.locator("[data-settings-open]").click()
    page.locator("input[name=zd-terms][value=all]").check(force=True)
    assert page.locator("a[role=doc-glossref]").count() == first + later
    page.locator("input[name=zd-terms][value=first]").check(force=True)
    assert page.locator("a[role=doc-glossref]").count() == first
    assert page.locator("#law").inner_text() == words
