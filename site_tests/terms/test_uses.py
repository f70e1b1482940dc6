"""Where terms are found: longest match, scope, exclusions, never inside something else."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from generator.layers.terms import GlossaryEntry, find_terms
from generator.layers.terms.matching import expression
from generator.model.text import Article, Division, Paragraph, Regulation


def _law(*texts: str) -> Regulation:
    """One article a text; article 1 in chapter 1, the others in chapter 2."""
    articles = tuple(
        Article(f"a{i}", i, 0, str(i), None, "c1" if i == 1 else "c2", (Paragraph(f"a{i}p1", text),))
        for i, text in enumerate(texts, 1)
    )
    chapters = tuple(Division(f"c{i}", "chapter", i, f"第{i}章", "") for i in (1, 2))
    return Regulation("case", "示例条例", (), (), chapters, articles, ())


def _entry(
    term: str, aliases: tuple[str, ...] = (), scope: tuple[str, ...] = (), exclude: tuple[str, ...] = ()
) -> GlossaryEntry:
    return GlossaryEntry(term, term, "解释。", aliases, scope, exclude)


def _found(law: Regulation, *entries: GlossaryEntry) -> dict[str, list[tuple[str, str]]]:
    _, uses = find_terms(law, entries)
    texts = {p.id: p.full_text for _, p in law.paragraphs()}
    return {id_: [(texts[id_][u.start : u.end], u.term) for u in found] for id_, found in uses.items()}


def test_the_longest_wins_and_every_use_is_given() -> None:
    law = _law("网格员进入网格，专职网格员管理网格。")
    found = _found(law, _entry("网格"), _entry("专职网格员"), _entry("网格员"))
    assert [word for word, _ in found["a1p1"]] == ["网格员", "网格", "专职网格员", "网格"]


def test_aliases_lead_to_the_head_word() -> None:
    found = _found(_law("预付卡应当备案。"), _entry("单用途预付卡", aliases=("预付卡",)))
    assert found == {"a1p1": [("预付卡", "单用途预付卡")]}


def test_exclusions() -> None:
    found = _found(_law("网格化机构划分网格。"), _entry("网格", exclude=("网格化",)))
    assert found == {"a1p1": [("网格", "网格")]}
    law = _law("网格化机构划分网格。")
    _, uses = find_terms(law, (_entry("网格", exclude=("网格化",)),))
    assert [u.start for u in uses["a1p1"]] == [7]


def test_scope_by_chapter_and_article() -> None:
    law = _law("网格。", "网格。", "网格。")
    assert set(_found(law, _entry("网格", scope=("c2",)))) == {"a2p1", "a3p1"}
    assert set(_found(law, _entry("网格", scope=("a1", "a3")))) == {"a1p1", "a3p1"}


def test_definitions_hold_as_far_as_they_say() -> None:
    law = _law(
        "本章所称重点单位，是指下列单位。", "重点单位。本条所称平台，是指网站。平台。", "重点单位，平台。"
    )
    found = _found(law)
    assert set(found) == {"a1p1", "a2p1"}
    assert [term for _, term in found["a2p1"]] == ["平台", "平台"]


def test_not_inside_titles_and_references() -> None:
    law = _law("依照《消防安全条例》和消防法第三条，保障消防安全。")
    assert _found(law, _entry("消防安全"), _entry("消防法")) == {"a1p1": [("消防安全", "消防安全")]}


def test_the_editor_comes_before_the_rule() -> None:
    law = _law("本条例所称网格，是指服务单元。")
    terms, _ = find_terms(law, (_entry("网格"),))
    assert [(t.term, t.origin) for t in terms] == [("网格", "editor")]


def test_ids_are_ascii_and_unique() -> None:
    law = _law("本条例所称公事，是指甲。", "本条例所称公式，是指乙。", "本条例所称工事，是指丙。")
    terms, _ = find_terms(law)
    assert [t.id for t in terms] == ["gongshi", "gongshi-2", "gongshi-3"]


@given(
    st.lists(st.text("网格员化", min_size=1, max_size=5), min_size=1, max_size=8),
    st.text("网格员化，", max_size=30),
)
def test_the_expression_is_leftmost_longest(words: list[str], text: str) -> None:
    pattern = expression(words)
    assert pattern is not None
    position = 0
    for match in pattern.finditer(text):
        skipped = text[position : match.start()]
        assert not any(text.startswith(w, position + i) for i in range(len(skipped)) for w in words)
        assert match.group() == max((w for w in words if text.startswith(w, match.start())), key=len)
        position = match.end()
    assert not any(text.startswith(w, i) for i in range(position, len(text)) for w in words)


def test_many_terms_stay_cheap() -> None:
    """A thousand terms over 300,000 characters: time grows with the text, not with the terms."""
    entries = [_entry(f"术语{chr(0x4E00 + i)}某") for i in range(1000)]
    law = _law(*["这里写着术语一某和别的话，没有名称的也有。" * 150] * 100)
    start = time.process_time()
    _, uses = find_terms(law, entries, references={})
    assert time.process_time() - start < 30
    assert len(uses) == 100
