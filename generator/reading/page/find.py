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
    DIVISION,
    FIRST_ARTICLE,
    FOOTER,
    NUMBERED,
    RUBBISH,
)  # fmt: skip
from generator.reading.page.title import find_title, is_note
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
    head: tuple[Line, ...] = ()


def find_law(lines: Sequence[Line], titles: Sequence[str] = ()) -> Found:
    """``lines`` are repaired and none is empty. Never refuses: without a title, the first line is one.

    ``titles`` is what the page's head says the title is. ``head`` of the result are the lines of the
    title and of the note as they stand.
    """
    anchor = _anchor(lines)
    at, count = find_title(lines, anchor, titles)
    title = "".join(line.text for line in lines[at : at + count])
    left = list(lines[:at])
    contents = contents_range(lines, at + count)
    end = _end(lines, at + count)
    adoption: list[str] = []
    head = list(lines[at : at + count])
    body: list[Line] = []
    problems: list[Problem] = []
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
            message = f"a line before the first article was not recognised and is kept: {line.text[:30]}"
            problems.append(Problem("R-020", "info", line.number, message))
    left.extend(lines[end:])
    if end < len(lines):
        count, first = len(lines) - end, lines[end].text[:30]
        message = f"{count} lines after the law are left out as the foot of the page, from: {first}"
        problems.append(
            Problem("R-024", "info", lines[end].number, message, "look whether an annex is among them")
        )
    if not any(ARTICLE.match(line.text) or NUMBERED.match(line.text) for line in body):
        problems.append(Problem("R-021", "warning", 0, "no article was found", "check that this is a law"))
    problems.extend(second_law(body))
    facts = facts_in(line.text for line in left)
    return Found(title.strip("《》") if title.startswith("《") and title.endswith("》") else title,
                 _unbracketed(adoption), tuple(body), tuple(left), facts, tuple(problems),
                 tuple(head))  # fmt: skip


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
            or ((ALONE.match(text) or NUMBERED.match(text)) and not FOOTER.match(text))
        ):
            last = index
    return next((i for i in range(last + 1, len(lines)) if FOOTER.match(lines[i].text)), len(lines))
