"""Footnotes and endnotes ([MS-DOC] 2.8.20, PlcffndTxt; 2.8.16, PlcfendTxt)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.reading.forms.word97.document import Document
from generator.reading.forms.word97.paragraphs import Paragraph, story_paragraphs
from generator.reading.forms.word97.positions import positions_and_data


def note_paragraphs(document: Document) -> Iterator[tuple[str, list[Paragraph]]]:
    """``脚注`` or ``尾注`` with the paragraphs of each note, in order. Raises ``DamagedError``."""
    stories = document.block.stories
    for name, kind, base, length in (
        ("footnotes", "脚注", stories.main, stories.footnotes),
        ("endnotes", "尾注", stories.endnotes_at, stories.endnotes),
    ):
        ends, _ = positions_and_data(document.block.table_part(name), 0)
        # The last range holds a mark that closes the story. What no note claims is a note of its own.
        bounds = sorted({0, length, *(end for end in ends if end < length)}) if length else []
        for start, end in pairwise(bounds):
            yield kind, list(story_paragraphs(document, base + start, base + end))
