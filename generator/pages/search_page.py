"""The search page: its results are filled in by script, so its Markdown holds only what needs none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.pages.front_matter import front_matter

# A library of thousands is listed on its own page, not here.
_LISTED = 50


def search_page(entries: Sequence[dict[str, Any]]) -> str:
    """The Markdown of ``search.md``; ``entries`` are the library's, for readers without script."""
    matter: dict[str, Any] = {
        "template": "search.html",
        "title": "搜索",
        "kind": "search",
        "root": "",
        "crumbs": [{"text": "首页", "href": "index.html"}, {"text": "搜索"}],
        "regulations": [
            {"title": entry["title"], "href": entry["href"]}
            | ({"glossary": f"{entry['id']}/glossary.html"} if entry["terms"] else {})
            for entry in entries[:_LISTED]
        ],
    }
    return front_matter(matter) + "# 搜索\n"
