"""Numerals of labels that a scanner misread: ``第—条`` (a dash), ``第ニ条`` (Katakana), ``第卜条``.

Such a label is mended only where its number then goes on from the label before it; a label at the
beginning may be 第一条.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.model.findings import Repair
from generator.numerals.chinese import read_numeral
from generator.reading.raw_line import RawLine

_RULE = "misread-numerals"
_MEANT = str.maketrans(
    {
        **dict.fromkeys("—–－―‐-_ー─━丨", "一"),
        "ニ": "二",
        "卜": "十",
        "╋": "十",
        "＋": "十",
        "+": "十",
        "〸": "十",
    }
)
_LABEL = re.compile(
    r"^(\s*第\s?)([一二三四五六七八九十百千零〇—–－―‐\-_ー─━丨ニ卜╋＋+〸]{1,8})(\s?(条|章|节))"
)


def mend_misread_numerals(lines: Sequence[RawLine]) -> tuple[list[RawLine], list[Repair]]:
    """The lines with such labels mended, and one repair for each."""
    kept: list[RawLine] = []
    repairs: list[Repair] = []
    last = {"条": 0, "章": 0, "节": 0}
    for line in lines:
        # What a row of a table names is not counted with the labels of the law.
        match = _LABEL.match(line.text) if line.row is None else None
        if match is None:
            kept.append(line)
            continue
        written, unit = match[2], match[4]
        number, text = read_numeral(written), line.text
        if number is None:
            meant = written.translate(_MEANT)
            number = read_numeral(meant)
            if number is None or not _goes_on(number, last[unit], unit):
                kept.append(line)
                continue
            text = f"{match[1]}{meant}{match[3]}{text[match.end() :]}"
            label = match[0].strip()
            repairs.append(Repair(line.number, label, label.replace(written, meant), _RULE))
        last[unit] = number
        if unit == "章":
            last["节"] = 0
        kept.append(line.worded(text))
    return kept, repairs


def _goes_on(number: int, before: int, unit: str) -> bool:
    """A printed 目录 counts the chapters once before the law does: they may begin again."""
    return number == before + 1 or (unit != "条" and number == 1)
