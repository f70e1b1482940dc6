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


ROW = """() => {
  const row = document.querySelector("#duties tbody tr"), box = (cell) => cell.getBoundingClientRect();
  const [place, kind, who, , words] = row.cells;
  return {
    side: [kind, who].every((cell) => Math.abs(box(cell).top - box(place).top) < 12),
    below: box(words).top >= box(place).bottom - 12,
    share: box(words).width / box(row).width,
    heads: [...document.querySelectorAll("#duties th button")].filter((b) => box(b).width > 10).length,
  };
}"""


@pytest.mark.parametrize("width", [600, 700, 768])
def test_duties_on_a_tablet_stand_close_with_the_words_across_the_row(width: int, open_page: Opener) -> None:
    row = open_page("duties", State(width=width)).evaluate(ROW)
    assert row["side"] and row["below"] and row["share"] > 0.95
    assert row["heads"] == 4, "what can be sorted by has its button"


@pytest.mark.parametrize(("width", "side", "below"), [(390, False, True), (1280, True, False)])
def test_duties_are_stacked_on_a_phone_and_a_table_at_a_desk(
    width: int, side: bool, below: bool, open_page: Opener
) -> None:
    row = open_page("duties", State(width=width)).evaluate(ROW)
    assert (row["side"], row["below"]) == (side, below)
