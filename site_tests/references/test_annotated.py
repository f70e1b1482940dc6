"""The bars on the half of the annotated references that development did not look at."""

from __future__ import annotations

import pytest

from site_tests.references.annotated_cases import read_cases
from site_tests.references.score import score


def test_there_are_enough_of_them_and_the_halves_share_no_law() -> None:
    dev, test = read_cases("dev"), read_cases("test")
    assert sum(len(case.records) for case in (*dev, *test)) >= 250
    assert not {case.law for case in dev} & {case.law for case in test}


@pytest.mark.parametrize("half", ["dev", "test"])
def test_precision_and_recall(half: str) -> None:
    result = score(read_cases(half))
    assert result.precision >= 0.99, result.differences
    assert result.recall >= 0.97, result.differences


def test_the_fixtures_are_sound() -> None:
    """Every annotated word stands in the text, in order enough to be found."""
    for half in ("dev", "test"):
        for case in read_cases(half):
            text = case.paragraph.full_text
            for record in case.records:
                assert record.words in text.replace("的第", "第") or record.words in text, (
                    case.number,
                    record,
                )
