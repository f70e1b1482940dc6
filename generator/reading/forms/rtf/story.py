"""The lines of the text, a footnote or a text box, as they grow."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.model.table import joined_cells
from generator.reading.forms.rtf.row_shape import RowShape
from generator.reading.forms.word_tables import RowLine


@dataclass(slots=True)
class Story:
    """``kind`` is ``text``, ``脚注``, ``尾注``, ``box`` or ``label``. ``unseen`` is deleted and hidden text.

    A line is a paragraph, a row of a table, or a part of a paragraph between soft breaks, as in Word.
    """

    kind: str = "text"
    lines: list[str] = field(default_factory=list)
    unseen: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    shape: RowShape = field(default_factory=RowShape)
    unlabelled: int = 0
    label: str = ""
    labelled: bool = False
    listed: bool = False
    _deleted: list[str] = field(default_factory=list)
    _hidden: list[str] = field(default_factory=list)
    _boxes: list[str] = field(default_factory=list)
    _cell: list[str] = field(default_factory=list)
    _row: list[str] = field(default_factory=list)

    def put(self, text: str, *, hidden: bool = False, deleted: bool = False) -> None:
        """Text of the paragraph that is open."""
        if deleted:
            self._deleted.append(text)
        elif hidden:
            self._hidden.append(text)
        else:
            self.words.append(text)

    def end_paragraph(self, *, in_table: bool) -> None:
        """At ``\\par``."""
        self.unlabelled += self.listed and not self.labelled and bool("".join(self.words).strip())
        text = self.label + "".join(self.words)
        (self._cell if in_table else self.lines).extend([*text.split("\n"), *self._boxes])
        if unseen := "".join((*self._deleted, *self._hidden)).strip():
            self.unseen.append(unseen)
        for part in (self.words, self._deleted, self._hidden, self._boxes):
            part.clear()
        self.label, self.labelled, self.listed = "", False, False

    def end_cell(self) -> None:
        """At ``\\cell``."""
        self.end_paragraph(in_table=True)
        self._row.append(" ".join(" ".join(self._cell).split()))
        self._cell.clear()

    def end_row(self) -> None:
        """At ``\\row``: the cells side by side."""
        row = self.shape.row(self._row)
        self.lines.append(joined_cells(self._row) if row is None else RowLine(row))
        self._row.clear()

    def end(self) -> list[str]:
        """Every line; what was left open is closed."""
        if self._cell or self._row:
            self.end_cell()
            self.end_row()
        elif self.words or self._deleted or self._hidden or self._boxes:
            self.end_paragraph(in_table=False)
        return self.lines

    def take(self, other: Story) -> None:
        """A label or a box that has ended inside this story."""
        if other.kind == "label":
            self.label, self.labelled = label_of("".join(other.words)), True
        else:
            self._boxes.extend(other.end())
            self.unseen.extend(other.unseen)


def label_of(text: str) -> str:
    """An automatic number as the other forms give it; a bullet says nothing and is none."""
    label = text.strip()
    if not any(char.isalnum() for char in label) or label == "o":
        return ""
    return label + (" " if label.endswith(tuple("编章节条")) else "")
