"""No query breaks the page, and nothing that is typed becomes markup."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Page

from site_tests.search.conftest import open_engine

pytestmark = pytest.mark.browser

QUERIES = [
    "",
    "   ",
    "，。；：！？",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    ".*+?^${}()|[]\\",
    "(a+)+$",
    "😀🎉",
    "𠮷野家",
    "__proto__ constructor toString",
    "%E4%B8%FF",
    "\x00\x01\x7f",
    "燃气\u202e反转",
    "“未闭合的引号",
    "第零条",
    "第99999999条",
    "第条",
    "a-1.1",
    "治" * 10_000,
    "应当 " * 3_000,
]


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: repr(query[:12]))
def test_shown_safely(page: Page, flagship_site: Path, query: str) -> None:
    page.goto((flagship_site / "search.html").as_uri() + "?q=" + quote(query))
    page.wait_for_function("window.ZhuduSearch && ZhuduSearch.search")
    page.wait_for_function("!/正在|核对/.test(document.getElementById('search-status').textContent)")
    assert page.locator("#zd-search-page :is(script, img, svg)").count() == 0
    assert "没有读到" not in page.inner_text("#search-status")


def test_half_characters(page: Page, flagship_site: Path) -> None:
    open_engine(page, flagship_site)
    for query in ("'\\ud800'", "'燃\\udc00气'", "'\\udfff\\ud83d'", "null", "undefined", "12"):
        page.evaluate(f"async () => {{ await (await ZhuduSearch.search({query})).take(Infinity); }}")
