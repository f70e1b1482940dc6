"""The pages in traditional characters: converted, marked so, one step from the official text."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest
from opencc import OpenCC

from generator.publishing.traditional import convert, to_traditional
from generator.publishing.verify.elements import parse_page
from generator.publishing.verify.page_law import page_law
from generator.search.fold import fold
from site_tests.conftest import FLAGSHIP, ROOT


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
        '<a href="发.html" title="發布" data-bearers="发展部门">發</a><script>var 发 = 1;</script>'
    )


@pytest.mark.parametrize(
    ("simplified", "traditional"),
    [
        # One standard: Taiwan's.
        ("群众在这里守卫，为开启路线、山峰、床位着力", "群眾在這裡守衛，為開啟路線、山峰、床位著力"),
        # Characters, not words.
        ("信息网络、软件、质量", "信息網絡、軟件、質量"),
        # Cut between the right words.
        ("因工致残", "因工致殘"),
        ("应当向应急管理部门报告", "應當向應急管理部門報告"),
        ("登记机关注销登记", "登記機關註銷登記"),
        ("请求换发营业执照，住房公积金发放", "請求換發營業執照，住房公積金發放"),
        ("视为准予延续，标准入库", "視為准予延續，標準入庫"),
        ("恢复制度，复制文件，控制作用", "恢復制度，複製文件，控制作用"),
        ("若干部门的干部", "若干部門的幹部"),
        ("合并为一项，并为其发展", "合併為一項，並為其發展"),
        ("标签发放，签发标签", "標籤發放，簽發標籤"),
        ("年满十八周岁，每周一次", "年滿十八周歲，每週一次"),
    ],
)
def test_one_standard_and_whole_words(simplified: str, traditional: str) -> None:
    assert convert(simplified) == traditional


def test_the_words_of_laws_are_well_written() -> None:
    lines = resources.files("generator.publishing").joinpath("traditional_words.txt").read_text("utf-8")
    pairs = [line.split(" ") for line in lines.splitlines() if not line.startswith("#")]
    back = OpenCC("t2s")
    assert len({word for word, _ in pairs}) == len(pairs)
    for word, form in pairs:
        assert len(word) == len(form)
        assert fold(form) == fold(word) or back.convert(form) == word


def test_what_is_shown_in_traditional_characters_can_be_asked_for() -> None:
    """Every character of the traditional pages is found as the simplified one it came from."""
    text = (ROOT / "source" / FLAGSHIP / "original.txt").read_text("utf-8")
    text += "".join(path.read_text("utf-8") for path in (ROOT / "source" / FLAGSHIP).glob("*.yml"))
    apart = {(a, b) for a, b in zip(text, convert(text), strict=True) if fold(a) != fold(b)}
    assert apart == set()


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
