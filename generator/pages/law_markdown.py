"""The law's words as Markdown that gives back exactly those words.

Everything that Markdown, its extensions or HTML could take for a mark is written as a
character reference, so no character can be swallowed, and links, terms and readings are
laid around the characters, never between or instead of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model.text import Paragraph

# ASCII marks that mean something anywhere in a line of Markdown or HTML.
_ANYWHERE = re.compile(r"[\\`*_{}\[\]<>&#|~^$=!]")
# Marks that mean something only where a line begins: lists, rules, definitions, images.
_LINE_START = re.compile(r"^(?:(\d+)([.)])|([+\-:!%?\"']))")


@dataclass(frozen=True, slots=True)
class Mark:
    """Something laid around ``[start, end)`` of a 款's full text: ``before`` and ``after`` are Markdown.

    ``inner`` marks (readings over a single character) may stand inside another mark.
    """

    start: int
    end: int
    before: str
    after: str
    inner: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a 款 that stands in an element of its own: the 款's text, a 项 or a 目.

    ``start`` is where its text begins in the full text of the 款; ``depth`` 0 款, 1 项, 2 目.
    """

    id: str
    label: str
    text: str
    start: int
    depth: int


def segments(paragraph: Paragraph) -> Iterator[Segment]:
    """The pieces of a 款 in order, with their places in its full text."""
    yield Segment(paragraph.id, "", paragraph.text, 0, 0)
    at = len(paragraph.text)
    for item in paragraph.items:
        at += 1 + len(item.label)
        yield Segment(item.id, item.label, item.text, at, 1)
        at += len(item.text)
        for sub in item.subitems:
            at += 1 + len(sub.label)
            yield Segment(sub.id, sub.label, sub.text, at, 2)
            at += len(sub.text)


def escape(text: str, *, line_start: bool = True) -> str:
    """``text`` as Markdown source that renders to exactly ``text`` (one line, no line breaks)."""
    out = _ANYWHERE.sub(lambda match: f"&#{ord(match.group())};", text)
    if line_start:
        out = _LINE_START.sub(_escape_line_start, out)
    return out.replace("  ", " &#32;").replace("\t", "&#9;").replace("://", "&#58;//")


def _escape_line_start(match: re.Match[str]) -> str:
    if match.group(1):
        return f"{match.group(1)}&#{ord(match.group(2))};"
    return f"&#{ord(match.group(3))};"


def segment_markdown(segment: Segment, marks: Sequence[Mark]) -> str:
    """One segment's text with the marks that lie wholly within it; of two that overlap the earlier stays."""
    outer, inner = _within(segment, marks, inner=False), _within(segment, marks, inner=True)
    out: list[str] = []
    at = 0
    for mark in outer:
        out.append(_plain(segment, at, mark.start - segment.start, inner))
        out.append(mark.before)
        out.append(_plain(segment, mark.start - segment.start, mark.end - segment.start, inner, True))
        out.append(mark.after)
        at = mark.end - segment.start
    out.append(_plain(segment, at, len(segment.text), inner))
    return "".join(out)


def _within(segment: Segment, marks: Sequence[Mark], *, inner: bool) -> list[Mark]:
    chosen: list[Mark] = []
    end = segment.start + len(segment.text)
    at = segment.start
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        if mark.inner is inner and at <= mark.start < mark.end <= end:
            chosen.append(mark)
            at = mark.end
    return chosen


def _plain(segment: Segment, start: int, end: int, inner: Sequence[Mark], in_link: bool = False) -> str:
    out: list[str] = []
    at = start
    for mark in inner:
        first, last = mark.start - segment.start, mark.end - segment.start
        if start <= first and last <= end:
            out.append(escape(segment.text[at:first], line_start=at == 0 and not in_link))
            out.append(mark.before + escape(segment.text[first:last], line_start=False) + mark.after)
            at = last
    out.append(escape(segment.text[at:end], line_start=at == 0 and not in_link))
    return "".join(out)


def paragraph_markdown(paragraph: Paragraph, prefix: str, marks: Sequence[Mark]) -> str:
    """A 款 with its 项 and 目 as Markdown blocks.

    Element ids are the ids of the text without ``prefix`` (``a12`` on an article's own page,
    nothing on a chapter's page). 项 and 目 are definition lists: the label is the term.
    """
    blocks: list[str] = []
    for segment in segments(paragraph):
        attributes = f'{{: #{segment.id.removeprefix(prefix)} data-law-text="{segment.id}" }}'
        if segment.depth == 0:
            if segment.text:
                blocks.append(f"{segment_markdown(segment, marks)}\n{attributes}\n")
            continue
        pad = "    " * (segment.depth - 1)
        blocks.append(f"{pad}{escape(segment.label)}\n")
        if segment.text:
            blocks.append(f"{pad}:   {segment_markdown(segment, marks)}\n{pad}    {attributes}\n")
        else:
            blocks.append(f"{pad}:   <!-- 无文字 -->\n")
    return "\n".join(blocks)
