"""The lines of the text, as its reader sees it: paragraphs, rows of tables, boxes, notes.

Tracked changes are taken as accepted, as for docx: what was deleted and what is hidden goes apart.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.model.table import joined_cells
from generator.reading.forms.list_counting import ListCounter
from generator.reading.forms.word97.boxes import Box, read_boxes
from generator.reading.forms.word97.document import Document
from generator.reading.forms.word97.looks import paragraph_look
from generator.reading.forms.word97.notes import note_paragraphs
from generator.reading.forms.word97.paragraph_properties import Look
from generator.reading.forms.word97.paragraphs import CELL, Paragraph, story_paragraphs
from generator.reading.forms.word97.row_shape import word_row
from generator.reading.forms.word_looks import MOST_PARAGRAPHS, LaidParagraph
from generator.reading.forms.word_tables import RowLine


def _anchor(box: Box) -> int:
    return -1 if box.anchor is None else box.anchor


@dataclass(slots=True)
class _Row:
    """A row of a table that has not ended yet."""

    cells: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    def end_cell(self) -> None:
        self.cells.append(" ".join(" ".join(line.strip() for line in self.lines).split()))
        self.lines.clear()

    def line(self, look: Look | None) -> str:
        """The row; ``look`` is that of the mark at its end, where there is one."""
        if self.lines:
            self.end_cell()
        row = None if look is None else word_row(look.row, self.cells, look.row_heads)
        return joined_cells(self.cells) if row is None else RowLine(row)


@dataclass(slots=True)
class _Carried:
    """Paragraphs whose end is deleted or hidden, which stand in the line of the next one, and their boxes."""

    text: str = ""
    boxes: list[str] = field(default_factory=list)

    def take(self) -> list[str]:
        """Its lines, where no paragraph follows."""
        lines = ([self.text] if self.text else []) + self.boxes
        self.text, self.boxes = "", []
        return lines


class LineMaker:
    """Makes the lines of one document, once.

    On the way fill: ``unseen`` with deleted and hidden text, ``lost`` with the codes of fields that Word
    shows and no text holds, ``old_numbers``, and ``head`` with the paragraphs up to the first table or box.
    """

    def __init__(self, document: Document) -> None:
        """``document`` as read."""
        self.unseen: list[str] = []
        self.lost: list[str] = []
        self.head: list[LaidParagraph] = []
        self.old_numbers = 0
        self._in_head = True
        self._document = document
        self._counter = ListCounter(document.lists)
        self._boxes = read_boxes(document)
        self._hung: set[Box] = set()
        self._anchored = sorted((box for box in self._boxes if box.anchor is not None), key=_anchor)
        self._anchors = [_anchor(box) for box in self._anchored]

    def lines(self) -> Iterator[str]:
        """Every line: the text with its boxes, boxes that hang nowhere, then the notes."""
        yield from self._story(0, self._document.block.stories.main)
        self._in_head = False
        # Boxes whose place is not known come last; they are not lost.
        for box in self._boxes:
            if box not in self._hung:
                yield from self._story(box.start, box.end)
        for kind, paragraphs in note_paragraphs(self._document):
            words = " ".join(" ".join(self._seen(each).split("\n")) for each in paragraphs).strip()
            if words:
                yield f"{kind}：{words}"

    def _story(self, start: int, end: int) -> Iterator[str]:
        carried = _Carried()
        row: _Row | None = None
        for paragraph in story_paragraphs(self._document, start, end):
            in_table = paragraph.look.in_table or paragraph.mark == CELL
            if row is not None and not in_table:
                # A row without an end: the file is odd, its words stay.
                yield row.line(None)
                row = None
            if in_table and row is None:
                row = _Row()
                # A paragraph does not go on inside a table.
                yield from carried.take()
            if row is not None and paragraph.look.row_end:
                text = self._seen(paragraph)
                row.lines += [text] if text.strip() else []
                deleted = paragraph.mark_deleted and not any(row.cells) and not row.lines
                if not deleted:
                    yield row.line(paragraph.look)
                row = None
                continue
            lines = self._paragraph(paragraph, carried)
            if row is None:
                yield from lines
                continue
            row.lines += lines
            if paragraph.mark == CELL:
                row.end_cell()
        if row is not None:
            yield row.line(None)
        yield from carried.take()

    def _paragraph(self, paragraph: Paragraph, carried: _Carried) -> list[str]:
        """The lines of a paragraph and of the boxes on it; none where the next one goes on in its line."""
        text = self._seen(paragraph)
        boxes = self._hanging(paragraph)
        if paragraph.goes_on:
            self._in_head = False
            carried.text += text
            carried.boxes += boxes
            return []
        lines = (self._label(paragraph) + carried.text + text).split("\n")
        boxes = carried.boxes + boxes
        carried.text, carried.boxes = "", []
        self._lay(paragraph, lines, boxes)
        return lines + boxes

    def _lay(self, paragraph: Paragraph, lines: list[str], boxes: list[str]) -> None:
        in_table = paragraph.look.in_table or paragraph.mark == CELL
        self._in_head = self._in_head and not boxes and not in_table and len(self.head) < MOST_PARAGRAPHS
        if self._in_head:
            look = paragraph_look(self._document, paragraph) if "".join(lines).strip() else None
            self.head.append(LaidParagraph(len(lines), look))

    def _seen(self, paragraph: Paragraph) -> str:
        """The words; what is not seen is noted."""
        if paragraph.unseen:
            self.unseen.append(paragraph.unseen)
        self.lost += paragraph.lost
        return paragraph.text

    def _label(self, paragraph: Paragraph) -> str:
        look = paragraph.look
        if look.old_number and not look.list:
            self.old_numbers += 1
        # The mark that ends a row of a table in a table is a paragraph, but none that is shown.
        if not look.list or look.inner_row_end:
            return ""
        identity = str(look.list)
        level = look.level
        if level is None:
            level = 0 if look.list_style is None else self._counter.depth_of(identity, str(look.list_style))
        return self._counter.label(identity, level)

    def _hanging(self, paragraph: Paragraph) -> list[str]:
        """The lines of the boxes on a paragraph. Only the main text has some: a box holds no box."""
        if paragraph.start >= self._document.block.stories.main:
            return []
        lines: list[str] = []
        first = bisect_left(self._anchors, paragraph.start)
        for box in self._anchored[first : bisect_right(self._anchors, paragraph.end)]:
            self._hung.add(box)
            look = self._document.runs.at(_anchor(box))
            shown = [box.letters] if box.letters else list(self._story(box.start, box.end))
            if look.deleted or look.hidden(False):
                self.unseen += [line for line in shown if line.strip()]
            else:
                lines += shown
        return lines
