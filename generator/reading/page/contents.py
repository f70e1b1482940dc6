"""The printed table of contents (目录)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.model.source import Line
from generator.reading.page.shapes import ALONE, ARTICLE, CONTENTS, DIVISION

_LEADERS = re.compile(r"[\s.…·—\-]*\d*$")


def contents_range(lines: Sequence[Line], start: int) -> tuple[int, int] | None:
    """First and past-the-last index of the printed 目录 from ``start`` on, or ``None``.

    It ends where its own first entry comes again, or at the first article or any line
    that is no heading.
    """
    opening = next((i for i in range(start, len(lines)) if CONTENTS.match(lines[i].text)), None)
    if opening is None or any(ARTICLE.match(line.text) for line in lines[start:opening]):
        return None
    end = opening + 1
    seen: set[str] = set()
    while end < len(lines):
        entry = _LEADERS.sub("", lines[end].text)
        text = entry.replace(" ", "")
        if (
            not (DIVISION.match(entry) or ALONE.match(text))
            or len(text) > 60
            or (DIVISION.match(entry) and text in seen and _restarts(lines, end, opening))
        ):
            break
        seen.add(text)
        end += 1
    # Without articles or headings after it, the list is the law's own.
    rest = lines[end : end + 2000]
    if not any(ARTICLE.match(line.text) or DIVISION.match(line.text) for line in rest):
        return None
    return opening, end


def _restarts(lines: Sequence[Line], index: int, opening: int) -> bool:
    first = _LEADERS.sub("", lines[opening + 1].text).replace(" ", "")
    return lines[index].text.replace(" ", "") == first
