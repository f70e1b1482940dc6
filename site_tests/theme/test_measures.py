"""Sizes, spacing, characters a line and contrast, measured in the page and noted for the self-assessment."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from site_tests.theme.conftest import Opener
from site_tests.theme.contrast import LEAST_CONTRAST
from site_tests.theme.pages import THEMES, State

pytestmark = pytest.mark.browser
Record = Callable[[str, object], None]

# Every text with its size in px; text that is not shown does not count.
SMALLEST = """() => {
  let least = 999, where = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !e.checkVisibility() || e.closest('script, style, svg, .zd-hidden, .zd-say, rp')) continue;
    const size = parseFloat(getComputedStyle(e).fontSize);
    if (size < least) { least = size; where = e.outerHTML.slice(0, 120); }
  }
  return [least, where];
}"""
LAW = """() => {
  const law = document.querySelector('.zd-law'), style = getComputedStyle(law), size = parseFloat(style.fontSize);
  const pars = Array.from(document.querySelectorAll('.zd-par'));
  const range = document.createRange();
  let most = 0;
  document.querySelectorAll('.zd-law > p').forEach((p) => {
    range.selectNodeContents(p);
    most = Math.max(most, p.getBoundingClientRect().width / size);
  });
  const gap = pars.length > 1 ? pars[1].getBoundingClientRect().top - pars[0].getBoundingClientRect().bottom : null;
  return { size, leading: parseFloat(style.lineHeight) / size, line: parseFloat(style.lineHeight), characters: most, gap,
           align: style.textAlign };
}"""
# Targets that are not links inside a sentence: width and height with what they are.
TARGETS = """() => Array.from(document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary'))
  .filter((e) => e.checkVisibility() && !e.closest('.zd-law, .md-skip, [data-md-component=skip]') && !e.matches('.zd-prose p a, .zd-say a, .zd-note a'))
  .map((e) => { const b = e.getBoundingClientRect(); return [b.width, b.height, e.outerHTML.slice(0, 140), e.matches('.zd-button, .zd-tool, .zd-turn a, .zd-menu a')]; })"""


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
    for choice in page.locator("dialog .zd-choice").all():
        box = choice.bounding_box()
        assert box and min(box["width"], box["height"]) >= 59.5
    assert page.evaluate(SMALLEST)[0] >= 18


def test_ruby_switch(open_page: Opener) -> None:
    page = open_page("article")
    page.evaluate(
        "document.querySelector('.zd-law p').insertAdjacentHTML('beforeend', '<ruby>徇<rt data-gloss>xùn</rt></ruby>')"
    )
    assert page.locator("rt").last.is_visible()
    page.evaluate("zhudu.set('ruby', 'off')")
    assert not page.locator("rt").last.is_visible()
