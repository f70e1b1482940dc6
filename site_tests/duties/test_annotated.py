"""The rules against the paragraphs annotated by reading.

``dev.txt`` is what the rules were tuned on. ``blind.txt`` was annotated by another reader, of other laws.
"""

from __future__ import annotations

import pytest

from site_tests.duties.annotated_text import read_annotated
from site_tests.duties.score import ANNOTATED, measure

BAR = 0.95
FLOOR = 0.74
BLIND = ANNOTATED / "blind.txt"


def test_development_half() -> None:
    paragraphs = read_annotated(ANNOTATED / "dev.txt")
    assert len(paragraphs) >= 200
    assert len({one.source for one in paragraphs}) >= 80
    assert measure(paragraphs).triples.f1 >= BAR


def test_halves_share_no_law() -> None:
    dev, blind = (read_annotated(ANNOTATED / f"{half}.txt") for half in ("dev", "blind"))
    assert not {one.source for one in dev} & {one.source for one in blind}


def test_blind_half_keeps_what_was_reached() -> None:
    """The first run on these paragraphs gave 0.750: a floor against steps back, not the bar."""
    assert measure(read_annotated(BLIND)).triples.f1 >= FLOOR


@pytest.mark.xfail(strict=True, reason="0.750 on paragraphs of laws nobody tuned on: the bar is not reached")
def test_blind_half_reaches_the_bar() -> None:
    assert measure(read_annotated(BLIND)).triples.f1 >= BAR
