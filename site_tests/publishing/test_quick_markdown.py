"""What is written quickly is what Markdown writes, to the byte."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path
from typing import Any

import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.assembly.make_book import make_book
from generator.assembly.shelf import SourceFolder
from generator.model.text import Item, Paragraph, Subitem
from generator.pages.book_pages import book_pages
from generator.pages.law_markdown import Mark, paragraph_markdown
from generator.pages.other_laws import OtherLaws
from generator.publishing.quick_markdown import Heading, quick_html
from site_tests.pages.test_law_markdown import law_words

_TERM = Mark(0, 1, "[", '](#term-x){: role="doc-glossref" data-term="x" }')
_LATER = Mark(0, 1, '<span data-term="x">', "</span>")
_PLACE = Mark(0, 1, "[", "](#p2){: .zd-ref }")
_RUBY = Mark(0, 1, "<ruby>", "<rp data-gloss>(</rp><rt data-gloss>xùn</rt></ruby>", inner=True)


def _body(heading: str, texts: list[str], marks: list[Mark]) -> str:
    blocks = [f"# {heading}\n"]
    for number, text in enumerate(texts, 1):
        blocks.append("<!-- 款 -->\n")
        blocks.append(paragraph_markdown(Paragraph(f"a1p{number}", text), "a1", marks))
    return "\n".join(blocks)


def _tokens(headings: list[Heading]) -> list[dict[str, Any]]:
    return [heading.token() for heading in headings]


def _same(body: str) -> None:
    """The quick way takes the body, and writes what Markdown writes, headings and all."""
    slow = markdown.Markdown(extensions=["toc", "tables", "fenced_code", "attr_list", "def_list"])
    quick = quick_html(body)
    assert quick is not None
    assert quick[0] == slow.convert(body)
    wanted = json.loads(json.dumps(slow.toc_tokens))  # type: ignore[attr-defined]
    assert _tokens(quick[1]) == [_kept(token) for token in wanted]


def _kept(token: dict[str, Any]) -> dict[str, Any]:
    children = [_kept(child) for child in token["children"]]
    return {"level": token["level"], "id": token["id"], "name": token["name"], "children": children}


_MARKS = st.sampled_from([[], [_TERM], [_LATER], [_PLACE], [_RUBY], [_TERM, _RUBY]])


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(["第十二条", "第120条", "第１２条", "其他主体", "12 条", "ABC"]),
    st.lists(law_words, max_size=3),
    _MARKS,
)
def test_same_as_markdown(heading: str, texts: list[str], marks: list[Mark]) -> None:
    _same(_body(heading, texts, marks))


_LABELS = st.sampled_from(["（一）", "（十二）", "(3)", "1.", "2、", "①", "A.", "一、"])


@st.composite
def _items(draw: st.DrawFn, name: str) -> tuple[Item, ...]:
    made = []
    for number in range(1, draw(st.integers(0, 3)) + 1):
        key = f"{name}i{number}"
        inner = tuple(
            Subitem(f"{key}s{count}", draw(_LABELS), draw(law_words))
            for count in range(1, draw(st.integers(0, 2)) + 1)
        )
        words = draw(law_words if inner else st.one_of(law_words, st.just("")))
        made.append(Item(key, draw(_LABELS), words, inner))
    return tuple(made)


@settings(max_examples=300, deadline=None)
@given(st.data(), st.one_of(law_words, st.just("")), _MARKS)
def test_lists_as_markdown_writes_them(data: st.DataObject, words: str, marks: list[Mark]) -> None:
    parts = ['# 第一章 总则 {: data-law-heading="c1" }\n']
    for article in (1, 2):
        items = data.draw(_items(f"a{article}p1"))
        parts.append(f'<!-- 条 -->\n\n## 第{article}条 {{: #a{article} data-law-article="a{article}" }}\n')
        parts.append("<!-- 款 -->\n")
        parts.append(paragraph_markdown(Paragraph(f"a{article}p1", words, items), "", marks if words else []))
    _same("\n".join(parts))


@pytest.mark.corpus
def test_every_page_of_some_laws(corpus_files: list[Path]) -> None:
    for number, path in enumerate(random.Random(11).sample(corpus_files, 6)):
        for _, text in book_pages(make_book(SourceFolder(f"law{number}", None, path)), OtherLaws()):
            body = re.sub(r"\]\([^)]*\)", "](#x)", text.split("\n---\n", 1)[1])  # MkDocs sets addresses right
            _same(body)


@pytest.mark.parametrize(
    "body",
    [
        "正文",
        "# 甲\n\n| a | b |",
        "# 甲\n\n正文",
        "## 甲",
        "# *甲*",
        "# 甲\n\n## 乙",
        "# 甲\n\n（一）\n\n:   乙",
    ],
)
def test_other_bodies_are_left_to_markdown(body: str) -> None:
    assert quick_html(body) is None
