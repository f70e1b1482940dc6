"""The rules against what readers said of paragraphs of the corpus (``placed_readings``).

``confirmed``: what readers found right, or gave themselves, is still read so; a line of it changes by hand,
after reading. ``readers3``: random paragraphs read without a look at what the rules say, used for mending
since. ``fresh2``: the same, but nobody has mended rules on them.
"""

from __future__ import annotations

import pytest

from generator.editing.likely_wrong import signs_of
from generator.layers.duties import find_duties
from site_tests.duties.placed_readings import Compared, compared, score_of

Files = dict[str, list[Compared]]
# What was reached: floors against steps back, not the bar.
FLOORS = {"readers3": 0.93, "fresh2": 0.905}

pytestmark = pytest.mark.corpus


@pytest.fixture(scope="module")
def files(corpus_files: list[object]) -> Files:
    assert corpus_files
    return compared("confirmed", *FLOORS)


def test_what_readers_confirmed_is_read_so(files: Files) -> None:
    assert len(files["confirmed"]) >= 9_800
    differences = []
    for one in files["confirmed"]:
        if one.now != one.placed.reading:
            lines = [f"{one.placed.law} {one.placed.label} {one.placed.paragraph}", one.paragraph.full_text]
            lines += [f"  gone {pair}" for pair in sorted(one.placed.reading - one.now)]
            lines += [f"  new  {pair}" for pair in sorted(one.now - one.placed.reading)]
            differences.append("\n".join(lines))
    assert not differences, "\n\n".join(differences)


@pytest.mark.parametrize("name", FLOORS)
def test_what_was_reached_stays(files: Files, name: str) -> None:
    assert len(files[name]) >= 2_000
    assert score_of(files[name]).f1 >= FLOORS[name]


def test_nobody_mended_on_the_fresh_paragraphs(files: Files) -> None:
    """No paragraph stands in both, nor among the confirmed ones."""
    places = [{(one.placed.law, one.placed.label, one.placed.paragraph) for one in files[n]} for n in files]
    assert sum(map(len, places)) == len(set().union(*places))


def test_signs_of_a_misreading_point_at_misreadings(files: Files) -> None:
    """Where an editor is sent first, the rules are wrong far more often (``zhudu review --first``)."""
    wrong: list[list[bool]] = [[], [], []]
    for one in files["fresh2"]:
        signs = signs_of(one.paragraph, find_duties(one.paragraph))
        wrong[min(len(signs), 2)].append(one.now != one.placed.reading)
    rates = [sum(group) / len(group) for group in wrong]
    assert rates[0] < 0.07 and rates[1] > 2 * rates[0] and rates[2] > 4 * rates[0]
    assert sum(map(sum, wrong[1:])) > 0.65 * sum(map(sum, wrong))
    assert len(wrong[0]) > 0.6 * sum(map(len, wrong))
