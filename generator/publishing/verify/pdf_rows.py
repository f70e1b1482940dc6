"""The heads of tables that a new page of a PDF repeats."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.publishing.verify.table_rows import Cells, bare


class Block(NamedTuple):
    """A paragraph, a heading, or a row of a table with its ``cells``; ``head`` where the tags say so."""

    words: str
    cells: Cells | None = None
    head: bool = False


def without_repeated_heads(blocks: Iterable[Block], expected: Sequence[Cells]) -> list[Block]:
    """The blocks without the heads that stand again where a table goes on over the page.

    Such a head stands right after rows of a table, is the same as that table's, to the character, and is
    not what the law has there.
    """
    kept: list[Block] = []
    heads: list[Cells] = []
    row = repeated = 0
    for block in blocks:
        cells = None if block.cells is None else bare(block.cells)
        if cells is None:
            heads, repeated = [], 0
            kept.append(block)
            continue
        due = row < len(expected) and expected[row] == cells
        if block.head and not due and repeated < len(heads) and heads[repeated] == cells:
            repeated += 1
            continue
        if block.head:
            if repeated or not kept or not kept[-1].head:
                heads = []
            heads.append(cells)
        repeated = 0
        row += 1
        kept.append(block)
    return kept
