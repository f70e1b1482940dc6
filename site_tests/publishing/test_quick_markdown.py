"""What is written quickly is what Markdown writes, to the byte."""

from __future__ import annotations

import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.text import Item, Paragraph
from generator.pages.law_markdown import Mark, paragraph_markdown
from generator.publishing.quick_markdown import quick_html
from site_tests.pages.test_law_markdown import law_words

_TERM = Mark(0, 1, "[", '](#term-x){: role="doc-glossref" data-term="x" }')
_LATER = Mark(0, 1, '<span data-term="x">', "</span>")
_PLACE = Mark(0, 1, "[", "](#p2){: .zd-ref }")
_RUBY = Mark(0, 1, "<ruby>", "<rp data-gloss>(</rp><rt data-gloss>xùn</rt></ruby>", inner=True)


def _slow(body: str) -> str:
    return markdown.markdown(body, extensions=["toc", "tables", "fenced_code", "attr_list", "def_list"])


def _body(heading: str, texts: list[str], marks: list[Mark]) -> str:
    blocks = [f"# {heading}\n"]
    for number, text in enumerate(texts, 1):
        blocks.append("<!-- 款 -->\n")
        blocks.append(paragraph_markdown(Paragraph(f"a1p{number}", text), "a1", marks))
    return "\n".join(blocks)


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(["第十二条", "第120条", "第１２条", "其他主体", "12 条", "ABC"]),
    st.lists(law_words, max_size=3),
    st.sampled_from([[], [_TERM], [_LATER], [_PLACE], [_RUBY], [_TERM, _RUBY]]),
)
def test_same_as_markdown(heading: str, texts: list[str], marks: list[Mark]) -> None:
    body = _body(heading, texts, marks)
    quick = quick_html(body)
    assert quick is not None
    assert quick == (_slow(body), heading)


def test_lists_are_left_to_markdown() -> None:
    paragraph = Paragraph("a1p1", "有下列情形之一：", (Item("a1p1i1", "（一）", "甲；"),))
    assert quick_html(f"# 第一条\n\n<!-- 款 -->\n\n{paragraph_markdown(paragraph, 'a1', ())}") is None


@pytest.mark.parametrize("body", ["正文", "# 甲\n\n| a | b |", "# 甲\n\n正文", "## 甲", "# *甲*"])
def test_other_bodies_are_left_to_markdown(body: str) -> None:
    assert quick_html(body) is None
