"""The page 适老化与无障碍自评, from the clauses and from what the tests measured."""

from __future__ import annotations

from generator.pages.front_matter import front_matter


def accessibility_page() -> str:
    """The Markdown of ``accessibility.md``."""
    matter = {
        "template": "page.html",
        "title": "适老化与无障碍自评",
        "kind": "accessibility",
        "root": "",
        "crumbs": [{"text": "首页", "href": "index.html"}, {"text": "适老化与无障碍自评"}],
    }
    return front_matter(matter) + "# 适老化与无障碍自评\n"
