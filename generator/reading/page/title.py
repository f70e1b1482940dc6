"""The title among the lines above the law's body."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.model.source import Line
from generator.reading.page.metadata import is_fact
from generator.reading.page.shapes import DATE, EVENT, NUMBERED, RUBBISH, TITLE, is_foot

_MOST_LINES = 3
_SHORTEST = 5
# A line that begins so goes on from the line above it.
_GOES_ON = re.compile(r"^(?:关于|若干|实施[《〈]?|贯彻|施行|执行|[〉》）的])")
_DOCUMENT_NUMBER = re.compile(r"^[（(][^（）()]{2,14}[〔\[【（(]\d{4}[〕\]】）)]第?\d{1,5}号[）)]$")
_BODY = re.compile(r"(?:法院|检察院|委员会|大会|政府|国务院|[部局署厅院省市县区州])$")


def find_title(lines: Sequence[Line], anchor: int, titles: Sequence[str] = ()) -> tuple[int, int]:
    """Index and number of lines of the title above ``anchor``.

    First what the page's head names too (one to three lines), then a heading mark of the first
    level, then the last line that reads like a title, best above an adoption note.
    """
    above = min(anchor, len(lines))
    named = _named(lines[:above], titles)
    if named is not None:
        return named
    marked = [i for i in range(above) if lines[i].level == 1]
    if marked:
        return marked[-1], 1
    candidates = [index for index in range(above) if _may_be_title(lines[index].text)]
    noted = [index for index in candidates if index + 1 < anchor and is_note(lines[index + 1].text)]
    if not candidates:
        return 0, min(1, len(lines))
    index = noted[-1] if noted else candidates[-1]
    return (
        (index - 1, 2) if index and _goes_on(lines[index - 1].text, lines[index].text, index) else (index, 1)
    )


def unspaced(title: str) -> str:
    """A title without the spaces between all of its characters (无 锡 市 社 会 治 理 促 进 条 例)."""
    return title.replace(" ", "") if title.count(" ") * 3 >= len(title) else title


def is_note(text: str) -> bool:
    """Whether the line begins an adoption note. A sentence of the law's own (为了…制定本条例) is none."""
    if text[:1] in "（(":
        return bool(DATE.search(text)) or bool(_DOCUMENT_NUMBER.match(text))
    if text.endswith(("：", ":")) or (text.startswith("为") and "制定" in text):
        return False
    return bool(DATE.search(text) and EVENT.search(text))


def _named(lines: Sequence[Line], titles: Sequence[str]) -> tuple[int, int] | None:
    """The last and longest run of lines that one of ``titles`` contains and that reads like a title."""
    heads = [_bare(title) for title in titles]
    best: tuple[int, int, int] | None = None
    for index in range(len(lines)):
        for count in range(1, min(_MOST_LINES, len(lines) - index) + 1):
            words = "".join(line.text for line in lines[index : index + count])
            if count > 1 and any(is_fact(line.text) for line in lines[index : index + count]):
                break
            bare = _bare(words)
            if len(bare) < _SHORTEST or not any(bare in head for head in heads):
                break
            if _may_be_title(words) and (best is None or (len(bare), index) >= best[:2]):
                best = (len(bare), index, count)
    return None if best is None else (best[1], best[2])


def _goes_on(before: str, text: str, index: int) -> bool:
    if is_fact(before) or DATE.search(before) or before[-1] in "。；：:》>" or len(before) >= 40:
        return False
    if _GOES_ON.match(text) and _BODY.search(before):
        return True
    # Copied text that begins with the title in two lines.
    return index == 1 and (len(text) < 9 or text.startswith(("若干", "实施")))


def _may_be_title(text: str) -> bool:
    others = is_fact(text) or is_note(text) or is_foot(text) or RUBBISH.match(text)
    return bool(TITLE.match(text)) and not others and not NUMBERED.match(text)


def _bare(text: str) -> str:
    return re.sub(r"\s", "", text)
