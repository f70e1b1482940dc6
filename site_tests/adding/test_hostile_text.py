"""A law whose words look like HTML, Markdown or Jinja: they stand on the built pages as words."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from lxml import html

from site_tests.adding.conftest import Project
from site_tests.conftest import ROOT

_WORDS = (
    "<script>alert(1)</script>有关部门应当公布",
    "<img src=x onerror=alert(1)>应当登记",
    "</p></article></body></html>之后仍是本条",
    "{{ 7 * 7 }}和{% include 'x' %}{# 注 #}不是模板",
    "[链接](javascript:alert(1))、![图](x)、`代码`、*星号*、__下划线__、~~删除~~",
    "# 井号、## 两个井号、{: #a1 .x }、<!-- 款 -->、&lt;、&amp;nbsp;",
    'onclick="alert(1)" \' " \\ $1 %s ${x} <%= y %> ]]> <![CDATA[ z',
    "- 横线、1. 数字、> 引号、| 表 | 格 |、--- 、*** ",
)
_TITLE = "某市<b>测试</b>{{x}}条例"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("hostile")
    shutil.copytree(ROOT / "overrides", root / "overrides")
    shutil.copy(ROOT / "mkdocs.yml", root)
    (root / "source").mkdir()
    note = "（2020年1月1日某市第三届人民代表大会常务委员会<i>第一次</i>会议通过）"
    text = f"{_TITLE}\n{note}\n第一章　<u>总则</u>\n"
    text += "".join(
        f"第{number}条　{words}。\n{words}。\n"
        for number, words in zip("一二三四五六七八", _WORDS, strict=True)
    )
    received = root / "law.txt"
    received.write_text(text, "utf-8")
    project = Project(root, root / "source")
    done = project("add", received, "--id", "law")
    assert done.code == 0, done.err
    done = project("build")
    assert done.code == 0, done.err
    assert project("verify").code == 0
    return root / "site"


def test_the_words_stand_as_words(site: Path) -> None:
    for number, words in enumerate(_WORDS, 1):
        page = html.parse(str(site / "law" / f"a{number}.html")).getroot()
        paragraphs = page.xpath("//*[@data-law-text]")
        assert len(paragraphs) == 2
        for paragraph in paragraphs:
            for added in paragraph.xpath(".//*[@data-gloss]"):
                added.drop_tree()
            assert " ".join(paragraph.text_content().split()) == " ".join(f"{words}。".split())


def test_no_page_has_markup_of_the_law(site: Path) -> None:
    pages = [*sorted((site / "law").rglob("*.html")), site / "index.html"]
    assert len(pages) > 9
    for path in pages:
        page = html.parse(str(path)).getroot()
        assert not page.xpath("//script[contains(., 'alert(1)')][not(@type)]"), path
        assert not page.xpath("//*[@onerror or @onclick]"), path
        assert not page.xpath("//img[@src='x']"), path
        assert not page.xpath("//a[starts-with(@href, 'javascript:')]"), path
        assert "49和" not in page.text_content(), path
    front = html.parse(str(site / "law" / "index.html")).getroot()
    assert _TITLE in front.text_content()
