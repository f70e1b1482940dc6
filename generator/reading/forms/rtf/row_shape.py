"""Where the cells of a row stand and which are merged (RTF 1.9.1, Table Definitions)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from generator.reading.forms.word_tables import WordCell, WordRow

Joins = Literal["", "left", "above"]
_JOINS: dict[str, Joins] = {"clmrg": "left", "clvmrg": "above"}
WORDS = frozenset({"trowd", "trleft", "trhdr", "cellx", *_JOINS})
"""The words that this takes."""


@dataclass(slots=True)
class RowShape:
    """What stands between ``\\trowd`` and the cells, or behind them."""

    _left: int = 0
    _head: bool = False
    _edges: list[tuple[int, Joins]] = field(default_factory=list)
    _joins: Joins = ""

    def take(self, name: str, value: int | None) -> None:
        """One of ``WORDS``."""
        if name == "trowd":
            self._left, self._head, self._joins = 0, False, ""
            self._edges.clear()
        elif name == "trleft":
            self._left = value or 0
        elif name == "trhdr":
            self._head = value != 0
        elif name == "cellx":
            self._edges.append((value or 0, self._joins))
            self._joins = ""
        else:
            self._joins = _JOINS[name]

    def row(self, texts: list[str]) -> WordRow | None:
        """The row of these cells; ``None`` where so many are not defined."""
        if not texts or len(texts) != len(self._edges):
            return None
        cells = tuple(
            WordCell(text, edge, joins) for text, (edge, joins) in zip(texts, self._edges, strict=True)
        )
        return WordRow("rtf", min(self._left, cells[0].right), cells, "head" if self._head else "body")
