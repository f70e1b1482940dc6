"""Words of the law outside its articles are found, after those inside, and the hit leads to the line."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.assembly.make_book import make_book
from generator.assembly.shelf import SourceFolder
from generator.search.from_book import search_source
from site_tests.conftest import copy_project
from site_tests.search.conftest import open_engine
from site_tests.search.site import make_site

pytestmark = pytest.mark.browser

_LAW = """某市停车管理条例
（2023年5月6日某市第十届人民代表大会常务委员会第三次会议通过）
序言
为了方便群众停车，弘扬鲲鹏精神，制定本条例。
第一章 总则
本章适用于麒麟广场。
第一条 市人民政府应当加强停车管理。
第二条 停车场应当公示收费标准。
第二章 附则
第三条 本条例自2024年1月1日起施行。
附件1
收费标准
麒麟广场每小时五元
貔貅路每小时三元
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("places") / "parking"
    path.mkdir()
    (path / "original.txt").write_text(_LAW, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def site(folder: Path) -> Path:
    book = make_book(SourceFolder("parking", folder, folder / "original.txt"))
    return make_site(folder.parent / "site", [search_source(book)])


def test_they_are_found_after_the_articles(page: Page, site: Path) -> None:
    ask = open_engine(page, site)
    hits = [hit[0] for hit in ask("收费标准")["hits"]]
    assert hits == ["parking#a2p1", "parking#annex1.html#l1"]
    assert [hit[0] for hit in ask("麒麟广场")["hits"]] == ["parking#c1.html#c1-p1", "parking#annex1.html#l2"]
    assert len(ask("鲲鹏精神")["hits"]) == 1
    assert [hit[0] for hit in ask("第三条")["hits"]] == ["parking#a3p1"]


def test_the_number_of_articles_is_still_known(page: Page, site: Path) -> None:
    open_engine(page, site)
    page.goto((site / "search.html").as_uri() + "?q=第九条")
    expect(page.locator("main")).to_contain_text("共三条，没有第九条")
    page.goto((site / "search.html").as_uri() + "?q=貔貅路")
    expect(page.locator("[data-hit] a")).to_have_text("附件1")


def test_every_hit_leads_to_its_line(browser: Browser, folder: Path, tmp_path: Path) -> None:
    copy_project(tmp_path)
    shutil.rmtree(tmp_path / "source")
    shutil.copytree(folder, tmp_path / "source" / "parking")
    command = [sys.executable, "-m", "generator", "build"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    context = browser.new_context(offline=True)
    page = context.new_page()
    for words in ("鲲鹏精神", "本章适用于麒麟广场", "貔貅路"):
        page.goto((tmp_path / "site" / "search.html").as_uri() + f"?q={words}")
        link = page.locator("[data-hit] a").first
        link.click()
        target = page.locator(":target")
        expect(target).to_contain_text(words)
    context.close()
