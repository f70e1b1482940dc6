"""Tokens to lines: groups, the state that they save, and where text goes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from generator.reading.forms.rtf.fields import Field
from generator.reading.forms.rtf.fonts import FontTable
from generator.reading.forms.rtf.row_shape import WORDS as ROW_WORDS
from generator.reading.forms.rtf.state import State
from generator.reading.forms.rtf.story import Story
from generator.reading.forms.rtf.tokens import Token
from generator.reading.forms.rtf.words import FORMULA_PARTS, SIGNS, SILENT, SPOKEN, STORIES, SYMBOLS
from generator.reading.forms.shown_fields import LOST, Shown

_UNIT = 0x10000
_DRAWN_LETTERS = "gtextUNICODE"
_NOTES = ("脚注", "尾注")


@dataclass(slots=True)
class Interpreter:
    """Feed every token up to the one after which ``ended`` is true.

    ``lost`` are the codes of fields that Word shows and no text holds.
    """

    text: Story = field(default_factory=Story)
    notes: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    fonts: FontTable = field(default_factory=FontTable)
    unknown: int = 0
    ended: bool = False
    _stack: list[State] = field(default_factory=list)
    _state: State = field(init=False)
    _default_font: int = 0
    _bytes: bytearray = field(default_factory=bytearray)
    # The first half of a character whose second half may stand in the next run, and its story.
    _half: tuple[bytes, Story] | None = None
    _units: list[int] = field(default_factory=list)
    _pass: int = 0
    _shown: int = 0
    _property_name: str = ""

    def __post_init__(self) -> None:
        self._state = State(self.text)

    def feed(self, token: Token) -> None:
        """One token. What comes after the last brace is no part of the document."""
        kind = token.kind
        if kind in ("text", "hex"):
            self._text(token.data)
        elif kind == "symbol" and token.name in SYMBOLS and self._pass == 0:
            self._symbol(token.name)
        elif kind in "{}":
            self._flush()
            self._pass = 0
            self._open() if kind == "{" else self._close_group()
        elif self._pass and not (kind == "word" and token.name in ("u", "bin")):
            self._pass -= 1
        elif kind == "symbol":
            self._other_symbol(token.name)
        else:
            self._word(token.name, token.value)

    def _text(self, data: bytes) -> None:
        if self._pass:
            passed = min(self._pass, len(data))
            self._pass -= passed
            data = data[passed:]
        if data:
            self._end_units()
            if self._half and self._half[1] is self._state.story and self._state.target == "text":
                self._bytes += self._half[0]
                self._half = None
            self._bytes += data
            self._state.fresh = False

    def _symbol(self, name: str) -> None:
        if name in "\\{}":
            # It may be the second byte of a Chinese character.
            self._text(name.encode("ascii"))
        else:
            self._put(SYMBOLS[name])

    def _other_symbol(self, name: str) -> None:
        if name == "*":
            self._state.starred = True
        elif name in "\r\n":
            self._put("")
            self._paragraph()
        else:
            self._flush()

    def _open(self) -> None:
        self._stack.append(self._state)
        self._state = replace(self._state, starred=False, fresh=True)

    def _close_group(self) -> None:
        if not self._stack:
            return
        if len(self._stack) == 1 or self._stack[-1].story is not self._state.story:
            self._end_half()
        left, self._state = self._state, self._stack.pop()
        self.ended = not self._stack
        if left.story is not self._state.story:
            self._end_story(left)
        if left.field is not None and left.field is not self._state.field:
            self._show_field(left.field.ended(self._shown))

    def _end_story(self, left: State) -> None:
        story, here = left.story, self._state
        if story.kind == "code":
            if left.field is not None:
                left.field.code = "".join(story.words)
        elif story.kind == "name":
            self._property_name = "".join(story.words).strip()
        elif story.kind == "value":
            if self._property_name == _DRAWN_LETTERS:
                here.story.take_box(["".join(story.words)], unseen=here.unseen)
        elif story.kind in _NOTES:
            words = " ".join(line.strip() for line in story.end() if line.strip())
            here.story.unseen.extend(story.unseen)
            if words and here.unseen:
                here.story.unseen.append(words)
            elif words:
                self.notes.append(f"{story.kind}：{words}")
        elif not (story.kind == "label" and here.unseen):
            here.story.take(story, unseen=here.unseen)

    def _show_field(self, shown: Shown | None) -> None:
        """What a field shows whose result is not stored."""
        state = self._state
        if shown is None or (shown.lost and state.unseen):
            return
        self._put(shown.text)
        if shown.guide:
            state.story.put(shown.guide, unseen=True)
        self.lost += [shown.lost] if shown.lost else []

    def _word(self, name: str, value: int | None) -> None:
        state = self._state
        if name == "u":
            self._unit(value or 0)
            return
        if name == "uc":
            # It may stand between the halves of one character.
            state.skip = max(0, min(1 if value is None else value, 8))
            return
        self._flush()
        fresh, state.fresh = state.fresh, False
        if state.target == "silent":
            return
        if fresh and (name in SILENT or name in STORIES or name == "fonttbl" or state.starred):
            self._destination(name)
        elif fresh and state.target == "text" and name in FORMULA_PARTS:
            self._put(LOST)
        elif fresh and name.startswith("m") and name.endswith("Pr"):
            # The properties of a part of a formula.
            state.target = "silent"
        elif name == "ftnalt" and state.story.kind == "脚注":
            state.story.kind = "尾注"
        elif name in SIGNS:
            self._put(SIGNS[name])
        elif name in ROW_WORDS:
            # The rows of a table in a cell are no rows of the table.
            if not state.nested:
                state.story.shape.take(name, value)
        elif state.target == "form" and state.field is not None:
            state.field.form_property(name, value or 0)
        else:
            self._property(name, value)

    def _destination(self, name: str) -> None:
        state = self._state
        if name in STORIES:
            state.story = Story(STORIES[name])
            state.target, state.in_table = "text", False
        elif name == "fonttbl":
            state.target = "fonts"
        elif name == "formfield":
            state.target = "form"
        elif name == "ud":
            state.target = state.outer
        elif name == "nesttableprops":
            state.nested = True
        elif name not in SPOKEN:
            state.target = "silent"

    def _property(self, name: str, value: int | None) -> None:
        state = self._state
        if name == "par" or (name == "sect" and (state.story.words or state.story.label)):
            self._paragraph()
        elif name == "cell":
            self._end_half()
            state.story.end_cell()
        elif name == "nestcell":
            self._end_half()
            state.story.end_paragraph(in_table=True)
        elif name == "row":
            state.story.end_row()
        elif name == "upr":
            state.outer, state.target = state.target, "first"
        elif name == "field":
            state.field = Field(self._shown)
        elif name == "deff":
            self._default_font = state.font = value or 0
        elif not (
            state.set_of_paragraphs(name, value) or state.set_of_characters(name, value, self._default_font)
        ):
            self.fonts.set(name, value, state.font if state.target == "fonts" else None)

    def _paragraph(self) -> None:
        self._end_half()
        # The mark of a paragraph's end is not there: the next one goes on in the same line.
        if self._state.unseen:
            self._state.story.go_on()
        else:
            self._state.story.end_paragraph(in_table=self._state.in_table)

    def _unit(self, value: int) -> None:
        if self._bytes:
            self._flush()
        self._end_half()
        self._state.fresh = False
        self._units.append(value % _UNIT)
        self._pass = self._state.skip

    def _end_units(self) -> None:
        if self._units:
            raw = b"".join(unit.to_bytes(2, "little") for unit in self._units)
            text = raw.decode("utf-16-le", errors="replace")
            self._units.clear()
            self.unknown += text.count("\ufffd")
            self._show(self.fonts.with_signs(text, self._state.font))

    def _end_half(self) -> None:
        """The half of a character to which no second half has come."""
        if self._half and self._half[1] is self._state.story:
            self._half = None
            self.unknown += 1
            self._show(LOST)

    def _flush(self) -> None:
        self._end_units()
        if not self._bytes:
            return
        data = bytes(self._bytes)
        self._bytes.clear()
        state = self._state
        if state.target == "fonts":
            self.fonts.add_name(state.font, data.decode("latin-1"))
        elif state.target == "text":
            font = state.read_font
            if self.fonts.waits(data, font):
                self._half = data[-1:], state.story
                data = data[:-1]
            text, unknown = self.fonts.decoded(data, font, state.far)
            self.unknown += unknown
            self._show("" if self.fonts.is_symbol(font) and state.story.kind == "label" else text)

    def _put(self, text: str) -> None:
        self._flush()
        self._end_half()
        self._show(text)

    def _show(self, text: str) -> None:
        state = self._state
        if state.target == "text" and not state.moved:
            state.story.put(text, unseen=state.unseen, look=(state.size, state.bold))
            if state.story.kind != "code":
                self._shown += len(text.strip())
