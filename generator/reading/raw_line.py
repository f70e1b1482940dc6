"""A line as a form hands it on, before repair."""

from __future__ import annotations

from typing import NamedTuple

from generator.model.table import TableRow


class RawLine(NamedTuple):
    """``number`` counts from 1 in the original; ``level`` is the depth of a heading mark.

    ``row`` is set for a row of a table; ``row.text`` is ``text``.
    """

    number: int
    text: str
    level: int = 0
    row: TableRow | None = None

    def worded(self, text: str) -> RawLine:
        """The line with other words. A row of a table that other words take the place of is none."""
        return self if text == self.text else self._replace(text=text, row=None)
