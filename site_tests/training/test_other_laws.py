"""Papers for laws that no editor has touched: the same promises, from rules alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.assembly.make_book import annotate, parse_file
from generator.training import Training, make_paper, quiz_page

LAWS = [
    "安全生产法(2021-06-10)",
    "人民调解法(2010-08-28)",
    "浙江省社会治安综合治理条例(2017-11-30)",
    "物业管理条例(2018-03-19)",
    "山东省养老服务条例(2020-03-26)",
    "民事诉讼法(2023-09-01)",
]


@pytest.mark.corpus
@pytest.mark.parametrize("law", LAWS)
def test_paper_from_rules_alone(law: str, corpus_files: list[Path]) -> None:
    path = next(path for path in corpus_files if path.stem == law)
    annotated = annotate(parse_file(path.name, path.read_bytes()))
    texts = {p.id: p.full_text for _, p in annotated.regulation.paragraphs()}
    paper = make_paper(annotated, Training(), 5, count=30)
    assert len({q.id for q in paper.questions}) == 30
    for q in paper.questions:
        assert all(any(s in texts[p] for p in q.paragraphs) for s in q.sentence.split("\n"))
        if q.kind == "true-false":
            told = q.stem.split("\n", 1)[1]
            assert any(told in text for text in texts.values()) == (q.answers == (0,))
        if q.kind == "which-article":
            body = q.stem.split("\n", 1)[1]
            held = {
                a.label
                for a in annotated.regulation.articles
                if any(body in p.full_text for p in a.paragraphs)
            }
            assert [o.split("（")[0] in held for o in q.options].count(True) == 1
    page = quiz_page(annotated, Training(), regulation_id="x")
    ids = {article.id for article in annotated.regulation.articles}
    for question in page["questions"]:
        assert {link["href"].split(".html")[0] for link in question["links"]} <= ids
