"""Front matter is YAML for everybody else, and JSON by lines for us: both read the same."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from mkdocs.utils.meta import get_data

from generator.pages.front_matter import changed, front_matter, read_front_matter

_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
_value = st.recursive(
    st.one_of(_text, st.integers(-999, 999), st.booleans()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(_text, inner, max_size=3)),
    max_leaves=8,
)
_matter = st.dictionaries(st.from_regex(r"key_[a-z]{1,5}", fullmatch=True), _value, min_size=1, max_size=5)


@settings(max_examples=300, deadline=None)
@given(_matter)
def test_both_readers_agree(values: dict[str, Any]) -> None:
    page = front_matter({"title": "甲", **values}) + "# 第一条\n\n正文\n"
    read = read_front_matter(page)
    assert read is not None
    assert read == get_data(page)


def test_foreign_front_matter_is_left_to_others() -> None:
    assert read_front_matter("---\ntitle: 甲\n---\n\n正文") is None
    assert read_front_matter("# 没有") is None


def test_keys_are_set_anew() -> None:
    page = front_matter({"title": "甲", "lang": "zh"}) + "正文\n---\n尾\n"
    read = read_front_matter(changed(page, lang="zh-Hant", root="../"))
    assert read == ("正文\n---\n尾\n", {"title": "甲", "lang": "zh-Hant", "root": "../"})
