"""The rows of a booklet's contents: each article by its caption, or ranges of them where none has one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Literal

from generator.printing.law_blocks import ArticleBlocks, DivisionHeading, Set

# So many articles at most stand in one range.
_RANGE = 10


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the contents that leads to ``id``. ``articles`` says which a division holds: 第一条至第六条.

    ``level`` is that of a division's heading, 0 for the others.
    """

    kind: Literal["division", "article", "range"]
    id: str
    name: str
    level: int = 0
    articles: str = ""


def contents_rows(blocks: Sequence[Set]) -> tuple[Row, ...]:
    """The rows for ``blocks`` in their order.

    With captions each article has a row of its own. Without them a list of bare numbers would run over
    pages and tell nothing: divisions say which articles they hold, and longer runs of articles are cut
    into ranges of at most ten.
    """
    label_width = widest_label(blocks)
    captioned = any(isinstance(one, ArticleBlocks) and _caption(one) for one in blocks)
    rows: list[Row] = []
    for at, one in enumerate(blocks):
        if isinstance(one, DivisionHeading):
            held = () if captioned else tuple(_held(blocks[at + 1 :], one.level))
            rows.append(Row("division", one.id, one.name, one.level, _range(held)))
        elif captioned:
            rows.append(Row("article", one.id, one.label.ljust(label_width, "　") + _caption(one)))
        elif at == 0 or isinstance(blocks[at - 1], DivisionHeading):
            run = list(takewhile(lambda block: isinstance(block, ArticleBlocks), blocks[at:]))
            rows += _ranges([block for block in run if isinstance(block, ArticleBlocks)], alone=at == 0)
    return tuple(rows)


def widest_label(blocks: Sequence[Set]) -> int:
    """The characters of the longest 第几条, and one for the space behind it."""
    return 1 + max((len(one.label) for one in blocks if isinstance(one, ArticleBlocks)), default=0)


def _caption(article: ArticleBlocks) -> str:
    return article.caption or article.printed_caption


def _held(following: Sequence[Set], level: int) -> Iterator[ArticleBlocks]:
    """The articles up to the next division of that level or above it."""
    for one in following:
        if isinstance(one, ArticleBlocks):
            yield one
        elif one.level <= level:
            return


def _ranges(run: Sequence[ArticleBlocks], *, alone: bool) -> Iterator[Row]:
    """Ranges of about the same length; none where the division's own row says it (not ``alone``)."""
    parts = -(-len(run) // _RANGE)
    if parts == 1 and not alone:
        return
    for part in range(parts):
        first, last = part * len(run) // parts, (part + 1) * len(run) // parts
        yield Row("range", run[first].id, _range(run[first:last]))


def _range(articles: Sequence[ArticleBlocks]) -> str:
    if not articles:
        return ""
    first, last = articles[0].label, articles[-1].label
    return first if first == last else f"{first}至{last}"
