"""axe-core finds nothing on any kind of page, in samples of all editions, themes and widths.

Each kind is looked at in both editions and both widths; the themes rotate so that every
combination of edition, theme and width is met somewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from site_tests.theme.conftest import Opener
from site_tests.theme.pages import PATTERNS, State

pytestmark = pytest.mark.browser

OPTIONS: dict[str, Any] = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"color-contrast-enhanced": {"enabled": True}, "target-size": {"enabled": True}},
}
COMBINATIONS = [
    State(*given) for given in product(("standard", "elder"), ("light", "dark", "contrast"), (1280, 390))
]


def samples() -> Iterator[tuple[str, State]]:
    """Two of the twelve combinations for each kind, in turn: both editions and both widths."""
    for number, kind in enumerate(PATTERNS):
        for step in range(2):
            yield kind, COMBINATIONS[(number * 5 + step * 7) % len(COMBINATIONS)]


def findings(page: Page) -> list[str]:
    """What axe finds, one line each."""
    result = Axe().run(page, options=OPTIONS)
    return [
        f"{found['id']}: {node['target']} {node['html'][:160]} {node['failureSummary'][:240]}"
        for found in result.response["violations"]
        for node in found["nodes"][:3]
    ]


@pytest.mark.parametrize(("kind", "state"), list(samples()), ids=str)
def test_no_violation(
    kind: str, state: State, open_page: Opener, record: Callable[[str, object], None]
) -> None:
    page = open_page(kind, state)
    assert findings(page) == []
    record(f"axe.{kind}.{state}", 0)


@pytest.mark.parametrize(
    "state", [State(), State("elder", "dark", 390), State("standard", "contrast", 390)], ids=str
)
def test_no_violation_with_term_open(state: State, open_page: Opener) -> None:
    page = open_page("long article", state)
    page.locator("a[role=doc-glossref]").first.click()
    assert page.locator("#zd-pop:popover-open").count() == 1
    assert findings(page) == []


@pytest.mark.parametrize(
    "state", [State(), State("elder", "dark", 390), State("standard", "contrast", 390)], ids=str
)
def test_no_violation_with_settings_open(state: State, open_page: Opener) -> None:
    page = open_page("article", state)
    page.locator("[data-settings-open]").click()
    assert page.locator("dialog[open]").count() == 1
    assert findings(page) == []


def test_no_violation_in_search_results(open_page: Opener) -> None:
    page = open_page("search", State("elder", "light", 390))
    page.goto(page.url + "?q=网格")
    page.locator("li[data-hit]").first.wait_for(timeout=10_000)
    assert findings(page) == []
