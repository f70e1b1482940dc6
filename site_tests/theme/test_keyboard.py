"""A walk through the pages with the keyboard alone: everything is reached, seen and left again."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page

from site_tests.theme.conftest import Opener
from site_tests.theme.pages import State

pytestmark = pytest.mark.browser

# All that can take focus and is shown, in the order of the document.
REACHABLE = """() => {
  const shown = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: false }) && !e.closest('[inert]');
  const found = Array.from(document.querySelectorAll(
    'a[href], button:not([disabled]), input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'))
    .filter((e) => shown(e) && e.tabIndex >= 0)
    .filter((e) => !(e.type === 'radio' && !e.checked && e.form === null && document.querySelector(`input[name="${e.name}"]:checked`)));
  found.forEach((e, i) => { e.dataset.walk = i; });
  return found.length;
}"""
FOCUSED = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const shownBy = e.matches('.zd-choice input') ? e.nextElementSibling : e;
  const style = getComputedStyle(shownBy), box = e.getClientRects()[0] || e.getBoundingClientRect();
  const inside = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth && box.width > 0;
  const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2);
  const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 1), innerHeight - 2);
  const over = document.elementFromPoint(x, y);
  const covered = over && !e.contains(over) && !over.contains(e) ? (over.className || over.tagName) : '';
  return { walk: e.dataset.walk ?? null, what: e.outerHTML.slice(0, 120), outline: parseFloat(style.outlineWidth),
           style: style.outlineStyle, inside, covered: String(covered) };
}"""


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


def test_first_tab_is_the_skip_link_and_it_skips(open_page: Opener) -> None:
    page = open_page("article")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "md-skip"
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
