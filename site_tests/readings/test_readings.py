"""Readings: rare characters get their pinyin, common ones none, and offsets are exact."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.layers.readings import Reading, find_readings
from generator.layers.readings.overrides import overrides, parse_overrides
from generator.layers.readings.rare import HAN_RUN, is_rare

CASES = [
    block.splitlines()
    for block in (Path(__file__).parent / "cases.txt").read_text(encoding="utf-8").split("\n\n")
    if not block.startswith("#")
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_case(case: list[str]) -> None:
    text, expected = case[0], case[1].split() if len(case) > 1 else []
    found = find_readings(text)
    assert [word for r in found for word in (text[r.start : r.end], r.pinyin)] == expected


@pytest.mark.parametrize("character", "一的社区镇街燃气纠纷赡监")
def test_common_characters_are_not_rare(character: str) -> None:
    assert not is_rare(character)


@pytest.mark.parametrize("character", "徇窨漯圳亵𬭶鼋")
def test_rare_characters_are(character: str) -> None:
    assert is_rare(character)


def test_the_table_holds_only_what_can_matter() -> None:
    idle = [word for word in overrides() if not any(is_rare(c) for c in word)]
    assert not idle


def test_the_longest_word_of_the_table_wins() -> None:
    assert find_readings("圩")[0].pinyin == "wéi"
    assert find_readings("圩日")[0].pinyin == "xū"


@pytest.mark.parametrize("line", ["漯河 luò", "漯 luò hé", "漯河 luò hé\n漯河 luò hé"])
def test_a_bad_table_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="line"):
        parse_overrides(line)


@given(st.text(alphabet=st.sampled_from("徇窨圩漯一条例，。abc𬭶\n龘〇"), max_size=40))
def test_every_reading_is_one_rare_character_in_order(text: str) -> None:
    found = find_readings(text)
    assert list(found) == sorted(found, key=lambda r: r.start)
    for reading in found:
        assert isinstance(reading, Reading)
        assert reading.end == reading.start + 1
        assert is_rare(text[reading.start]) and HAN_RUN.fullmatch(text[reading.start])
        assert reading.pinyin and reading.pinyin.isalpha()
    assert {r.start for r in found} == {i for i, c in enumerate(text) if HAN_RUN.fullmatch(c) and is_rare(c)}
