"""What the editor decided where no rule could repair the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from generator.cli.visible import visible
from generator.model.findings import Problem, Repair
from generator.model.table import TableRow

NO_PLACE = "R-010"


@dataclass(frozen=True, slots=True)
class Erratum:
    """``before`` are the exact characters of the original line, before any repair.

    ``line`` counts the original's lines from 1; ``None`` means the only place where
    ``before`` occurs. ``why`` is the editor's reason.
    """

    line: int | None
    before: str
    after: str
    why: str = ""


def apply_errata(
    lines: Sequence[tuple[int, str]], errata: Sequence[Erratum], rows: Mapping[int, TableRow]
) -> tuple[list[tuple[int, str]], dict[int, TableRow], list[Repair], list[Problem]]:
    """The lines and rows of tables with every erratum applied; ``rows`` are by their index in ``lines``.

    One that does not match exactly once is an error (R-010), as is one that spans two cells of a table.
    """
    mended = list(lines)
    mended_rows = dict(rows)
    repairs: list[Repair] = []
    problems: list[Problem] = []
    for erratum in errata:
        places = [
            index
            for index, (number, text) in enumerate(mended)
            if erratum.before in text and erratum.line in (None, number)
        ]
        if len(places) != 1 or mended[places[0]][1].count(erratum.before) != 1:
            found = "在原文里不止一处" if places else "在原文里找不到"
            message = f"勘误的“{visible(erratum.before)}”{found}"
            problems.append(Problem(NO_PLACE, "error", erratum.line or 0, message, "改正 errata.yml"))
            continue
        place = places[0]
        number, text = mended[place]
        text = text.replace(erratum.before, erratum.after)
        if place in rows:
            row = _mended_row(mended_rows[place], erratum)
            if row is None:
                message = f"勘误的“{visible(erratum.before)}”跨了表格的两格"
                problems.append(Problem(NO_PLACE, "error", number, message, "每一格写一条勘误"))
                continue
            mended_rows[place], text = row, row.text
        mended[place] = (number, text)
        repairs.append(Repair(number, erratum.before, erratum.after, "erratum"))
    return mended, mended_rows, repairs, problems


def _mended_row(row: TableRow, erratum: Erratum) -> TableRow | None:
    """The row with the words changed in the one cell that holds them; ``None`` where no single one does."""
    if not any(erratum.before in cell for cell in row.cells):
        return None
    return replace(row, cells=tuple(cell.replace(erratum.before, erratum.after) for cell in row.cells))
