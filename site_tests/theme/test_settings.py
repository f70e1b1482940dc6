"""The reader's choices: kept over pages on ``file://``, harmless when broken, without a jump of the page."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from site_tests.theme.conftest import Opener
from site_tests.theme.pages import State

pytestmark = pytest.mark.browser

DEFAULTS = {"edition": "standard", "size": "normal", "leading": "normal", "ruler": "off", "chips": "on"}
HOSTILE = [
    "",
    "null",
    "7",
    "[]",
    "{",
    '{"edition": 7, "size": null, "theme": {"a": 1}}',
    '{"edition": "<script>alert(1)</script>", "theme": "\\" onload=\\"alert(1)", "size": "constructor"}',
    '{"__proto__": {"edition": "elder"}, "hasOwnProperty": 1, "toString": "x"}',
    '{"edition": ["elder"], "leading": "toString"}',
    "x" * 100_000,
]


def shown(page: Page) -> dict[str, str]:
    found: dict[str, str] = page.evaluate("({...document.documentElement.dataset})")
    return found


def comes(page: Page, wanted: dict[str, str]) -> None:
    """The page shows these choices, at once or when the browser's store has reached it."""
    for name, value in wanted.items():
        expect(page.locator("html")).to_have_attribute(f"data-{name}", value)


def test_choices_survive_on_other_pages(open_page: Opener, kinds: dict[str, Path]) -> None:
    page = open_page("article")
    page.locator("[data-settings-open]").click()
    for name, value in {
        "size": "large",
        "theme": "yellow-on-black",
        "leading": "wide",
        "ruler": "on",
        "pointer": "large",
    }.items():
        page.locator(f"input[name=zd-{name}][value={value}]").check(force=True)
    page.goto(kinds["library"].as_uri())
    comes(page, {"size": "large", "theme": "yellow-on-black", "leading": "wide", "ruler": "on"})
    expect(page.locator(".zd-ruler")).to_have_count(1)
    page.locator("[data-settings-open]").click()
    page.get_by_role("button", name="恢复默认").click()
    page.reload()
    comes(page, DEFAULTS)


def test_elder_edition_by_address_is_remembered(open_page: Opener, kinds: dict[str, Path]) -> None:
    page = open_page("article")
    page.goto(kinds["article"].as_uri() + "?edition=elder")
    comes(page, {"edition": "elder"})
    page.goto(kinds["regulation"].as_uri())
    comes(page, {"edition": "elder"})
    page.goto(kinds["article"].as_uri() + "?edition=standard")
    page.goto(kinds["regulation"].as_uri())
    comes(page, {"edition": "standard"})


@pytest.mark.parametrize("stored", HOSTILE, ids=range(len(HOSTILE)))
def test_broken_or_hostile_values_are_ignored(stored: str, browser: Browser, kinds: dict[str, Path]) -> None:
    context = browser.new_context()
    context.add_init_script(f"localStorage.setItem('zhudu', {json.dumps(stored)})")
    page = context.new_page()
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("dialog", lambda dialog: problems.append(dialog.message))
    page.goto(kinds["article"].as_uri())
    assert DEFAULTS.items() <= shown(page).items()
    assert problems == []
    page.locator("[data-settings-open]").click()
    assert page.locator("input[name=zd-edition]:checked").get_attribute("value") == "standard"
    context.close()


def test_without_a_store_the_page_works(browser: Browser, kinds: dict[str, Path]) -> None:
    context = browser.new_context()
    context.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } })"
    )
    page = context.new_page()
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.goto(kinds["article"].as_uri())
    page.locator(".zd-tools [data-edition-set=elder]").click()
    assert shown(page)["edition"] == "elder"
    assert problems == []
    context.close()


def test_no_layout_shift_when_settings_load(open_page: Opener, record: Callable[[str, object], None]) -> None:
    for state in (State(), State("elder", "dark", 390)):
        page = open_page("long article", state)
        assert shown(page)["edition"] == state.edition
        shift = page.evaluate(
            """() => new Promise((done) => {
              let sum = 0;
              new PerformanceObserver((list) => list.getEntries().forEach((e) => { sum += e.value; }))
                .observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => done(sum), 500);
            })"""
        )
        assert shift == 0
        record(f"layout-shift.{state}", shift)


@pytest.mark.parametrize(
    ("scheme", "contrast", "theme"),
    [("light", "no-preference", "light"), ("dark", "no-preference", "dark"), ("dark", "more", "contrast")],
)
def test_the_system_is_followed_by_default(
    scheme: Literal["light", "dark"],
    contrast: Literal["no-preference", "more"],
    theme: str,
    browser: Browser,
    kinds: dict[str, Path],
) -> None:
    context = browser.new_context(color_scheme=scheme, contrast=contrast)
    page = context.new_page()
    page.goto(kinds["article"].as_uri())
    assert shown(page)["theme"] == theme
    context.close()


def test_switches_hide_what_the_editor_added(open_page: Opener) -> None:
    page = open_page("long article")
    chips = page.locator("[data-duty]")
    assert chips.first.is_visible()
    page.locator("[data-toggle^=chips]").first.click()
    assert not chips.first.is_visible()
    page.reload()
    expect(chips.first).to_be_hidden()
    expect(page.locator("[data-toggle^=chips]").first).to_have_attribute("aria-pressed", "false")


def test_a_second_tab_follows(browser: Browser, kinds: dict[str, Path]) -> None:
    context = browser.new_context(offline=True)
    first, second = context.new_page(), context.new_page()
    for page in (first, second):
        page.goto(kinds["article"].as_uri())
    first.locator("[data-toggle^=chips]").first.click()
    expect(second.locator("html")).to_have_attribute("data-chips", "off")
    expect(second.locator("[data-toggle^=chips]").first).to_have_attribute("aria-pressed", "false")
    context.close()


def test_a_choice_that_arrives_while_the_page_loads(browser: Browser, kinds: dict[str, Path]) -> None:
    context = browser.new_context(offline=True)
    page = context.new_page()
    # Between the script of the head and the deferred one; the page that writes gets no event of its own.
    page.add_init_script(
        "document.addEventListener('readystatechange', () => { if (document.readyState === 'interactive')"
        ' localStorage.setItem(\'zhudu\', \'{"chips": "off", "ruler": "on"}\'); })'
    )
    page.goto(kinds["long article"].as_uri())
    assert shown(page)["chips"] == "off"
    assert page.locator("[data-toggle^=chips]").first.get_attribute("aria-pressed") == "false"
    assert page.locator(".zd-ruler").count() == 1
    context.close()


def test_the_way_back_shows_what_was_chosen_meanwhile(open_page: Opener) -> None:
    page = open_page("long article")
    page.evaluate("localStorage.setItem('zhudu', '{\"chips\": \"off\"}')")
    page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    assert shown(page)["chips"] == "off"
    assert page.locator("[data-toggle^=chips]").first.get_attribute("aria-pressed") == "false"


def test_a_choice_on_a_page_without_a_store_stays(browser: Browser, kinds: dict[str, Path]) -> None:
    context = browser.new_context(offline=True)
    page = context.new_page()
    page.add_init_script("Storage.prototype.setItem = () => { throw new Error('full'); }")
    page.goto(kinds["article"].as_uri() + "?edition=elder")
    assert shown(page)["edition"] == "elder"
    page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    assert shown(page)["edition"] == "elder"
    context.close()
