"""Places that no rule can mend: the editor must say what stood there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.cli.visible import visible
from generator.model.findings import Problem
from generator.model.source import Line

LOST = "R-030"
_HAN = "\u3400-\u9fff、，。；：（）“”《》"
_LOST = re.compile(
    "\ufffd+"
    # What a wrong decoder leaves of UTF-8, and what an uninitialised memory shows.
    "|(?:锟斤拷)+锟?|烫烫烫+|屯屯屯+"
    rf"|(?<=[{_HAN}])[□▯]+(?=[{_HAN}])"
    rf"|(?<=[{_HAN}])\?[a-zü\u00e0-\u01dc]*[)）]?\??[。，]?\??"
    rf"|[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*[)）]?"
    rf"|(?<=[{_HAN}])\?|\?(?=[{_HAN}])|。\?"
)


def find_doubts(lines: Sequence[Line]) -> list[Problem]:
    """An error (R-030) for each damaged place: ``兼?zhèn)?、``, ``大?。?``, a stray ``?``."""
    problems: list[Problem] = []
    for line in lines:
        for match in _LOST.finditer(line.text):
            around = line.text[max(0, match.start() - 6) : match.end() + 6]
            message = f"“{visible(match[0])}”处丢了字：…{visible(around)}…"
            mend = "在 errata.yml 里写明原来是什么字（before、after、reason）"
            problems.append(Problem(LOST, "error", line.number, message, mend))
    return problems
