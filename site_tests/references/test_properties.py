"""What holds for any text: spans are true, nothing crashes, problems have a place."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.layers.references import find_references, find_unnamed
from generator.model.text import Article, Item, Paragraph, Regulation

_MARKS = "第一十二百（）条款项目章节编之至、和，。；前两本法《》该\n"
_LONGER = ("条例", "刑法", "《消防法》", "附件", "以下简称", "及其", "规定")
_WORDS = st.sampled_from((*_MARKS, *_LONGER))
_TEXTS = st.lists(_WORDS, max_size=40).map("".join)


def _law(text: str, item: str) -> Regulation:
    paragraphs = (
        Paragraph("a1p1", text, (Item("a1p1i1", "（一）", item, line=2),), line=1),
        Paragraph("a1p2", item, line=3),
    )
    return Regulation(
        "x", "示例条例", (), (), (), (Article("a1", 1, 0, "第一条", None, None, paragraphs),), ()
    )


@settings(max_examples=400, deadline=None)
@given(_TEXTS, _TEXTS)
def test_any_text(text: str, item: str) -> None:
    law = _law(text, item)
    found, problems = find_references(law)
    for _, paragraph in law.paragraphs():
        full = paragraph.full_text
        references = found.get(paragraph.id, ())
        for reference in references:
            assert full[reference.start : reference.end] == reference.text != ""
        assert list(references) == sorted(references, key=lambda r: (r.start, r.end))
        assert all(full[u.start : u.end] == u.text for u in find_unnamed(paragraph))
    assert all(problem.code.startswith("F-") and problem.line > 0 for problem in problems)


@pytest.mark.corpus
def test_the_corpus(corpus_files: list[Path]) -> None:
    """A twelfth of the corpus: words at their spans, targets known or reported."""
    from generator.reading import read_bytes
    from generator.structure import parse

    spent, count = 0.0, 0
    for file in corpus_files[::12]:
        law = parse(read_bytes(file.read_bytes(), file.name))
        start = time.process_time()
        found, problems = find_references(law)
        spent += time.process_time() - start
        dangling = 0
        for _, paragraph in law.paragraphs():
            for r in found.get(paragraph.id, ()):
                count += 1
                assert paragraph.full_text[r.start : r.end] == r.text
                dangling += r.law is None and not r.resolved
        assert len(problems) >= dangling
    assert count > 500
    assert spent < 20  # a guard against a runaway rule; the bench prints the real figure
