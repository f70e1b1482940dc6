"""A sentence that the number of a page parts: 应当建立⏎— 3 —⏎健全…… to 应当建立健全……"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from generator.model.findings import Repair
from generator.reading.page.shapes import opens_provision
from generator.reading.raw_line import RawLine

_RULE = "page-breaks"
_ENDS = re.compile(r"[。；：！？;:.!?][”’」』）)》〉]*$")
# A heading or a name ends without a stop as well, and is shorter.
_SHORTEST = 20
_AROUND = 4


def join_over_pages(lines: Sequence[RawLine], numbers: Collection[int]) -> tuple[list[RawLine], list[Repair]]:
    """The lines without the page numbers at the indices ``numbers``; one repair for each sentence joined."""
    if not numbers:
        return list(lines), []
    kept: list[RawLine] = []
    repairs: list[Repair] = []
    parted = False
    for index, line in enumerate(lines):
        if index in numbers:
            parted = True
            continue
        if not line.text.strip():
            kept.append(line)
            continue
        before = next((at for at in range(len(kept) - 1, -1, -1) if kept[at].text.strip()), None)
        if parted and before is not None and _goes_on(kept[before].text, line.text):
            left, right = kept[before].text.rstrip(), line.text.strip()
            kept[before:] = [kept[before]._replace(text=left + right)]
            tail, head = left[-_AROUND:], right[:_AROUND]
            repairs.append(Repair(line.number, f"{tail}\n{head}", tail + head, _RULE))
        else:
            kept.append(line)
        parted = False
    return kept, repairs


def _goes_on(before: str, text: str) -> bool:
    return (
        len(before.strip()) >= _SHORTEST
        and not _ENDS.search(before.rstrip())
        and not opens_provision(text.strip())
        and not text.startswith(("\u3000", "  ", "\t"))
    )
