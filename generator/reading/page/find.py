"""Title, adoption note, body, and what is no part of the law."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.model.findings import Problem
from generator.model.source import Line
from generator.reading.page.contents import contents_range
from generator.reading.page.metadata import facts_in, is_fact
from generator.reading.page.shapes import (
    ALONE,
    ARTICLE,
    CONTENTS,
    DATE,
    DIVISION,
    EVENT,
    FIRST_ARTICLE,
    FOOTER,
    NUMBERED,
    RUBBISH,
    TITLE,
)  # fmt: skip
from generator.reading.page.two_laws import second_law


@dataclass(frozen=True, slots=True)
class Found:
    """The law of a page and the rest of it. No line is lost: each stands in exactly one field."""

    title: str
    adoption: tuple[str, ...]
    lines: tuple[Line, ...]
    left_out: tuple[Line, ...]
    metadata: Mapping[str, str]
    problems: tuple[Problem, ...]


def find_law(lines: Sequence[Line]) -> Found:
    """``lines`` are repaired and none is empty. Never refuses: without a title, the first line is one."""
    anchor = _anchor(lines)
    at, count = _title(lines, anchor)
    title = "".join(line.text for line in lines[at : at + count])
    left = list(lines[:at])
    contents = contents_range(lines, at + count)
    end = _end(lines, at + count)
    adoption: list[str] = []
    body: list[Line] = []
    problems: list[Problem] = []
    depth = 0
    for index in range(at + count, end):
        line = lines[index]
        if contents and contents[0] <= index < contents[1]:
            left.append(line)
        elif index >= anchor:
            body.append(line)
        elif depth or _is_note(line.text):
            depth = max(0, depth + sum(map(line.text.count, "（(")) - sum(map(line.text.count, "）)")))
            adoption.append(line.text)
        elif is_fact(line.text) or RUBBISH.match(line.text) or line.text.strip("《》") == title:
            left.append(line)
        else:
            body.append(line)
            message = f"a line before the first article was not recognised and is kept: {line.text[:30]}"
            problems.append(Problem("R-020", "info", line.number, message))
    left.extend(lines[end:])
    if not any(ARTICLE.match(line.text) or NUMBERED.match(line.text) for line in body):
        problems.append(Problem("R-021", "warning", 0, "no article was found", "check that this is a law"))
    problems.extend(second_law(body))
    facts = facts_in(line.text for line in left)
    return Found(title.strip("《》") if title.startswith("《") and title.endswith("》") else title,
                 _unbracketed(adoption), tuple(body), tuple(left), facts, tuple(problems))  # fmt: skip


def _anchor(lines: Sequence[Line]) -> int:
    """Where the law's body or its 目录 begins."""
    for index, line in enumerate(lines):
        if CONTENTS.match(line.text) or FIRST_ARTICLE.match(line.text):
            return index
        if DIVISION.match(line.text) and len(line.text) < 40:
            return index
        if line.text.replace(" ", "") == "总则":
            return index
    for index, line in enumerate(lines):
        if ARTICLE.match(line.text) or line.text.startswith("一、"):
            return index
    return min(1, len(lines))


def _title(lines: Sequence[Line], anchor: int) -> tuple[int, int]:
    """Index and number of lines of the title: the last line before the body that reads like one."""
    marked = [i for i in range(min(anchor, len(lines))) if lines[i].level == 1]
    if marked:
        return marked[-1], 1
    candidates = [index for index in range(min(anchor, len(lines))) if _may_be_title(lines[index].text)]
    noted = [index for index in candidates if index + 1 < anchor and _is_note(lines[index + 1].text)]
    if not candidates:
        return 0, min(1, len(lines))
    index = noted[-1] if noted else candidates[-1]
    if index == 1 and (len(lines[1].text) < 9 or lines[1].text.startswith(("若干", "实施"))):
        before = lines[0].text
        if (
            len(before) < 40
            and before[-1] not in "。；：:》>"
            and not is_fact(before)
            and not DATE.search(before)
        ):
            return 0, 2
    return index, 1


def _may_be_title(text: str) -> bool:
    others = is_fact(text) or _is_note(text) or FOOTER.match(text) or RUBBISH.match(text)
    return bool(TITLE.match(text)) and not others and not NUMBERED.match(text)


def _is_note(text: str) -> bool:
    return bool(DATE.search(text) and EVENT.search(text)) or (text[:1] in "（(" and bool(DATE.search(text)))


def _unbracketed(note: Sequence[str]) -> tuple[str, ...]:
    """The adoption note without the one pair of brackets around the whole of it."""
    whole = list(note)
    if whole and whole[0][:1] in "（(" and whole[-1][-1:] in "）)":
        whole[0], whole[-1] = whole[0][1:], whole[-1] if len(whole) > 1 else whole[0][1:]
        whole[-1] = whole[-1][:-1]
    return tuple(text.strip() for text in whole if text.strip())


def _end(lines: Sequence[Line], start: int) -> int:
    """Past the law's last line: the first footer line after the last article or numbered line."""
    last = start
    for index in range(start, len(lines)):
        text = lines[index].text
        if (
            ARTICLE.match(text)
            or DIVISION.match(text)
            or ALONE.match(text)
            or (NUMBERED.match(text) and not FOOTER.match(text))
        ):
            last = index
    return next((i for i in range(last + 1, len(lines)) if FOOTER.match(lines[i].text)), len(lines))
