"""What a stage found and did on the way: repairs and problems.

Every stage returns its value together with these, so that reading never stops.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Repair:
    """One place where the text was mended.

    ``line`` counts the lines of the original file from 1. ``before`` and ``after``
    are the exact characters; ``rule`` is the name of the rule, that is the name of
    its file under ``generator/reading/repairs/`` with hyphens (``pinyin-residue``),
    or ``erratum`` when the editor decided it.
    """

    line: int
    before: str
    after: str
    rule: str


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a person should look at.

    ``code`` is a letter for the room and three figures: ``R-…`` reading,
    ``S-…`` structure, ``D-…`` duties, ``F-…`` references, ``E-…`` editor's files.
    ``line`` is the line of the original file (1-based), or 0 where none applies.
    ``mend`` says what to do about it. ``file`` is the file that ``line`` counts in, where it is
    not the original (an editor's file).
    """

    code: str
    severity: Severity
    line: int
    message: str
    mend: str = ""
    file: str = ""
