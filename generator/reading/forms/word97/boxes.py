"""Text boxes: where each one hangs ([MS-DOC] 2.8.29, PlcftxbxTxt; 2.8.37, PlcfSpa)."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from generator.reading.forms.word97.document import Document
from generator.reading.forms.word97.positions import positions_and_data
from generator.reading.forms.word97.shapes import drawn_letters, outer_shapes

_ANCHOR, _BOX = 26, 22


@dataclass(frozen=True, slots=True)
class Box:
    """The characters (cp) of a text box, and the character of the main text on which it hangs, if known.

    ``letters`` are the words of drawn letters, which stand in no text.
    """

    start: int
    end: int
    anchor: int | None
    letters: str = ""


def read_boxes(document: Document) -> list[Box]:
    """The boxes of the main text that hold something, in the order of their text, then drawn letters.

    Raises ``DamagedError``.
    """
    block = document.block
    places, shapes = positions_and_data(block.table_part("shapes"), _ANCHOR)
    anchors = {
        struct.unpack_from("<I", shape)[0]: place for place, shape in zip(places, shapes, strict=False)
    }
    outer = outer_shapes(block)

    def anchor_of(shape: int) -> int | None:
        return anchors.get(shape, anchors.get(outer.get(shape, shape)))

    letters = ((anchor_of(shape), words) for shape, words in drawn_letters(block).items())
    hanging = [Box(0, 0, anchor, words) for anchor, words in letters if anchor is not None]
    return [*_text_boxes(document, anchor_of), *hanging]


def _text_boxes(document: Document, anchor_of: Callable[[int], int | None]) -> list[Box]:
    block = document.block
    if not block.stories.boxes:
        return []
    positions, entries = positions_and_data(block.table_part("boxes"), _BOX)
    base = block.stories.endnotes_at + block.stories.endnotes
    last = block.stories.boxes
    found = []
    # What no box claims hangs nowhere; the last range holds a mark that closes the story.
    bounds = sorted({0, last, *(position for position in positions if position < last)})
    shapes_at = {
        position: struct.unpack_from("<I", entry, 14)[0]
        for position, entry in zip(positions, entries, strict=False)
    }
    for start, end in pairwise(bounds):
        shape = shapes_at.get(start, 0)
        words = document.text.units[base + start : base + end]
        if words.strip("\r"):
            # One mark more than the paragraphs have closes each box.
            end_of_words = base + end - words.endswith("\r\r")
            found.append(Box(base + start, end_of_words, anchor_of(shape)))
    return found
