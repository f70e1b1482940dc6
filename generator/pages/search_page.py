"""The search page: its results are filled in by script, so its Markdown holds only what needs none."""

from __future__ import annotations

from typing import Any

from generator.pages.front_matter import front_matter


def search_page() -> str:
    """The Markdown of ``search.md``."""
    matter: dict[str, Any] = {
        "template": "search.html",
        "title": "搜索",
        "kind": "search",
        "root": "",
        "crumbs": [{"text": "首页", "href": "index.html"}, {"text": "搜索"}],
    }
    return front_matter(matter) + "# 搜索\n"
