"""What the editor decided where no rule could repair the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.cli.visible import visible
from generator.model.findings import Problem, Repair

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
    lines: Sequence[tuple[int, str]], errata: Sequence[Erratum]
) -> tuple[list[tuple[int, str]], list[Repair], list[Problem]]:
    """The lines with every erratum applied. One that does not match exactly once is an error (R-010)."""
    mended = list(lines)
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
        number, text = mended[places[0]]
        mended[places[0]] = (number, text.replace(erratum.before, erratum.after))
        repairs.append(Repair(number, erratum.before, erratum.after, "erratum"))
    return mended, repairs, problems
