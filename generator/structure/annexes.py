"""Where the law ends and its annexes begin, and the annexes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from generator.model.text import Annex
from generator.structure.recognising.article_mark import ArticleMark, follows
from generator.structure.rows import Row


def annex_start(rows: Sequence[Row]) -> int:
    """The index of the first row of the first annex, or the number of rows where there is none.

    A line that only looks like one does not end the law: where the next article after it
    continues the sequence, or the first article of all comes after it, the law goes on.
    """
    after = _next_articles(rows)
    last: ArticleMark | None = None
    listed = False
    for index, row in enumerate(rows):
        if row.article and not row.quoted and row.article.strength == "firm":
            last = row.article
        listed = listed or (row.entry is not None and not row.quoted)
        if row.annex is None or index == 0 or row.quoted:
            continue
        following = after[index]
        if following is None and (last or listed or index * 2 > len(rows)):
            return index
        if following and (listed if last is None else not follows(last.key, following.key)):
            return index
    return len(rows)


def _next_articles(rows: Sequence[Row]) -> list[ArticleMark | None]:
    """For each row the first firm article label after it."""
    after: list[ArticleMark | None] = [None] * len(rows)
    found: ArticleMark | None = None
    for index in range(len(rows) - 1, -1, -1):
        after[index] = found
        mark = rows[index].article
        if mark and mark.strength == "firm" and not rows[index].quoted:
            found = mark
    return after


def annexes_of(rows: Sequence[Row]) -> tuple[Annex, ...]:
    """The annexes of the rows from ``annex_start`` on. 附件3 is ``annex3``; one without a number
    takes the first number that is free."""
    groups: list[list[Row]] = []
    for row in rows:
        if row.annex or not groups:
            groups.append([])
        groups[-1].append(row)
    printed = {group[0].annex.number for group in groups if group[0].annex}
    used: set[int] = set()
    free = count(1)
    annexes = []
    for group in groups:
        mark = group[0].annex
        assert mark is not None
        number = mark.number
        if number == 0 or number in used:
            number = next(n for n in free if n not in used and n not in printed)
        used.add(number)
        own = [group[0].line.worded(mark.rest)] if mark.rest else []
        lines = own + [row.line for row in group[1:]]
        tables = {index: line.row for index, line in enumerate(lines) if line.row is not None}
        words = tuple(line.text for line in lines)
        annexes.append(Annex(f"annex{number}", mark.label, words, group[0].line.number, tables))
    return tuple(annexes)
