"""The lines of the text, a footnote or a text box, as they grow."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.model.table import joined_cells
from generator.reading.forms.list_counting import spaced_label
from generator.reading.forms.rtf.row_shape import RowShape
from generator.reading.forms.word_looks import MOST_PARAGRAPHS, LaidParagraph
from generator.reading.forms.word_tables import RowLine

_CENTRED = "qc"
_HEADING = 0


@dataclass(slots=True)
class Story:
    """``kind`` is ``text``, ``脚注``, ``尾注``, ``box``, ``label``, or what holds no lines (see ``words``).

    A line is a paragraph, a row of a table, or a part of a paragraph between soft breaks, as in Word.
    ``unseen`` is deleted and hidden text. ``alignment``, ``style``, ``outline`` and ``listed`` are of the
    paragraph that is open and of those after it, up to ``\\pard``. ``head`` are the paragraphs up to the
    first table or text box.
    """

    kind: str = "text"
    lines: list[str] = field(default_factory=list)
    unseen: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    head: list[LaidParagraph] = field(default_factory=list)
    shape: RowShape = field(default_factory=RowShape)
    unlabelled: int = 0
    label: str = ""
    labelled: bool = False
    listed: bool = False
    alignment: str = ""
    style: int = 0
    outline: int | None = None
    _first: tuple[int, bool] | None = None
    _in_head: bool = True
    _unseen: list[str] = field(default_factory=list)
    _boxes: list[str] = field(default_factory=list)
    _cell: list[str] = field(default_factory=list)
    _row: list[str] = field(default_factory=list)

    def put(self, text: str, *, unseen: bool = False, look: tuple[int, bool] = (0, False)) -> None:
        """Text of the paragraph that is open. ``look`` is its size and whether it is bold."""
        if unseen:
            self._unseen.append(text)
            return
        self.words.append(text)
        if self._first is None and text.strip():
            self._first = look

    def plain_paragraph(self) -> None:
        """At ``\\pard``: what was set for paragraphs is set no more."""
        self.listed, self.alignment, self.style, self.outline = False, "", 0, None

    def go_on(self) -> None:
        """At a ``\\par`` that is deleted or hidden: the next paragraph goes on in the same line."""
        # The number is that of the paragraph whose end is still there.
        self.label, self.labelled, self._in_head = "", False, False

    def end_paragraph(self, *, in_table: bool) -> None:
        """At ``\\par``."""
        self.unlabelled += self.listed and not self.labelled and bool("".join(self.words).strip())
        lines = (self.label + "".join(self.words)).split("\n")
        self._lay(lines, in_table=in_table)
        (self._cell if in_table else self.lines).extend([*lines, *self._boxes])
        if unseen := " ".join("".join(self._unseen).split("\n")).strip():
            self.unseen.append(unseen)
        for part in (self.words, self._unseen, self._boxes):
            part.clear()
        self.label, self.labelled, self._first = "", False, None

    def _lay(self, lines: list[str], *, in_table: bool) -> None:
        follows = self._in_head and not in_table and not self._boxes
        self._in_head = follows and len(self.head) < MOST_PARAGRAPHS
        if self._in_head:
            heads = self.alignment == _CENTRED or self.outline == _HEADING
            look = (self.style, self._first) if heads and self._first else None
            self.head.append(LaidParagraph(len(lines), look))

    def end_cell(self) -> None:
        """At ``\\cell``."""
        self.end_paragraph(in_table=True)
        self._row.append(" ".join(" ".join(self._cell).split()))
        self._cell.clear()

    def end_row(self) -> None:
        """At ``\\row``: the cells side by side."""
        self._in_head = False
        row = self.shape.row(self._row)
        self.lines.append(joined_cells(self._row) if row is None else RowLine(row))
        self._row.clear()

    def end(self) -> list[str]:
        """Every line; what was left open is closed."""
        if self._cell or self._row:
            self.end_cell()
            self.end_row()
        elif self.words or self._unseen or self._boxes:
            self.end_paragraph(in_table=False)
        return self.lines

    def take(self, other: Story, *, unseen: bool) -> None:
        """A label or a box that has ended inside this story; ``unseen`` where it hangs on unseen text."""
        if other.kind == "label":
            self.label, self.labelled = label_of("".join(other.words)), True
            return
        lines = other.end()
        self.unseen.extend(other.unseen)
        self.take_box(lines, unseen=unseen)

    def take_box(self, lines: list[str], *, unseen: bool) -> None:
        """The lines of a box on the paragraph that is open."""
        if unseen:
            self.unseen.extend(line for line in lines if line.strip())
        else:
            self._boxes.extend(lines)


def label_of(text: str) -> str:
    """An automatic number as the other forms give it; a bullet says nothing and is none."""
    label = text.strip()
    if not any(char.isalnum() for char in label) or label == "o":
        return ""
    return spaced_label(label, tight=not text[-1].isspace())
