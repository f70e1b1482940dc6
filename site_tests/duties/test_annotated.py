"""The rules against the paragraphs annotated by reading.

The rules were mended on the development files; what they reach there says little about other laws.
``blind4.txt`` is the blind half: other laws, read before the rules were run on them, one run.
``hard.txt`` holds paragraphs that readers picked because the rules were wrong there.
"""

from __future__ import annotations

import pytest

from site_tests.duties.annotated_text import read_annotated
from site_tests.duties.score import ANNOTATED, measure

BAR = 0.95
BLIND = ANNOTATED / "blind4.txt"
BLIND_FLOOR = 0.91
FLOORS = {
    "dev": 0.97,
    "dev2": 0.94,
    "dev3": 0.92,
    "dev4": 0.95,
    "dev5": 0.94,
    "dev6": 0.91,
    "dev7": 0.94,
    "dev8": 0.95,
    "hard": 0.75,
}


@pytest.mark.parametrize("name", FLOORS)
def test_development_files(name: str) -> None:
    """What was reached stays: a floor against steps back."""
    assert measure(read_annotated(ANNOTATED / f"{name}.txt")).triples.f1 >= FLOORS[name]


def test_enough_is_annotated() -> None:
    paragraphs = [one for name in FLOORS for one in read_annotated(ANNOTATED / f"{name}.txt")]
    assert len(paragraphs) >= 900
    assert len({one.source for one in paragraphs}) >= 500


def test_blind_half_shares_no_law_with_the_others() -> None:
    blind = {one.source for one in read_annotated(BLIND)}
    others = {one.source for name in FLOORS for one in read_annotated(ANNOTATED / f"{name}.txt")}
    assert len(blind) >= 45
    assert not blind & others


def test_blind_half_keeps_what_was_reached() -> None:
    """The first run on these paragraphs gave 0.922: a floor against steps back, not the bar."""
    assert measure(read_annotated(BLIND)).triples.f1 >= BLIND_FLOOR


@pytest.mark.xfail(
    strict=True, reason="0.922 here, 0.86 over the last four unseen sets: the bar is not reached"
)
def test_blind_half_reaches_the_bar() -> None:
    assert measure(read_annotated(BLIND)).triples.f1 >= BAR
