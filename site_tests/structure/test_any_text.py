"""Structure of texts that are no laws, of damaged laws, and of very long ones."""

from __future__ import annotations

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.source import Line, SourceText
from generator.numerals import write_numeral
from generator.structure import joined, parse
from site_tests.structure.corpus_form import squeezed

_PIECES = st.sampled_from(
    ["第一条", "第二条 ", "第十 二条", "第三条之一", "第一章 总则", "第二节", "第一编", "附则", "附件1",
     "附：", "（一）", "(二)", "1.", "（1）", "①", "一、", "二、", "【条旨】", "“", "”", "。", "；",
     "：",
     " ", "\u3000", "规定的", "第一款", "本条例", "应当", "<b>", "# ", "*", "{{x}}", "\ue010", "\x00", "𠮷"]
)  # fmt: skip
_TEXTS = st.lists(_PIECES, max_size=8).map("".join) | st.text(max_size=20)


def source_of(texts: list[tuple[str, int]]) -> SourceText:
    lines = tuple(Line(number, text, level) for number, (text, level) in enumerate(texts, 1))
    return SourceText("any.txt", "utf-8", "text", "某条例", (), lines)


@settings(max_examples=400, deadline=None)
@given(st.lists(st.tuples(_TEXTS, st.integers(0, 4)), max_size=25))
def test_every_character_of_any_text_comes_back(texts: list[tuple[str, int]]) -> None:
    source = source_of(texts)
    law = parse(source)
    assert joined(law) == squeezed(source)
    ids = [d.id for d in law.all_divisions()] + [a.id for a in law.articles] + [a.id for a in law.annexes]
    assert len(ids) == len(set(ids))
    assert all(one.isascii() for one in ids)


def test_an_empty_text() -> None:
    law = parse(source_of([]))
    assert (law.articles, law.divisions, joined(law)) == ((), (), "")
    assert [problem.code for problem in law.problems] == ["S-001"]


def test_a_law_on_one_line() -> None:
    words = "第一章 总则 第一条 甲。 第二条 乙。 第三条 丙，第一条规定的除外。 第四条 丁。"
    law = parse(source_of([(words, 0)]))
    assert [article.label for article in law.articles] == ["第一条", "第二条", "第三条", "第四条"]
    assert [division.heading for division in law.all_divisions()] == ["总则"]


def _seconds(articles: int) -> float:
    texts = [(f"第{write_numeral(n)}条 市人民政府应当公布。", 0) for n in range(1, articles + 1)]
    source = source_of(texts)
    started = time.process_time()
    assert len(parse(source).articles) == articles
    return time.process_time() - started


def test_time_grows_with_the_text() -> None:
    small, large = min(_seconds(4_000) for _ in range(3)), _seconds(64_000)
    assert large < 16 * small * 6  # sixteen times the text; were it quadratic, 256 times the time


def test_one_line_of_ten_megabytes() -> None:
    source = source_of([("第一条 " + "市人民政府应当公布。第二条规定的除外。 第" * 500_000, 0)])
    started = time.process_time()
    law = parse(source)
    assert joined(law) == squeezed(source)
    assert time.process_time() - started < 60


def test_many_headings_are_linear() -> None:
    texts = [(f"第{write_numeral(n)}章 监督管理", 2) for n in range(1, 9_000)]
    texts += [("附则", 2)] * 9_000 + [("附件", 0)] * 9_000
    started = time.process_time()
    parse(source_of(texts))
    assert time.process_time() - started < 60
