"""Which rows are headings of divisions: 编, 分编, 章, 节, and what stands for them.

Judicial interpretations head their parts 一、一般规定; a heading may run over two lines; a
printed table of contents repeats them all. Headings without a label: ``unlabelled.py``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from generator.structure.recognising.division_mark import DEPTH, DivisionMark
from generator.structure.rows import Row
from generator.structure.scheme import Scheme
from generator.structure.unlabelled import unlabelled_headings

_SENTENCE_ENDS = tuple("。；：，、！？;:,”）)")
_LONGEST_UNMARKED = 30


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading that begins at a row; ``lines`` is how many rows it takes."""

    mark: DivisionMark
    lines: int = 1


def headings_of(rows: Sequence[Row], scheme: Scheme) -> tuple[dict[int, Heading], frozenset[int]]:
    """The headings by the index of their first row, and the rows that are left of a table of contents."""
    starts = frozenset(scheme.starts)
    numbered = any(row.division and row.division.kind == "chapter" for row in rows)
    labelled = {
        index: mark
        for index in range(len(rows))
        if index not in starts and (mark := _labelled(rows, index, starts, scheme, numbered))
    }
    contents = _contents(labelled, scheme)
    labelled = {index: mark for index, mark in labelled.items() if index not in contents}
    unlabelled = {} if scheme.style is not None else unlabelled_headings(rows, starts, labelled, contents)
    found: dict[int, Heading] = {}
    for index, mark in sorted((labelled | unlabelled).items()):
        second = _second_line(rows, index, starts, labelled, unlabelled) if index in labelled else None
        if second is None:
            found[index] = Heading(mark)
        else:
            found[index] = Heading(replace(mark, heading=mark.heading + second), lines=2)
    return found, contents


def _labelled(
    rows: Sequence[Row], index: int, starts: frozenset[int], scheme: Scheme, numbered: bool
) -> DivisionMark | None:
    """The heading with a label that the row is."""
    row = rows[index]
    level = row.line.level
    if row.division and (level or not row.quoted):
        return row.division
    entry = row.entry
    if entry is None or scheme.style is not None or not starts or entry.style > 1:
        return None
    leads = index + 1 in starts or (index + 1 < len(rows) and rows[index + 1].division is not None)
    short = len(row.line.text) <= _LONGEST_UNMARKED and not row.line.text.endswith(_SENTENCE_ENDS)
    # An inner heading （二）权利质押 stands after a full stop; the last 项 of a list stands after ；.
    inner = not numbered and index > 0 and _ends_or_heads(rows[index - 1])
    if level or (leads and short and not row.quoted and (entry.style == 0 or inner)):
        depth = DEPTH["section" if numbered or entry.style == 1 else "chapter"]
        return DivisionMark("section", entry.number, 0, entry.label, entry.rest, depth, free=True)
    return None


def _ends_or_heads(row: Row) -> bool:
    text = row.line.text
    return text.endswith("。") or (
        row.entry is not None and row.entry.style == 0 and text[-1] not in "；：，"
    )


def _second_line(
    rows: Sequence[Row],
    index: int,
    starts: frozenset[int],
    labelled: Mapping[int, DivisionMark],
    unlabelled: Mapping[int, DivisionMark],
) -> str | None:
    """The next row where the heading goes on in it: short, no sentence, an article or heading after it."""
    after = index + 1
    if after >= len(rows) or after in starts or after in labelled or after in unlabelled:
        return None
    row = rows[after]
    text = row.line.text
    if row.entry or row.annex or row.line.level or len(text) > _LONGEST_UNMARKED:
        return None
    if text.endswith(_SENTENCE_ENDS) or not (after + 1 in starts or after + 1 in labelled):
        return None
    return text


def _contents(labelled: Mapping[int, DivisionMark], scheme: Scheme) -> frozenset[int]:
    """Headings before the first article that come again later: a printed table of contents."""
    first = scheme.starts[0] if scheme.starts else -1
    last_of = {_key(mark): index for index, mark in labelled.items()}
    return frozenset(i for i, mark in labelled.items() if i < first and last_of[_key(mark)] != i)


def _key(mark: DivisionMark) -> tuple[int, int, str]:
    return (mark.depth, mark.number, "".join(mark.heading.split()))
