"""Where the block of a page ends that holds the law: what comes after it is the foot of the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from lxml import html

from generator.model.table import TableRow
from generator.reading.page.shapes import ARTICLE

_FEWEST = 2


class PageLine(NamedTuple):
    """``owner`` is the element in which the line's words begin; ``row`` is set for a row of a table."""

    number: int
    text: str
    owner: html.HtmlElement
    row: TableRow | None = None


def end_of_law(lines: Sequence[PageLine]) -> int | None:
    """How many lines there are up to the end of the innermost element around all articles.

    ``None`` where there are too few articles to tell, or no line comes after that element.
    """
    holders = [_around(line.owner) for line in lines if ARTICLE.match(line.text)]
    if len(holders) < _FEWEST:
        return None
    block = next(element for element in holders[0] if all(element in others for others in holders[1:]))
    last = max(index for index, line in enumerate(lines) if block in _around(line.owner))
    return last + 1 if last + 1 < len(lines) else None


def _around(element: html.HtmlElement) -> dict[html.HtmlElement, None]:
    """The element and those around it, inner first."""
    return dict.fromkeys((element, *element.iterancestors()))
