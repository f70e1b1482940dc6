"""What a group of RTF saves: where text goes, and the properties of characters and paragraphs."""

from __future__ import annotations

from dataclasses import dataclass

from generator.reading.forms.rtf.fields import Field
from generator.reading.forms.rtf.story import Story

_USUAL_SIZE = 24


@dataclass(slots=True)
class State:
    """``target`` is where text goes: ``text`` is the story, ``fonts`` the font table, ``form`` the properties
    of a field, ``first`` the first of two ways of writing, ``silent`` nowhere; ``outer`` is what it was
    before ``\\upr``. ``far`` is the font of ``\\dbch`` runs, ``wide`` whether one is open. ``skip`` is how
    many characters stand after each ``\\u``. ``fresh`` is true up to the first word of a group, ``starred``
    after ``\\*``, ``nested`` where a row of a table in a cell is defined.
    """

    story: Story
    target: str = "text"
    outer: str = "text"
    font: int = 0
    far: int | None = None
    wide: bool = False
    skip: int = 1
    size: int = _USUAL_SIZE
    bold: bool = False
    hidden: bool = False
    deleted: bool = False
    moved: bool = False
    in_table: bool = False
    nested: bool = False
    starred: bool = False
    fresh: bool = False
    field: Field | None = None

    @property
    def unseen(self) -> bool:
        """Whether text that stands here is deleted or hidden."""
        return self.hidden or self.deleted

    @property
    def read_font(self) -> int:
        """The font in which bytes are characters."""
        return self.far if self.wide and self.far is not None else self.font

    def set_of_paragraphs(self, name: str, value: int | None) -> bool:
        """A property of paragraphs, up to the next ``\\pard``; false where the word is none."""
        if name == "pard":
            self.in_table = False
            self.story.plain_paragraph()
        elif name == "intbl":
            self.in_table = value != 0
        elif name == "ls":
            self.story.listed = bool(value)
        elif name in ("qc", "ql", "qr", "qj", "qd"):
            self.story.alignment = name
        elif name == "s":
            self.story.style = value or 0
        elif name == "outlinelevel":
            self.story.outline = value
        else:
            return False
        return True

    def set_of_characters(self, name: str, value: int | None, default_font: int) -> bool:
        """A property of characters; false where the word is none. ``\\plain`` sets them all anew."""
        on = value != 0
        if name == "plain":
            self.hidden = self.deleted = self.moved = self.bold = False
            self.font, self.far, self.wide, self.size = default_font, None, False, _USUAL_SIZE
        elif name == "v":
            self.hidden = on
        elif name in ("deleted", "mvf"):
            self.deleted, self.moved = on, on and name == "mvf"
        elif name == "b":
            self.bold = on
        elif name == "fs":
            self.size = value or _USUAL_SIZE
        elif name in ("loch", "hich", "dbch"):
            self.wide = name == "dbch"
        elif name == "f" and value is not None:
            self.font = value
            self.wide = self.wide and self.target == "fonts"
        elif name == "af" and self.wide and self.target == "text":
            self.far = value
        else:
            return False
        return True
