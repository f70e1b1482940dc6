"""The rules against the paragraphs annotated by reading.

The rules were mended on the development files; what they reach there says little about other laws.
"""

from __future__ import annotations

import pytest

from site_tests.duties.annotated_text import read_annotated
from site_tests.duties.score import ANNOTATED, measure

FLOORS = {"dev": 0.95, "dev2": 0.93, "dev3": 0.90}


@pytest.mark.parametrize("name", FLOORS)
def test_development_files(name: str) -> None:
    """What was reached stays: a floor against steps back."""
    assert measure(read_annotated(ANNOTATED / f"{name}.txt")).triples.f1 >= FLOORS[name]


def test_enough_is_annotated() -> None:
    paragraphs = [one for name in FLOORS for one in read_annotated(ANNOTATED / f"{name}.txt")]
    assert len(paragraphs) >= 500
    assert len({one.source for one in paragraphs}) >= 400
