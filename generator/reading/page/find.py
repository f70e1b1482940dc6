"""Title, adoption note, body, and what is no part of the law."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from generator.model.findings import Problem
from generator.model.source import Line
from generator.reading.no_article import NO_ARTICLE
from generator.reading.page.above_title import above_title
from generator.reading.page.contents import contents_range
from generator.reading.page.metadata import facts_in, is_fact
from generator.reading.page.shapes import (
    ALONE,
    ANNEX,
    ARTICLE,
    CONTENTS,
    DATE,
    DIVISION,
    FILES_FOLLOW,
    NUMBERED,
    RUBBISH,
    is_foot,
)  # fmt: skip
from generator.reading.page.title import find_title, unspaced
from generator.reading.page.title_shape import is_note
from generator.reading.page.two_laws import second_law

_SHORT = 40
_SENTENCE = 30
# Not 第一条、第四条自…, which goes on from a broken line.
_LABEL = re.compile(rf"{ARTICLE.pattern}(?![、和与及至的第规，。])")
_DAMAGED_LABEL = re.compile(r"^第\S{1,6}条\s\S")
_STOPS = tuple("。；：！？”）】》")


@dataclass(frozen=True, slots=True)
class Found:
    """The law of a page and the rest of it. No line is lost: each stands in exactly one field."""

    title: str
    adoption: tuple[str, ...]
    lines: tuple[Line, ...]
    left_out: tuple[Line, ...]
    metadata: Mapping[str, str]
    problems: tuple[Problem, ...]
    head: tuple[Line, ...] = ()


def find_law(
    lines: Sequence[Line],
    titles: Sequence[str] = (),
    outside: int | None = None,
    runs_on: Collection[int] | None = None,
) -> Found:
    """``lines`` are repaired and none is empty. Never refuses: without a title, the first line is one.

    ``titles`` is what the page's head says the title is. ``head`` of the result are the lines of the
    title and of the note as they stand. From ``outside`` on, the lines stand outside of the block that
    holds the articles, where the form shows one. ``runs_on``: see ``Form``.
    """
    anchor = _anchor(lines)
    at, count = find_title(lines, anchor, titles, runs_on)
    title = unspaced("".join(line.text for line in lines[at : at + count]))
    left = list(lines[:at])
    contents = contents_range(lines, at + count)
    last = _last_label(lines, at + count)
    end = _end(lines, last, outside)
    adoption: list[str] = []
    head = list(lines[at : at + count])
    body: list[Line] = []
    problems = above_title(left, title)
    depth = 0
    for index in range(at + count, end):
        line = lines[index]
        if contents and contents[0] <= index < contents[1]:
            left.append(line)
        elif index >= anchor:
            body.append(line)
        elif depth or is_note(line.text):
            depth = max(0, depth + sum(map(line.text.count, "（(")) - sum(map(line.text.count, "）)")))
            adoption.append(line.text)
            head.append(line)
        elif is_fact(line.text) or RUBBISH.match(line.text) or line.text.strip("《》") == title:
            left.append(line)
        else:
            body.append(line)
            message = f"第一条前面有一行不认识，留在正文里：{line.text[:30]}"
            problems.append(Problem("R-020", "info", line.number, message, "检查它是不是法规的文字"))
    left.extend(lines[end:])
    if end < len(lines):
        count, first = len(lines) - end, lines[end].text[:30]
        message = f"正文后面有 {count} 行当作页尾，另外保留，第一行：{first}"
        problems.append(Problem("R-024", "info", lines[end].number, message, "检查其中有没有附件"))
    problems.extend(_odd_lines(lines[last + 1 : end]))
    if not any(ARTICLE.match(line.text) or NUMBERED.match(line.text) for line in body):
        problems.append(Problem(NO_ARTICLE, "warning", 0, "没有找到条文", "检查这是不是法规"))
    problems.extend(second_law(body))
    facts = facts_in(line.text for line in left)
    return Found(title.strip("《》") if title.startswith("《") and title.endswith("》") else title,
                 _unbracketed(adoption), tuple(body), tuple(left), facts, tuple(problems),
                 tuple(head))  # fmt: skip


def _anchor(lines: Sequence[Line]) -> int:
    """Where the law's body or its 目录 begins: the first line of the first kind that there is.

    Never below a line with the label of an article, even one that cannot be read (第⼀条).
    """
    for begins in (_opens_or_article, _list, _entry, _sentence):
        found = next((index for index, line in enumerate(lines) if begins(line.text)), None)
        if found is not None:
            return found
    return min(1, len(lines))


def _opens_or_article(text: str) -> bool:
    heading = bool(DIVISION.match(text)) and len(text) < _SHORT
    first = CONTENTS.match(text) or _LABEL.match(text) or _DAMAGED_LABEL.match(text)
    return bool(first) or heading or text.replace(" ", "") == "总则"


def _list(text: str) -> bool:
    return text.startswith("一、")


def _entry(text: str) -> bool:
    return bool(NUMBERED.match(text))


def _sentence(text: str) -> bool:
    return len(text) >= _SENTENCE and text.endswith(("。", "：")) and not is_note(text)


def _unbracketed(note: Sequence[str]) -> tuple[str, ...]:
    """The adoption note without the one pair of brackets around the whole of it."""
    whole = list(note)
    if whole and whole[0][:1] in "（(" and whole[-1][-1:] in "）)":
        whole[0], whole[-1] = whole[0][1:], whole[-1] if len(whole) > 1 else whole[0][1:]
        whole[-1] = whole[-1][:-1]
    return tuple(text.strip() for text in whole if text.strip())


def _last_label(lines: Sequence[Line], start: int) -> int:
    """The index of the last line that begins with a label of the law."""
    last = start
    for index in range(start, len(lines)):
        text = lines[index].text
        if (
            ARTICLE.match(text)
            or DIVISION.match(text)
            or ((ALONE.match(text) or NUMBERED.match(text)) and not is_foot(text))
        ) and not _heads_files(lines, index):
            last = index
    return last


def _end(lines: Sequence[Line], last: int, outside: int | None) -> int:
    """Past the law's last line: at the first line of a foot, or at the end of the block with the law.

    A block after it that begins with 附件 or 附表 and is no file to download is still the law's.
    """
    end = next((i for i in range(last + 1, len(lines)) if is_foot(lines[i].text)), len(lines))
    if outside is not None and last < outside < end and not ANNEX.match(lines[outside].text):
        end = outside
    while end < len(lines) and end - 1 > last and FILES_FOLLOW.match(lines[end - 1].text):
        end -= 1
    return end


def _heads_files(lines: Sequence[Line], index: int) -> bool:
    """Whether the line is an 附件： with the names of files after it, not an annex."""
    following = lines[index + 1].text if index + 1 < len(lines) else ""
    return bool(FILES_FOLLOW.match(lines[index].text)) and is_foot(following)


def _odd_lines(after: Sequence[Line]) -> list[Problem]:
    """A problem (R-026) at each line after the last label that is no sentence, up to an annex.

    A row of a table is none.
    """
    problems: list[Problem] = []
    for line in after:
        if ANNEX.match(line.text):
            break
        if line.row is not None or len(line.text) >= _SHORT:
            continue
        if not line.text.endswith(_STOPS) and not DATE.search(line.text):
            message = f"最后一条后面的一行留作它的内容：{line.text[:30]}"
            problems.append(Problem("R-026", "info", line.number, message, "检查它是不是法规的文字"))
    return problems
