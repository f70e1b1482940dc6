"""Places that no rule can mend: the editor must say what stood there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.cli.visible import visible
from generator.model.findings import Problem
from generator.model.source import Line
from generator.reading.page.shapes import ANNEX, ARTICLE

LOST = "R-030"
_HAN = "\u3400-\u9fff、，。；：（）“”《》"
_LOST = re.compile(
    "\ufffd+"
    # What a wrong decoder leaves of UTF-8, and what an uninitialised memory shows.
    "|(?:锟斤拷)+锟?|烫烫烫+|屯屯屯+"
    rf"|(?<=[{_HAN}])\?[a-zü\u00e0-\u01dc]*[)）]?\??[。，]?\??"
    rf"|[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*[)）]?"
    rf"|(?<=[{_HAN}])\?|\?(?=[{_HAN}])|。\?"
)
# A font without the character shows a box; in a printed form (性别□男□女) it is one to tick.
_LOST_OR_BOX = re.compile(rf"{_LOST.pattern}|(?<=[{_HAN}])[□▯]+(?=[{_HAN}])")


def find_doubts(lines: Sequence[Line]) -> list[Problem]:
    """An error (R-030) for each damaged place: ``兼?zhèn)?、``, ``大?。?``, a stray ``?``.

    A box is one in the sentences of the law, not in an annex nor in a table.
    """
    problems: list[Problem] = []
    annexed = False
    for line in lines:
        annexed = bool(ANNEX.match(line.text)) or (annexed and not ARTICLE.match(line.text))
        lost = _LOST if annexed or line.row is not None else _LOST_OR_BOX
        for match in lost.finditer(line.text):
            around = line.text[max(0, match.start() - 6) : match.end() + 6]
            message = f"“{visible(match[0])}”处丢了字：…{visible(around)}…"
            mend = "在 errata.yml 里写明原来是什么字（before、after、reason）"
            problems.append(Problem(LOST, "error", line.number, message, mend))
    return problems
