"""The rules against the paragraphs annotated by reading.

The rules were mended on the development files; what they reach there says little about other laws.
``blind6.txt`` is the blind half: other laws, read before the rules were run on them. ``blind4.txt`` and
``blind5.txt`` were it before; their misses have not been looked at, but other paragraphs of their laws have.
``hard.txt`` to ``hard4.txt`` hold paragraphs that readers picked because the rules were wrong there.
``readers1.txt`` and ``readers2.txt`` are random paragraphs read without a look at what the rules say, and
used for mending since; ``fresh.txt`` is a third such draw that nobody has looked at.
"""

from __future__ import annotations

import pytest

from site_tests.duties.annotated_text import Annotated, read_annotated
from site_tests.duties.score import ANNOTATED, measure

BAR = 0.95
BLIND = ("blind6",)
UNSEEN = ("blind4", "blind5", "unseen", "fresh")
# What the first runs gave on these paragraphs: floors against steps back, not the bar. Thirteen of the
# first forty-five had been looked at and lie in dev9 now; the floor is that of all forty-five. Of looked_at
# the misses were looked at after its first run (0.894); it shares its laws with the two and stands apart.
# The misses of blind6 (first run 0.812), unseen (0.869) and fresh (0.912; the rules of the day before:
# 0.892) have not been looked at; unseen and fresh share their laws.
BLIND_FLOORS = {
    ("blind4", "dev9"): 0.91,
    ("blind5",): 0.89,
    ("blind6",): 0.88,
    ("unseen",): 0.88,
    ("looked_at",): 0.94,
    ("fresh",): 0.91,
}
FLOORS = {
    "dev": 0.98,
    "dev2": 0.95,
    "dev3": 0.93,
    "dev4": 0.96,
    "dev5": 0.95,
    "dev6": 0.94,
    "dev7": 0.95,
    "dev8": 0.96,
    "dev9": 0.95,
    "hard": 0.85,
    "hard2": 0.91,
    "hard3": 0.86,
    "hard4": 0.86,
    "readers1": 0.96,
    "readers2": 0.95,
}


def _read(*names: str) -> list[Annotated]:
    return [one for name in names for one in read_annotated(ANNOTATED / f"{name}.txt")]


@pytest.mark.parametrize("name", FLOORS)
def test_development_files(name: str) -> None:
    """What was reached stays: a floor against steps back."""
    assert measure(_read(name)).triples.f1 >= FLOORS[name]


def test_enough_is_annotated() -> None:
    paragraphs = _read(*FLOORS)
    assert len(paragraphs) >= 3900
    assert len({one.source for one in paragraphs}) >= 500


def test_blind_half_shares_no_law_with_the_others() -> None:
    """Laws are compared by their full names; a name without its folder would hide a law in both."""
    blind, others = ({one.source for one in _read(*names)} for names in (BLIND, FLOORS))
    assert all("/" in source and source.endswith(".md") for source in blind | others)
    assert len(blind) >= 50
    assert not blind & others


def test_no_paragraph_stands_twice() -> None:
    texts = [one.paragraph.full_text for one in _read(*FLOORS, *BLIND, *UNSEEN, "looked_at")]
    assert len(texts) == len(set(texts))


@pytest.mark.parametrize("names", BLIND_FLOORS, ids="+".join)
def test_blind_half_keeps_what_was_reached(names: tuple[str, ...]) -> None:
    assert measure(_read(*names)).triples.f1 >= BLIND_FLOORS[names]


@pytest.mark.xfail(strict=True, reason="0.89 on paragraphs of laws nobody tuned on: the bar is not reached")
def test_blind_half_reaches_the_bar() -> None:
    assert measure(_read(*BLIND)).triples.f1 >= BAR
