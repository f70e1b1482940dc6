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
from generator.reading.forms.word97.notes import note_paragraphs
from generator.reading.forms.word97.paragraph_properties import Look
from generator.reading.forms.word97.paragraphs import CELL, Paragraph, story_paragraphs
from generator.reading.forms.word97.row_shape import word_row
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
        row = None if look is None else word_row(look.row, self.cells, look.head)
        return joined_cells(self.cells) if row is None else RowLine(row)


class LineMaker:
    """Makes the lines of one document, once. ``unseen`` and ``old_numbers`` fill on the way."""

    def __init__(self, document: Document) -> None:
        """``document`` as read."""
        self.unseen: list[str] = []
        self.old_numbers = 0
        self._document = document
        self._counter = ListCounter(document.lists)
        self._boxes = read_boxes(document)
        self._hung: set[int] = set()
        self._anchored = sorted((box for box in self._boxes if box.anchor is not None), key=_anchor)
        self._anchors = [_anchor(box) for box in self._anchored]

    def lines(self) -> Iterator[str]:
        """Every line: the text with its boxes, boxes that hang nowhere, then the notes."""
        yield from self._story(0, self._document.block.stories.main)
        # Boxes whose place is not known come last; they are not lost.
        for box in self._boxes:
            if box.start not in self._hung:
                yield from self._story(box.start, box.end)
        for kind, paragraphs in note_paragraphs(self._document):
            words = " ".join(" ".join(self._seen(each).split("\n")) for each in paragraphs).strip()
            if words:
                yield f"{kind}：{words}"

    def _story(self, start: int, end: int) -> Iterator[str]:
        carried = ""
        row: _Row | None = None
        for paragraph in story_paragraphs(self._document, start, end):
            look = paragraph.look
            in_table = look.in_table or paragraph.mark == CELL
            if row is not None and not in_table:
                # A row without an end: the file is odd, its words stay.
                yield row.line(None)
                row = None
            if in_table and row is None:
                row = _Row()
                if carried:
                    # A paragraph does not go on inside a table.
                    yield carried
                    carried = ""
            if row is not None and look.row_end:
                text = self._seen(paragraph)
                row.lines += [text] if text.strip() else []
                deleted = paragraph.mark_deleted and not any(row.cells) and not row.lines
                if not deleted:
                    yield row.line(look)
                row = None
                continue
            text = self._seen(paragraph)
            if paragraph.mark_deleted and paragraph.mark != CELL:
                # Its end was deleted: the next paragraph goes on in the same line.
                carried += text
                continue
            lines = (self._label(paragraph) + carried + text).split("\n")
            carried = ""
            lines += self._hanging(paragraph)
            if row is None:
                yield from lines
            else:
                row.lines += lines
                if paragraph.mark == CELL:
                    row.end_cell()
        if row is not None:
            yield row.line(None)
        if carried:
            yield carried

    def _seen(self, paragraph: Paragraph) -> str:
        """The words; what is not seen is noted."""
        if paragraph.unseen:
            self.unseen.append(paragraph.unseen)
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
            self._hung.add(box.start)
            look = self._document.runs.at(_anchor(box))
            shown = list(self._story(box.start, box.end))
            if look.deleted or look.hidden(False):
                self.unseen += [line for line in shown if line.strip()]
            else:
                lines += shown
        return lines
