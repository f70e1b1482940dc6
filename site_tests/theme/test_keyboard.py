"""A walk through the pages with the keyboard alone: everything is reached, seen and left again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from site_tests.theme.conftest import Opener
from site_tests.theme.pages import State, probe

pytestmark = pytest.mark.browser

REACHABLE = probe("reachable")
FOCUSED = probe("focused")


def walk(page: Page, most: int = 400) -> tuple[int, list[dict[str, Any]]]:
    """(number of reachable controls, what took focus in turn) of one round with Tab."""
    count = page.evaluate(REACHABLE)
    met: list[dict[str, Any]] = []
    for _ in range(min(count + 5, most)):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused is None or (met and focused["walk"] == met[0]["walk"]):
            break
        met.append(focused)
    return count, met


@pytest.mark.parametrize(
    ("kind", "state"),
    [
        ("article", State(width=390)),
        ("article", State("elder", width=390)),
        ("long article", State()),
        ("library", State(width=390)),
        ("actor", State("elder")),
        ("search", State(width=390)),
        ("quiz", State()),
    ],
    ids=str,
)
def test_everything_is_reached_and_seen(kind: str, state: State, open_page: Opener) -> None:
    page = open_page(kind, state)
    count, met = walk(page)
    assert len({one["walk"] for one in met}) == count, (
        "not every control was reached, or the focus was trapped"
    )
    for one in met:
        assert one["inside"], f"off screen: {one['what']}"
        assert one["style"] != "none" and one["outline"] >= 3, f"focus not visible: {one}"
        assert not one["covered"], f"focus covered: {one}"


def test_the_bar_under_the_thumb_covers_no_focus(browser: Browser, kinds: dict[str, Path]) -> None:
    """On touch screens the elder edition keeps previous, contents and next at the foot of the window."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(kinds["long article"].as_uri() + "?edition=elder")
    bar = page.locator(".zd-turn")
    box = bar.bounding_box()
    assert box and abs(box["y"] + box["height"] - 844) < 2
    _, met = walk(page)
    assert [one for one in met if one["covered"]] == []
    context.close()


def test_first_tab_is_the_skip_link_and_it_skips(open_page: Opener) -> None:
    page = open_page("article")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "zd-skip"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_settings_by_keyboard(open_page: Opener) -> None:
    page = open_page("article")
    button = page.locator("[data-settings-open]")
    button.focus()
    page.keyboard.press("Enter")
    assert page.locator("dialog[open]").count() == 1
    for _ in range(40):
        page.keyboard.press("Tab")
        assert page.evaluate(
            "document.activeElement === document.body || !!document.activeElement.closest('dialog')"
        )
    page.locator("dialog input[name=zd-size]:checked").focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.documentElement.dataset.size") == "large"
    page.keyboard.press("Escape")
    assert page.locator("dialog[open]").count() == 0
    assert page.evaluate("document.activeElement.hasAttribute('data-settings-open')")


def test_edition_switch_by_keyboard_is_announced_and_reversible(open_page: Opener) -> None:
    page = open_page("article", State(width=390))
    page.locator(".zd-tools [data-edition-set=elder]").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.documentElement.dataset.edition") == "elder"
    page.wait_for_function("document.getElementById('zd-say').textContent.includes('长辈版')")
    assert page.evaluate("document.activeElement.dataset.editionSet") == "standard"
    page.keyboard.press("Enter")
    assert page.evaluate("document.documentElement.dataset.edition") == "standard"
