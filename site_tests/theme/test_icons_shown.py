"""Icons are drawn: a mask with a drawing in it, filled with a colour that is not the ground's."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser

_LOOK = """() => [...document.querySelectorAll('.zd-icon')].filter(one => one.checkVisibility()).map(one => {
  const style = getComputedStyle(one), box = one.getBoundingClientRect();
  return [style.maskImage, style.backgroundColor, getComputedStyle(document.body).backgroundColor,
          Math.min(box.width, box.height)];
})"""


@pytest.mark.browser
@pytest.mark.parametrize("forced", ["none", "active"])
@pytest.mark.parametrize("kind", ["article", "library", "regulation"])
def test_every_visible_icon_has_a_drawing_and_a_colour(
    browser: Browser, kinds: dict[str, Path], kind: str, forced: Literal["none", "active"]
) -> None:
    context = browser.new_context(forced_colors=forced)
    page = context.new_page()
    page.goto(kinds[kind].as_uri())
    icons = page.evaluate(_LOOK)
    context.close()
    assert len(icons) > 3
    for mask, colour, ground, size in icons:
        assert mask.startswith('url("data:image/svg+xml,')
        assert colour not in {ground, "rgba(0, 0, 0, 0)"}
        assert size >= 16
