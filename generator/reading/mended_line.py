"""A line through all repairs; a row of a table cell by cell, so that its words and its cells stay one."""

from __future__ import annotations

from dataclasses import replace

from generator.model.findings import Repair
from generator.model.source import Line
from generator.reading.raw_line import RawLine
from generator.reading.repairs import Condition, repair_line


def mended_line(line: RawLine, condition: Condition) -> tuple[Line, list[Repair]]:
    """The repaired line, which may be empty, and what was done to it.

    No rule looks over the border of a cell: what stands in two cells is no word.
    """
    if line.row is None:
        text, done = repair_line(line.number, line.text, condition)
        return Line(line.number, text, line.level), done
    # What stands beside other cells is no label of the law: 3. 第五条 names it.
    alone = sum(map(bool, line.row.cells)) < 2
    repaired = [repair_line(line.number, cell, condition, labels=alone) for cell in line.row.cells]
    row = replace(line.row, cells=tuple(cell for cell, _ in repaired))
    return Line(line.number, row.text, line.level, row), [repair for _, done in repaired for repair in done]
