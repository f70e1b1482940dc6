"""Chinese numerals both ways."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.numerals import LARGEST, NUMERAL_CHARACTERS, read_numeral, write_numeral


@given(st.integers(0, LARGEST))
def test_what_is_written_is_read(number: int) -> None:
    assert read_numeral(write_numeral(number)) == number


def test_every_number_an_article_may_have() -> None:
    assert [read_numeral(write_numeral(number)) for number in range(10_001)] == list(range(10_001))


@given(st.integers(0, LARGEST), st.booleans())
def test_arabic_digits_of_either_width(number: int, wide: bool) -> None:
    text = str(number)
    if wide:
        text = text.translate(str.maketrans("0123456789", "０１２３４５６７８９"))
    assert read_numeral(text) == number


@given(st.integers(10, LARGEST), st.data())
def test_layout_white_space_inside(number: int, data: st.DataObject) -> None:
    text = write_numeral(number)
    gaps = data.draw(st.lists(st.sampled_from(["", " ", "\u3000"]), min_size=len(text), max_size=len(text)))
    assert read_numeral("".join(a + b for a, b in zip(text, gaps, strict=True))) == number


@given(st.text(alphabet=NUMERAL_CHARACTERS + "一二十百零 甲", max_size=30))
def test_any_text_gives_a_number_or_none(text: str) -> None:
    number = read_numeral(text)
    assert number is None or 0 <= number <= LARGEST


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("十", 10), ("十二", 12), ("二十", 20), ("一百", 100), ("一百零三", 103), ("一百〇三", 103),
        ("一百一十", 110), ("一百十二", 112), ("两百", 200), ("一千二百六十", 1260), ("一千零一", 1001),
        ("一千零一十", 1010), ("一二〇", 120), ("二〇二三", 2023), ("一万", 10000), ("一万零一十二", 10012),
        ("十二万三千", 123000), ("第", None), ("", None), ("百", None), ("一百百", None), ("十万万", None),
        ("一百二", 102), ("二十零", None), ("一零百", None),
    ],
)  # fmt: skip
def test_examples(text: str, number: int | None) -> None:
    assert read_numeral(text) == number


@pytest.mark.parametrize("number", [-1, LARGEST + 1])
def test_no_numeral_outside_the_range(number: int) -> None:
    with pytest.raises(ValueError, match="no numeral"):
        write_numeral(number)
