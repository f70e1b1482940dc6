"""A change of wording is shown by words, and both texts are fully there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.comparing import Piece, compare_words, plain_words
from generator.comparing.words import words_of

CASES = [
    line
    for line in Path(__file__).with_name("wording.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
SHOWN = {"kept": "{}", "deleted": "[-{}-]", "inserted": "{{+{}+}}"}
LAW_LIKE = st.text("股东大会应当可以依按照第三百五十条处一万元以下罚款，。不交纳", max_size=40)


def shown(pieces: Sequence[Piece]) -> str:
    return "".join(SHOWN[piece.kind].format(piece.text) for piece in pieces)


@pytest.mark.parametrize("case", CASES)
def test_a_change_is_shown_by_whole_words(case: str) -> None:
    old = re.sub(r"\{\+.*?\+\}", "", case).replace("[-", "").replace("-]", "")
    new = re.sub(r"\[-.*?-\]", "", case).replace("{+", "").replace("+}", "")
    assert shown(compare_words(old, new)) == case


def test_a_sentence_written_anew_is_one_change() -> None:
    assert shown(compare_words("甲乙丙丁", "子丑寅卯")) == "[-甲乙丙丁-]{+子丑寅卯+}"


@given(LAW_LIKE, LAW_LIKE)
def test_both_texts_are_there_to_the_last_character(old: str, new: str) -> None:
    pieces = compare_words(old, new)
    assert "".join(one.text for one in pieces if one.kind != "inserted") == plain_words(old)
    assert "".join(one.text for one in pieces if one.kind != "deleted") == plain_words(new)


@given(st.text(max_size=40))
def test_words_are_the_text_cut(text: str) -> None:
    assert "".join(words_of(text)) == text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("自发布之日起", "自 发布之日 起"),
        ("逾期不交纳", "逾期 不 交纳"),
        ("统一年度计划", "统一 年度 计划"),
        ("第十二条之一第（三）项", "第十二条之一 第 （三）项"),
        ("处2000元以上1.5万元以下", "处 2000元 以上 1.5万元 以下"),
        ("", ""),
    ],
)
def test_words(text: str, words: str) -> None:
    assert words_of(text) == words.split()
