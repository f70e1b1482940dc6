"""No sideways scrolling: at 320 px, which is also 1280 px at 400 %, and on tablets."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from site_tests.theme.conftest import Opener
from site_tests.theme.pages import PATTERNS, State, probe

pytestmark = pytest.mark.browser

STICKING_OUT = probe("sticking_out")


@pytest.mark.parametrize("edition", ["standard", "elder"])
@pytest.mark.parametrize("kind", list(PATTERNS))
def test_no_sideways_scrolling(
    kind: str, edition: str, open_page: Opener, record: Callable[[str, object], None]
) -> None:
    page = open_page(kind, State(edition, width=320), height=256)
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert page.evaluate(STICKING_OUT) == []
    assert wide <= 320
    record(f"reflow.{kind}.{edition}.320", wide)


@pytest.mark.parametrize("edition", ["standard", "elder"])
@pytest.mark.parametrize("kind", list(PATTERNS))
def test_no_sideways_scrolling_between_phone_and_desk(kind: str, edition: str, open_page: Opener) -> None:
    page = open_page(kind, State(edition, width=600))
    for width in (600, 700, 768, 769, 800, 834, 860, 992, 1024, 1201):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, width
