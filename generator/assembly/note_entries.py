"""The entries of an adoption note: one for each event, however the lines were broken."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.assembly.dates import DATE

_OPENS = re.compile(rf"^[（(]?(?:根据|自|经)?\s?{DATE.pattern}")
_PARTED_DAY = re.compile(r"\d{1,2}$|[年月]$")


def note_entries(adoption: Sequence[str]) -> tuple[str, ...]:
    """The lines of a note, put together where one goes on from the line above.

    A line that does not begin with a date belongs to the line above it: a title that was parted
    (《关于修改〈某省县 / 乡两级…〉的决定》), a date that was (2014年9月26 / 日某省…), a second body.
    So does one inside an open title, and the second body of a joint meeting (…第1749次会议 / …通过).
    """
    entries: list[str] = []
    for line in adoption:
        if entries and (_is_open(entries[-1]) or not _OPENS.match(line)):
            parted = _is_open(entries[-1]) or bool(_PARTED_DAY.search(entries[-1]))
            entries[-1] += line if parted else f" {line}"
        elif entries and entries[-1].endswith("会议"):
            entries[-1] += f"、{line}"
        else:
            entries.append(line)
    return tuple(entries)


def _is_open(text: str) -> bool:
    return text.count("《") > text.count("》")
