"""Markdown must not swallow, add or change one character of the law."""

from __future__ import annotations

import lxml.html
import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.text import Item, Paragraph, Subitem
from generator.pages.law_markdown import Mark, paragraph_markdown, segments

# What Markdown, its extensions, HTML and Jinja take for marks, beside words of a law.
_HARD = [
    "*", "_", "**", "__", "#", "# ", "1.", "1)", "12. ", "- ", "+ ", "> ", "<", ">", "&", "&amp;", "&#42;",
    "<script>alert(1)</script>", "<b>", "</p>", "<!-- 款 -->", "`", "```", "~~~", "[", "]", "(", ")", 
    "[a](b)", "![x](y)", "{", "}", "{: #x }", "{{ x }}", "{% if %}", "\\", "\\*", "|",
    "---", "===", ":", ": ", "!",
    "!!! note", "^", "$", "http://example.com/a_b_c", "a@b.c", "  ", "\t", "(一)", "（一）", "第一条",
    "应当", "不得", "°", "“", "”", "·", "—", "…", "\u3000", "\u00a0", "𠮷", "é", "*[x]: y", "[1]: z", "??? a",
    "=", "+", "-", "%",
]  # fmt: skip
_pieces = st.lists(
    st.one_of(
        st.sampled_from(_HARD),
        st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), max_size=4),
        st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x4E40), max_size=3),
    ),
    min_size=1,
    max_size=8,
)
law_words = _pieces.map("".join).map(str.strip).filter(bool)


def _shown(source: str) -> list[tuple[str, str]]:
    html = markdown.markdown(source, extensions=["attr_list", "def_list", "tables", "toc"])
    tree = lxml.html.fragment_fromstring(html, create_parent="div")
    for gloss in tree.xpath("//*[@data-gloss]"):
        gloss.drop_tree()
    return [(e.get("data-law-text"), e.text_content()) for e in tree.xpath("//*[@data-law-text]")]


def _expected(paragraph: Paragraph) -> list[tuple[str, str]]:
    return [(s.id, s.text) for s in segments(paragraph) if s.text]


@settings(max_examples=400, deadline=None)
@given(law_words, st.lists(st.tuples(law_words, st.lists(law_words, max_size=2)), max_size=3))
def test_any_text_comes_back(text: str, items: list[tuple[str, list[str]]]) -> None:
    paragraph = Paragraph(
        "a1p1",
        text,
        tuple(
            Item(
                f"a1p1i{i}",
                f"（{i}）",
                words,
                tuple(Subitem(f"a1p1i{i}s{k}", f"{k}.", sub) for k, sub in enumerate(subs, 1)),
            )
            for i, (words, subs) in enumerate(items, 1)
        ),
    )
    assert _shown(paragraph_markdown(paragraph, "a1", ())) == _expected(paragraph)


@settings(max_examples=200, deadline=None)
@given(law_words, st.data())
def test_marks_change_nothing(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    if text[start:end].strip() != text[start:end]:
        return
    ruby = Mark(start, start + 1, "<ruby>", "<rt data-gloss>x</rt></ruby>", inner=True)
    link = Mark(start, end, "[", '](#t){: role="doc-glossref" }')
    paragraph = Paragraph("a1p1", text)
    assert _shown(paragraph_markdown(paragraph, "a1", [link, ruby])) == _expected(paragraph)


@pytest.mark.parametrize(
    "line", ["1. 甲", "- 甲", "# 甲", "> 甲", ": 甲", "（一）甲", "2023年1月1日", "!!! 甲", "***", "---"]
)
def test_line_starts_stay_words(line: str) -> None:
    paragraph = Paragraph("a1p1", line)
    assert _shown(paragraph_markdown(paragraph, "a1", ())) == [("a1p1", line)]
