"""The lines of a Word document: paragraphs, rows of tables, text boxes, what stands in other forms, notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from generator.reading.forms.docx_fields import OpenFields
from generator.reading.forms.docx_looks import paragraph_look
from generator.reading.forms.docx_names import qn
from generator.reading.forms.docx_numbering import Numbering
from generator.reading.forms.docx_package import WordPackage
from generator.reading.forms.docx_paragraphs import NOT_TEXT, ParagraphReader, alternative
from generator.reading.forms.docx_styles import Styles
from generator.reading.forms.docx_tables import row_lines
from generator.reading.forms.word_looks import MOST_PARAGRAPHS, LaidParagraph

_PARAGRAPH, _TABLE, _ROW, _CELL, _CHUNK = (qn(f"w:{name}") for name in ("p", "tbl", "tr", "tc", "altChunk"))
_DELETED = qn("w:del")
_WRITTEN = (qn("w:t"), qn("w:delText"))
_NOTES = {"footnotes": ("footnote", "脚注"), "endnotes": ("endnote", "尾注")}


class DocumentReader:
    """Makes the lines of one document, once.

    On the way fill: ``unseen`` with deleted and hidden text, ``lost`` with the codes of fields that Word
    shows and no text holds, ``head`` with the paragraphs up to the first table or text box.
    """

    def __init__(self, package: WordPackage, chunk_lines: Callable[[bytes], list[str]]) -> None:
        """``chunk_lines`` reads a file of any form that stands in the text."""
        self.unseen: list[str] = []
        self.lost: list[str] = []
        self.head: list[LaidParagraph] = []
        self._in_head = True
        self._package = package
        self._chunk_lines = chunk_lines
        self._styles = Styles(package.styles)
        self._numbering = Numbering(package.numbering, self._styles)

    def lines(self) -> list[str]:
        """Every line of the body, then ``脚注：…`` and ``尾注：…`` for each note with text."""
        return [*self._story_lines(self._package.body), *self._note_lines()]

    def _story_lines(self, story: Any) -> Iterator[str]:
        """The lines of a whole text: the body or a text box."""
        yield from self._block_lines(story, ParagraphReader(self._styles, OpenFields(story), self.lost))

    def _block_lines(self, parent: Any, reader: ParagraphReader) -> Iterator[str]:
        carried = ""
        boxes: list[str] = []
        for block in _blocks(parent):
            if block.tag != _PARAGRAPH:
                self._in_head = False
                # A paragraph does not go on inside a table, nor after it.
                yield from ([carried] if carried else []) + boxes
                carried, boxes = "", []
                yield from self._other_lines(block, reader)
                continue
            paragraph = reader.read(block)
            if paragraph.unseen:
                self.unseen.append(paragraph.unseen)
            boxes += self._box_lines(paragraph.boxes)
            self.unseen += [line for line in self._box_lines(paragraph.unseen_boxes) if line.strip()]
            if paragraph.goes_on:
                # Its end is not there: the next paragraph goes on in the same line.
                self._in_head = False
                carried += paragraph.text
                continue
            lines = (self._numbering.label(block) + carried + paragraph.text).split("\n")
            self._lay(block, lines, boxes)
            yield from lines + boxes
            carried, boxes = "", []
        yield from ([carried] if carried else []) + boxes

    def _other_lines(self, block: Any, reader: ParagraphReader) -> Iterator[str]:
        if block.tag == _TABLE:
            yield from self._table_lines(block, reader)
        else:
            yield from self._chunk_lines(self._package.chunks[block.get(qn("r:id"))])

    def _lay(self, paragraph: Any, lines: list[str], boxes: list[str]) -> None:
        self._in_head = self._in_head and not boxes and len(self.head) < MOST_PARAGRAPHS
        if self._in_head:
            look = paragraph_look(paragraph, self._styles) if "".join(lines).strip() else None
            self.head.append(LaidParagraph(len(lines), look))

    def _box_lines(self, boxes: tuple[Any, ...]) -> list[str]:
        """The lines of text boxes; drawn letters are one line."""
        return [line for box in boxes for line in ([box] if isinstance(box, str) else self._story_lines(box))]

    def _table_lines(self, table: Any, reader: ParagraphReader) -> Iterator[str]:
        yield from row_lines(table, self._table_rows(table, reader))

    def _table_rows(self, table: Any, reader: ParagraphReader) -> Iterator[tuple[Any, list[tuple[Any, str]]]]:
        for row in _children(table, _ROW):
            properties = row.find(qn("w:trPr"))
            if properties is not None and properties.find(_DELETED) is not None:
                self.unseen += _plain_lines(row)
                continue
            cells = []
            for cell in _children(row, _CELL):
                words = " ".join(line.strip() for line in self._block_lines(cell, reader))
                cells.append((cell, " ".join(words.split())))
            yield row, cells

    def _note_lines(self) -> Iterator[str]:
        for part, (kind, name) in _NOTES.items():
            root = self._package.notes.get(part)
            notes = [] if root is None else root.findall(qn(f"w:{kind}"))
            away = self._marked_away(kind)
            # Those of a type are lines between text and notes, and hold none.
            for note in (note for note in notes if note.get(qn("w:type")) in (None, "normal")):
                reader = ParagraphReader(self._styles, OpenFields(note), self.lost)
                paragraphs = [reader.read(paragraph) for paragraph in note.iter(_PARAGRAPH)]
                words = " ".join(" ".join(each.text.split("\n")) for each in paragraphs).strip()
                self.unseen += [each.unseen for each in paragraphs if each.unseen]
                if words and note.get(qn("w:id")) in away:
                    self.unseen.append(words)
                elif words:
                    yield f"{name}：{words}"

    def _marked_away(self, kind: str) -> set[str]:
        """The notes whose mark in the text is deleted."""
        marks = self._package.body.iter(qn(f"w:{kind}Reference"))
        return {
            mark.get(qn("w:id")) for mark in marks if next(mark.iterancestors(_DELETED), None) is not None
        }


def _blocks(parent: Any) -> Iterator[Any]:
    """Paragraphs, tables and chunks in order, those inside content controls and the like too."""
    for child in parent:
        if child.tag in (_PARAGRAPH, _TABLE, _CHUNK):
            yield child
        elif child.tag == qn("mc:AlternateContent"):
            yield from _blocks(alternative(child))
        elif child.tag not in NOT_TEXT:
            yield from _blocks(child)


def _children(parent: Any, tag: str) -> Iterator[Any]:
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in (qn("w:sdt"), qn("w:sdtContent"), qn("w:customXml"), qn("w:ins")):
            yield from _children(child, tag)


def _plain_lines(row: Any) -> list[str]:
    """The text of each paragraph of a deleted row."""
    lines = ("".join(each.text or "" for each in p.iter(*_WRITTEN)).strip() for p in row.iter(_PARAGRAPH))
    return [line for line in lines if line]
