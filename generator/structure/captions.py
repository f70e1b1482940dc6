"""Captions that the law itself prints: 第一条　【立法目的】为了….

A caption stays where it is printed, in the text of the first 款, with its brackets; so joining
labels and texts gives every character. ``Article.caption`` only says what it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from generator.model.source import Line
from generator.structure.recognising.caption import round_caption, square_caption
from generator.structure.recognising.list_mark import list_mark

Finder = Callable[[str], "tuple[str, int] | None"]


def caption_finder(texts: Sequence[str]) -> Finder:
    """How captions look in this law, from the words after the labels of its articles.

    Square brackets are captions always; round ones where at least half of the articles have them.
    """
    rounds = sum(round_caption(text) is not None for text in texts)
    if len(texts) > 2 and rounds * 2 >= len(texts):
        return lambda text: square_caption(text) or round_caption(text)
    return square_caption


def take_caption(lines: Sequence[Line], find: Finder) -> tuple[str | None, tuple[Line, ...]]:
    """The caption, and the lines with one that stood alone put before the text it heads."""
    if not lines:
        return None, ()
    found = find(lines[0].text)
    if found is None:
        return None, tuple(lines)
    caption, end = found
    if end == len(lines[0].text) and len(lines) > 1 and list_mark(lines[1].text) is None:
        joined = replace(lines[1].worded(lines[0].text + lines[1].text), number=lines[0].number)
        return caption, (joined, *lines[2:])
    return caption, tuple(lines)
