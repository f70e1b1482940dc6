"""The title among the lines above the law's body."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from generator.model.source import Line
from generator.reading.page.named_title import said_title
from generator.reading.page.shapes import DATE
from generator.reading.page.title_lines import MOST_LINES, goes_on
from generator.reading.page.title_shape import (
    FURNITURE,
    is_bare_kind,
    is_barrier,
    is_note,
    looks_like_title,
)

_PART = re.compile(r"^[\u4e00-\u9fff]{1,8}编$")
_SUFFIX = re.compile(
    r"^[（(](?:试行|暂行|修订|修正|修改|草案|[一二三四五六七八九十]+|第.{1,3}[批次号]|[12]\d{3}年?.{0,6})[）)]$"
)
_LONGEST = 90


def find_title(
    lines: Sequence[Line],
    anchor: int,
    titles: Sequence[str] = (),
    runs_on: Collection[int] | None = None,
) -> tuple[int, int]:
    """Index and number of lines of the title above ``anchor``.

    First what the document says its title is, then a heading mark of the first level, then the last
    line that reads like a title, best above an adoption note, then the line above that note whatever
    its name ends with. ``runs_on`` are the lines that the layout shows to go on from the line above;
    ``None`` where the form has no layout.
    """
    above = lines[: min(anchor, len(lines))]
    at, count = (
        said_title(above, titles) or _marked(above) or _read(above, runs_on) or _fallback(lines, above)
    )
    while at + count < len(above) and count < MOST_LINES and _ends_title(above, at, count):
        count += 1
    return at, count


def unspaced(title: str) -> str:
    """A title without the spaces between all of its characters (无 锡 市 社 会 治 理 促 进 条 例)."""
    return title.replace(" ", "") if title.count(" ") * 3 >= len(title) else title


def _marked(above: Sequence[Line]) -> tuple[int, int] | None:
    marked = [i for i, line in enumerate(above) if line.level == 1]
    return (marked[-1], 1) if marked else None


def _read(above: Sequence[Line], runs_on: Collection[int] | None) -> tuple[int, int] | None:
    found = [run for run in (_run(above, index, runs_on) for index in range(len(above))) if run]
    if not found:
        return None
    noted = [(at, count) for at, count in found if _notes_at(above, at + count)]
    return (noted or found)[-1]


def _run(above: Sequence[Line], index: int, runs_on: Collection[int] | None) -> tuple[int, int] | None:
    """The title that ends in this line, with the lines above that it goes on from."""
    text = above[index].text
    if not looks_like_title(text) and not is_bare_kind(text):
        return None
    start = index
    while start and index - start + 1 < MOST_LINES:
        together = None if runs_on is None else start in runs_on
        if not goes_on(above[start - 1].text, above[start].text, together, first=start == 1):
            break
        start -= 1
    return (start, index - start + 1) if start < index or not is_bare_kind(text) else None


def _notes_at(above: Sequence[Line], index: int) -> bool:
    return index < len(above) and is_note(above[index].text)


def _ends_title(above: Sequence[Line], at: int, count: int) -> bool:
    """Whether the next line is the name of a part (物权编 of a 典) or a bracket (（试行）) of the title."""
    text = above[at + count].text
    part = bool(_PART.match(text)) and above[at + count - 1].text.endswith("典")
    return part or (bool(_SUFFIX.match(text)) and not DATE.search(text))


def _fallback(lines: Sequence[Line], above: Sequence[Line]) -> tuple[int, int]:
    """A name that ends like no law's: above the note, else the first line, past a page's menus."""
    plausible = [index for index, line in enumerate(above) if _may_be_name(line.text)]
    noted = [index for index in plausible if _notes_at(above, index + 1)]
    if noted:
        return noted[-1], 1
    if plausible and plausible[0] == 0:
        return 0, 1
    return (plausible[-1], 1) if plausible else (0, min(1, len(lines)))


def _may_be_name(text: str) -> bool:
    if is_barrier(text) or FURNITURE.search(text):
        return False
    return 1 < len(text) <= _LONGEST and not text.endswith(("。", "；", "：", "，"))
