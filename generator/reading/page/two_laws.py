"""Two laws in one file."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.findings import Problem
from generator.model.source import Line
from generator.reading.page.shapes import ARTICLE, DATE, EVENT, FIRST_ARTICLE, TITLE


def second_law(body: Sequence[Line]) -> list[Problem]:
    """A problem (R-022) at each title that is followed by a date and a new first article."""
    problems: list[Problem] = []
    begun = False
    for index, line in enumerate(body):
        begun = begun or bool(ARTICLE.match(line.text))
        if not begun or len(line.text) > 60 or ARTICLE.match(line.text) or not TITLE.match(line.text):
            continue
        near = [later.text for later in body[index + 1 : index + 40]]
        first = next((i for i, text in enumerate(near) if ARTICLE.match(text)), None)
        if first is None or not FIRST_ARTICLE.match(near[first]):
            continue
        if line.level == 1 or any(DATE.search(text) and EVENT.search(text) for text in near[:first]):
            message = f"从这里起像是另一部法规：{line.text[:40]}"
            problems.append(Problem("R-022", "warning", line.number, message, "拆开文件，一部法规一个文件"))
    return problems
