"""The rules that need the lines of the whole text, in their order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from generator.model.findings import Problem, Repair
from generator.reading.page import page_numbers, repeated_lines
from generator.reading.raw_line import RawLine
from generator.reading.repairs.entities import mend_entities
from generator.reading.repairs.line_breaks import join_broken_lines
from generator.reading.repairs.line_numbers import drop_line_numbers
from generator.reading.repairs.lost_breaks import set_lost_breaks
from generator.reading.repairs.misread_numerals import mend_misread_numerals
from generator.reading.repairs.page_breaks import join_over_pages

# These know their pages from the layout.
_PRINTED = frozenset({"pdf", "ofd"})


class RepairedLines(NamedTuple):
    """``apart`` are lines that are no part of the law; where ``moved``, indices of before mean nothing."""

    lines: list[RawLine]
    repairs: list[Repair]
    apart: list[RawLine]
    problems: list[Problem]
    moved: bool


def repair_lines(lines: Sequence[RawLine], form: str) -> RepairedLines:
    """The lines of a file of the ``form``, mended where the text as a whole shows what is wrong.

    Only a plain text is joined or counted by lines; every other form knows its paragraphs.
    """
    found, repairs = mend_entities(lines)
    apart, problems = list[RawLine](), list[Problem]()
    if form == "text":
        found, done = drop_line_numbers(found)
        repairs += done
    if form not in _PRINTED:
        # A row of a table is no number of a page, and may say what others say.
        texts = ["" if line.row is not None else line.text for line in found]
        numbers = page_numbers.page_numbers(texts)
        again = repeated_lines.repeated_lines(texts) | page_numbers.running_heads(texts, numbers)
        problems += page_numbers.problems_of([found[index] for index in sorted(numbers)])
        problems += repeated_lines.problems_of([found[index] for index in sorted(again)])
        apart = [found[index] for index in sorted(numbers | again)]
        if form == "text":
            found, done = join_over_pages(found, numbers | again)
            repairs += done
        else:
            found = [
                line.worded("") if index in numbers | again else line for index, line in enumerate(found)
            ]
    count = len(found)
    found, done, more = set_lost_breaks(found)
    repairs, problems = repairs + done, problems + more
    moved = len(found) != count
    if form == "text":
        found, done = join_broken_lines(found)
        repairs += done
    found, done = mend_misread_numerals(found)
    return RepairedLines(found, repairs + done, apart, problems, moved)
