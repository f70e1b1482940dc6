"""The pages in traditional characters: converted, marked so, one step from the official text."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.publishing.traditional import convert, to_traditional
from generator.publishing.verify.elements import parse_page
from generator.publishing.verify.page_law import page_law
from site_tests.conftest import FLAGSHIP


def test_words_are_converted_together_across_inline_marks() -> None:
    page = '<html lang="zh"><p>皇<a href="x">后</a>在后面，干<b>部</b>不干预。</p></html>'
    assert to_traditional(page) == (
        '<html lang="zh-Hant"><p>皇<a href="x">后</a>在後面，幹<b>部</b>不干預。</p></html>'
    )


def test_blocks_are_converted_apart() -> None:
    assert to_traditional("<p>皇</p><p>后面</p>") == "<p>皇</p><p>後面</p>"


def test_addresses_and_scripts_stay() -> None:
    page = '<a href="发.html" title="发布" data-bearers="发展部门">发</a><script>var 发 = 1;</script>'
    assert to_traditional(page) == (
        '<a href="发.html" title="發佈" data-bearers="发展部门">發</a><script>var 发 = 1;</script>'
    )


@pytest.mark.parametrize("name", ["index.html", "search.html", "downloads.html"])
def test_front_pages_have_the_switch_too(built_site: Path, name: str) -> None:
    official = (built_site / name).read_text("utf-8")
    twin = (built_site / "zh-Hant" / name).read_text("utf-8")
    assert f'hreflang="zh-Hant" href="zh-Hant/{name}">繁體</a>' in official
    assert f'hreflang="zh-Hans" href="../{name}">简体官方文本</a>' in twin


@pytest.mark.parametrize("name", ["a12.html", "c2.html", "a74.html"])
def test_every_page_has_its_twin(built_site: Path, name: str) -> None:
    official = (built_site / FLAGSHIP / name).read_text("utf-8")
    twin = (built_site / "zh-Hant" / FLAGSHIP / name).read_text("utf-8")
    assert f'href="../zh-Hant/{FLAGSHIP}/{name}"' in official
    assert f'href="../../{FLAGSHIP}/{name}"' in twin
    assert '<html lang="zh-Hant"' in twin
    assert "本頁由簡體原文轉換" in twin
    first, second = (page_law(parse_page(page.encode())) for page in (official, twin))
    assert [(key, element, convert(words)) for key, element, words in first.texts] == list(second.texts)
    assert second.texts
