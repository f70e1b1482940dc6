"""Sizes, spacing, characters a line and contrast, measured in the page and noted for the self-assessment."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from site_tests.theme.conftest import Opener
from site_tests.theme.pages import THEMES, State, probe

pytestmark = pytest.mark.browser
Record = Callable[[str, object], None]

SMALLEST = probe("smallest_text")
LAW = probe("law_column")
TARGETS = probe("targets")
LEAST_CONTRAST = probe("least_contrast")


def law(page: Any) -> dict[str, Any]:
    """Measures of the law's column."""
    found: dict[str, Any] = page.evaluate(LAW)
    return found


def test_law_column_of_the_standard_edition(open_page: Opener, record: Record) -> None:
    found = law(open_page("article"))
    assert 18 <= found["size"] <= 20
    assert 1.8 <= found["leading"] <= 1.9
    assert 30 <= found["characters"] <= 38
    record("standard.law.px", found["size"])
    record("standard.law.leading", round(found["leading"], 2))
    record("standard.law.characters", round(found["characters"], 1))


@pytest.mark.parametrize("width", [768, 1280, 1920])
@pytest.mark.parametrize("kind", ["article", "chapter"])
def test_never_more_than_40_characters_a_line(kind: str, width: int, open_page: Opener) -> None:
    assert law(open_page(kind, State(width=width)))["characters"] <= 40


@pytest.mark.parametrize(("size", "px"), [("small", 20), ("normal", 24), ("large", 30)])
def test_text_of_the_elder_edition(size: str, px: int, open_page: Opener, record: Record) -> None:
    page = open_page("long article", State("elder"))
    page.evaluate("(size) => zhudu.set('size', size)", size)
    found = law(page)
    assert round(found["size"]) == px
    assert found["leading"] >= 1.8
    assert found["characters"] <= 40
    assert found["align"] == "start"
    assert found["gap"] is None or found["gap"] >= 1.5 * found["line"] - 0.5
    record(f"elder.law.{size}.px", found["size"])
    record("elder.law.leading", round(found["leading"], 2))
    if found["gap"] is not None:
        record("elder.law.gap-lines", round(found["gap"] / found["line"], 2))


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize(
    "kind", ["library", "regulation", "article", "chapter", "actor", "atlas", "glossary", "search", "quiz"]
)
def test_no_text_under_18_px_in_the_elder_edition(
    kind: str, width: int, open_page: Opener, record: Record
) -> None:
    page = open_page(kind, State("elder", width=width))
    page.evaluate("zhudu.set('size', 'small')")
    least, where = page.evaluate(SMALLEST)
    assert least >= 18, where
    record(f"elder.smallest.{kind}.{width}.px", least)


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize(
    "kind", ["library", "regulation", "article", "chapter", "actor", "atlas", "glossary", "search", "quiz"]
)
def test_targets_of_the_elder_edition(kind: str, width: int, open_page: Opener, record: Record) -> None:
    page = open_page(kind, State("elder", width=width))
    targets = page.evaluate(TARGETS)
    small = [t for t in targets if min(t[0], t[1]) < (59.5 if t[3] else 43.5)]
    assert small == []
    record(
        f"elder.targets.{kind}.{width}",
        {"smallest": min(round(min(t[0], t[1]), 1) for t in targets), "number": len(targets)},
    )


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("kind", ["library", "article"])
def test_the_elder_edition_offers_traditional_characters(kind: str, width: int, open_page: Opener) -> None:
    page = open_page(kind, State("elder", width=width))
    switch = page.get_by_role("link", name="繁體", exact=True)
    box = switch.bounding_box()
    assert box is not None and min(box["width"], box["height"]) >= 60
    assert float(switch.evaluate("link => parseFloat(getComputedStyle(link).fontSize)")) >= 18
    switch.click()
    page.wait_for_url("**/zh-Hant/**")
    assert page.evaluate("[document.documentElement.lang, document.documentElement.dataset.edition]") == [
        "zh-Hant",
        "elder",
    ]
    page.get_by_role("link", name="简体官方文本", exact=True).click()
    page.wait_for_url(lambda url: "/zh-Hant/" not in url)
    assert page.evaluate("document.documentElement.lang") == "zh-Hans"


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("edition", ["standard", "elder"])
def test_contrast(edition: str, theme: str, open_page: Opener, record: Record) -> None:
    page = open_page("long article", State(edition, theme))
    least, where = page.evaluate(LEAST_CONTRAST)
    assert least >= 7, where
    record(f"contrast.{edition}.{theme}", round(least, 2))


def test_what_is_opened_in_the_elder_edition_is_large_too(open_page: Opener) -> None:
    page = open_page("long article", State("elder", width=390))
    page.locator("a[role=doc-glossref]").first.click()
    box = page.locator(".zd-pop__close").bounding_box()
    assert box and box["width"] >= 60 and box["height"] >= 60
    page.keyboard.press("Escape")
    page.locator("[data-settings-open]").click()
    choices = page.locator("dialog .zd-choice:visible").all()
    assert len(choices) > 20
    for choice in choices:
        box = choice.bounding_box()
        assert box and min(box["width"], box["height"]) >= 59.5
    assert page.evaluate(SMALLEST)[0] >= 18


def test_ruby_switch(open_page: Opener) -> None:
    page = open_page("article")
    page.evaluate(
        "document.querySelector('.zd-law p').insertAdjacentHTML('beforeend',"
        " '<ruby>徇<rt data-gloss>xùn</rt></ruby>')"
    )
    assert page.locator("rt").last.is_visible()
    page.evaluate("zhudu.set('ruby', 'off')")
    assert not page.locator("rt").last.is_visible()


def test_the_editors_caption_is_marked_in_both_editions(open_page: Opener) -> None:
    for edition in ("standard", "elder"):
        for kind in ("long article", "chapter"):
            page = open_page(kind, State(edition))
            captions = page.locator(".zd-caption")
            assert captions.count()
            assert captions.first.locator(".zd-caption__by").is_visible()
