"""Which lines that begin with 第…条 begin an article, and which only mention one.

A line may begin with a mention (第十二条规定的…) or stand in a quotation. The sequence decides:
a mention does not continue it, or the real article with that number stands on a later line.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from generator.structure.recognising.article_mark import ArticleMark, follows
from generator.structure.rows import Row


def article_starts(rows: Sequence[Row]) -> list[int]:
    """The indexes of the rows that begin an article, in order.

    A firm label outside quotations always counts, also where its number is wrong, for a wrong
    number in a row is common and a firm label in mid-article is not. A glued label must
    continue the sequence or be continued by the next. A mention or a quoted label counts only
    where it continues the sequence and no later line claims the number.
    """
    candidates = [(index, row) for index, row in enumerate(rows) if row.article]
    plain: dict[tuple[int, int], list[int]] = {}
    for index, row in candidates:
        if row.article and not row.quoted and row.article.strength != "reference":
            plain.setdefault(row.article.key, []).append(index)
    starts: list[int] = []
    last: tuple[int, int] | None = None
    for place, (index, row) in enumerate(candidates):
        mark = row.article
        assert mark is not None
        next_in = mark.key == (1, 0) if last is None else follows(last, mark.key)
        if row.quoted or mark.strength == "reference":
            wanted = next_in and not _claimed_later(plain, mark, index)
        elif mark.strength == "glued":
            following = candidates[place + 1][1].article if place + 1 < len(candidates) else None
            wanted = next_in or last is None or (following is not None and follows(mark.key, following.key))
        else:
            wanted = True
        if wanted:
            starts.append(index)
            last = mark.key
    return starts


def _claimed_later(plain: dict[tuple[int, int], list[int]], mark: ArticleMark, index: int) -> bool:
    indexes = plain.get(mark.key, [])
    return bisect_right(indexes, index) < len(indexes)
