"""Without script everything can be read and reached, and every term is explained."""

from __future__ import annotations

import pytest

from site_tests.theme.conftest import Opener
from site_tests.theme.pages import PATTERNS, State

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("kind", [kind for kind in PATTERNS if kind not in ("search", "quiz")])
def test_pages_are_whole_without_script(kind: str, open_page: Opener) -> None:
    page = open_page(kind, State(width=390), script=False)
    assert page.locator("h1").first.is_visible()
    assert page.locator("header a").first.is_visible()
    for part in page.locator("[data-law-text]").all()[:40]:
        assert part.is_visible()
    dead = [
        button.inner_text()
        for button in page.locator("button").all()
        if button.is_visible() and button.get_attribute("type") != "submit"
    ]
    assert dead == [], "a button that does nothing without script is shown"


def test_terms_lead_to_their_entries_and_back(open_page: Opener) -> None:
    page = open_page("long article", script=False)
    links = page.locator("a[role=doc-glossref]")
    assert links.count() > 0
    for link in links.all():
        entry = page.locator(link.get_attribute("href") or "#none")
        assert entry.count() == 1
        assert entry.locator("dd").inner_text().strip()
    links.first.click()
    page.locator(".zd-term:target .zd-term__back").click()
    assert page.url.endswith("#law")


def test_the_way_through_the_law_without_script(open_page: Opener) -> None:
    page = open_page("article", script=False)
    page.locator(".zd-turn__next").click()
    assert page.url.endswith("a13.html")
    page.locator(".zd-turn__prev").click()
    assert page.url.endswith("a12.html")
    page.locator(".zd-turn__toc").click()
    assert page.locator("#toc").is_visible()


def test_dark_system_is_followed_without_script(open_page: Opener) -> None:
    page = open_page("article", script=False)
    page.emulate_media(color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != "rgb(251, 249, 243)"
