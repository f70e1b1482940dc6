"""The page 什么是责任: the definition that the duty layer is measured against, in readers' words.

Its text stands in ``data/what_is_a_duty.md``; every example in its tables is what the rules give
(``site_tests/pages/test_duty_definition.py``).
"""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

from generator.pages.front_matter import front_matter

_TEXT = Path(__file__).with_name("data") / "what_is_a_duty.md"
_TABLE = re.compile(r"^\|.*\|\n\|[-|]+\|\n(?:\|.*\|\n)+", re.MULTILINE)
_HEADING = re.compile(r"^## (.+?) \{: (#[a-z-]+) \}$", re.MULTILINE)


def duty_definition_page() -> str:
    """The Markdown of ``what-is-a-duty.md``."""
    text = _TEXT.read_text("utf-8")
    matter = {
        "template": "page.html",
        "title": "什么是责任",
        "kind": "definition",
        "root": "",
        "crumbs": [{"text": "首页", "href": "index.html"}, {"text": "什么是责任"}],
        "toc": [{"text": name, "href": anchor} for name, anchor in _HEADING.findall(text)],
    }
    return front_matter(matter) + _TABLE.sub(lambda match: _table(match[0]), text)


def rows_of(table: str) -> list[list[str]]:
    """The cells of a Markdown table, its head first."""
    lines = [line.strip("|").split("|") for line in table.splitlines()]
    return [[cell.strip() for cell in cells] for cells in (lines[0], *lines[2:])]


def _table(table: str) -> str:
    """The table as the theme has them: it scrolls by itself and is stacked on a phone."""
    head, *rows = rows_of(table)
    heads = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in head)
    body = "\n".join(
        f'<tr><th scope="row">{escape(first)}</th>'
        + "".join(f"<td>{escape(one)}</td>" for one in rest)
        + "</tr>"
        for first, *rest in rows
    )
    return (
        f'<div class="zd-table" role="region" tabindex="0" aria-label="{escape(head[0])}">\n<table>\n'
        f"<thead><tr>{heads}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>\n</div>\n"
    )
