"""The box that jumps to an article understands what people write."""

from __future__ import annotations

import pytest

from site_tests.theme.conftest import Opener

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("written", "article"),
    [
        ("12", "a12"),
        ("十二", "a12"),
        ("第十二条", "a12"),
        (" 第 12 条 ", "a12"),
        ("１２", "a12"),
        ("二〇", "a20"),
        ("一百二十条之一", "a120-1"),
        ("第一百零五条", "a105"),
        ("一千二百六十", "a1260"),
        ("120-1", "a120-1"),
        ("第十二條", "a12"),
        ("治理", None),
        ("", None),
        ("0", None),
        ("<b>", None),
    ],
)
def test_numbers_of_articles(written: str, article: str | None, open_page: Opener) -> None:
    page = open_page("regulation")
    assert page.evaluate("(text) => zhudu.article(text)?.id ?? null", written) == article


def test_jump_leads_to_the_article_or_says_why_not(open_page: Opener) -> None:
    page = open_page("regulation")
    box = page.locator("form[data-jump] input")
    box.fill("十二")
    box.press("Enter")
    page.wait_for_url("**/a12.html")
    page.go_back()
    box.fill("9999")
    box.press("Enter")
    assert page.url.endswith("index.html")
    assert "条" in box.evaluate("(input) => input.validationMessage")
