"""Where the cells of a row stand and which are merged ([MS-DOC] 2.9.321, TDefTableOperand; 2.9.310, TC80)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from generator.reading.forms.word_tables import WordCell, WordRow

Joins = Literal["", "left", "above"]
_CELL = 20
_ABOVE = 1


def word_row(definition: bytes, texts: list[str], head: bool) -> WordRow | None:
    """The row of these cells; ``None`` where ``definition`` is not that of a row of so many cells."""
    count = definition[0] if definition else 0
    if not count or count != len(texts) or len(definition) < 3 + 2 * count:
        return None
    edges = [
        int.from_bytes(definition[at : at + 2], "little", signed=True) for at in range(1, 3 + 2 * count, 2)
    ]
    start = 3 + 2 * count
    # Cells that are not described at the end are plain.
    flags = [int.from_bytes(definition[start + _CELL * n :][:2], "little") for n in range(count)]
    cells = tuple(
        WordCell(text, edge, joins) for text, edge, joins in zip(texts, edges[1:], _joins(flags), strict=True)
    )
    return WordRow("doc", edges[0], cells, "head" if head else "body")


def _joins(flags: list[int]) -> Iterator[Joins]:
    """Which value of two bits begins cells merged sideways is told by the first of them.

    Word itself and its specification do not agree on it.
    """
    first = 0
    for each in flags:
        sideways, down = each & 3, each >> 5 & 3
        if sideways and first and sideways != first:
            yield "left"
            continue
        first = sideways
        yield "above" if down == _ABOVE else ""
