"""The rules against the paragraphs annotated by reading."""

from __future__ import annotations

import pytest

from site_tests.duties.annotated_text import read_annotated
from site_tests.duties.score import ANNOTATED, measure

BAR = 0.95


def test_development_half() -> None:
    assert measure(read_annotated(ANNOTATED / "dev.txt")).triples.f1 >= BAR


def test_halves_share_no_law() -> None:
    dev, test = (read_annotated(ANNOTATED / f"{half}.txt") for half in ("dev", "test"))
    assert not {one.source for one in dev} & {one.source for one in test}
    assert len(dev) + len(test) >= 200
    assert len({one.source for one in dev + test}) >= 80


def test_test_half_does_not_fall_back() -> None:
    """What was reached on paragraphs that no rule was tuned on."""
    assert measure(read_annotated(ANNOTATED / "test.txt")).triples.f1 >= 0.85


@pytest.mark.xfail(strict=True, reason="the bar is not reached yet on unseen laws")
def test_test_half_reaches_the_bar() -> None:
    assert measure(read_annotated(ANNOTATED / "test.txt")).triples.f1 >= BAR
