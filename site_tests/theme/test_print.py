"""Ctrl+P gives a page with the law and its notes, and nothing to press."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from site_tests.theme.conftest import Opener
from site_tests.theme.pages import State

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("state", [State(), State("elder", "dark")], ids=str)
def test_printed_page(state: State, open_page: Opener) -> None:
    page = open_page("long article", state)
    page.emulate_media(media="print")
    for hidden in (".zd-header", ".zd-rail", ".zd-bar", ".zd-turn", ".zd-footer__links"):
        assert not any(part.is_visible() for part in page.locator(hidden).all())
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.locator("[data-law-text]").first.is_visible()
    pages = PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
    assert 1 <= len(pages) <= 6
    first = pages[0].extract_text()
    # Chromium writes 无 as the radical that looks like it.
    assert "锡市社会治理促进条例》" in first and "校验码" in first and "首页" not in first
    # The questions stand under their 款, over the whole width, not in the narrow margin.
    law = page.locator(".zd-law").first.bounding_box()
    doubt = page.locator(".zd-doubt").first.bounding_box()
    assert law and doubt and doubt["width"] > law["width"]


def test_forced_colours_and_reduced_motion(open_page: Opener) -> None:
    page = open_page("long article")
    page.emulate_media(forced_colors="active", reduced_motion="reduce")
    shape = page.evaluate("getComputedStyle(document.querySelector('.zd-mod'), '::before').backgroundColor")
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert shape != paper, "the shape of a chip is still seen"
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    assert page.evaluate(
        "zhudu.all('*').every((e) => parseFloat(getComputedStyle(e).transitionDuration) === 0)"
    )
