"""What a page holds and does not show."""

from __future__ import annotations

import re

from lxml import html

_SILENT = frozenset(
    {
        "script", "style", "noscript", "template", "iframe", "frameset", "head", "select", "option",
        "button", "svg", "object", "textarea",
    }
)  # fmt: skip
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def is_silent(element: html.HtmlElement, tag: str, hidden: bool) -> bool:
    """Whether its words are none of the page's; with ``hidden`` those that the page hides are."""
    if not tag or tag in _SILENT:
        return True
    return not hidden and (
        element.get("hidden") is not None or bool(_HIDDEN.search(element.get("style") or ""))
    )
