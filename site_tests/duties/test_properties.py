"""What holds for every text: no crash, actions verbatim at their place, and quick enough."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.layers.duties import find_duties, modal_words
from generator.layers.duties.clauses import clauses
from generator.model.text import Item, Paragraph
from site_tests.duties.annotated_text import read_annotated
from site_tests.duties.score import ANNOTATED

PIECES = st.sampled_from(
    [
        "市人民政府",
        "公安机关",
        "单位和个人",
        "应当",
        "不得",
        "可以",
        "由",
        "负责",
        "，",
        "。",
        "；",
        "：",
        "（",
        "）",
        "的",
        "等",
        "鼓励",
        "处罚款",
        "\n",
        "及其有关部门",
    ]
)
TEXTS = st.lists(PIECES, max_size=25).map("".join)


def check(paragraph: Paragraph) -> None:
    """Every duty's action is in its span, word for word, and the names are clean."""
    text = paragraph.full_text
    for duty in find_duties(paragraph):
        assert 0 <= duty.start < duty.end <= len(text)
        assert duty.action
        assert text[duty.start : duty.end].endswith(duty.action)
        assert all(name and "，" not in name for name in duty.bearers + duty.partners)


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.lists(TEXTS, max_size=3))
def test_any_text(text: str, items: list[str]) -> None:
    listed = tuple(Item(f"p1i{i}", f"（{i}）", words) for i, words in enumerate(items, 1))
    check(Paragraph("p1", text, listed))


@pytest.mark.corpus
def test_corpus_sample(corpus_files: list[Path]) -> None:
    """Every tenth law, line by line; the limit only catches a runaway rule."""
    started = time.process_time()
    for path in corpus_files[::10]:
        for line in path.read_text(encoding="utf-8").splitlines():
            words = re.sub(r"^第[一二三四五六七八九十百千]+条\s*", "", line.strip())
            if words and not words.startswith("#"):
                check(Paragraph("p1", words))
    assert time.process_time() - started < 60


def test_a_clause_is_passed_over_only_where_no_modal_word_stands() -> None:
    words = [
        clause.masked for one in read_annotated(ANNOTATED / "dev.txt") for clause in clauses(one.paragraph)
    ]
    skipped = [text for text in words if modal_words._MAY_HOLD.search(text) is None]
    assert len(skipped) > 100
    assert not [text for text in skipped if modal_words._PATTERN.search(text)]
