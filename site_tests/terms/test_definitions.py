"""The law's own definitions, case by case (``cases/definitions.txt``)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.layers.terms import find_terms
from generator.model.text import Article, Item, Paragraph, Regulation

CASES = Path(__file__).parent / "cases" / "definitions.txt"
_LABEL = re.compile(r"[（(][一二三四五六七八九十]+[）)]")


def _cases() -> list[tuple[str, str]]:
    blocks = re.split(r"^--- ", CASES.read_text(encoding="utf-8"), flags=re.M)[1:]
    return [(block.partition("\n")[0], block.partition("\n")[2]) for block in blocks]


def _law(lines: list[str]) -> Regulation:
    items = []
    for i, line in enumerate(lines[1:], 1):
        label = _LABEL.match(line)
        assert label is not None
        items.append(Item(f"a1p1i{i}", label.group(), line[label.end() :]))
    article = Article("a1", 1, 0, "第一条", None, None, (Paragraph("a1p1", lines[0], tuple(items)),))
    return Regulation("case", "示例条例", (), (), (), (article,), ())


@pytest.mark.parametrize(("name", "body"), _cases(), ids=[name for name, _ in _cases()])
def test_definition(name: str, body: str) -> None:
    lines = [line.strip() for line in body.splitlines() if line.strip()]
    want = [line[2:].strip() for line in lines if line.startswith("=>")]
    law = _law([line for line in lines if not line.startswith("=>")])
    terms, _ = find_terms(law)
    have = [" | ".join((t.term, t.explanation, *t.aliases)).replace("\n", "/") for t in terms]
    assert have == want
    full = law.articles[0].paragraphs[0].full_text
    assert all(t.explanation in full and t.source == "a1p1" and t.origin == "rule" for t in terms)
