"""Tokens to lines: groups, the state that they save, and where text goes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from generator.reading.forms.rtf.code_pages import code_page, decoded, is_symbol
from generator.reading.forms.rtf.row_shape import WORDS as ROW_WORDS
from generator.reading.forms.rtf.story import Story
from generator.reading.forms.rtf.tokens import Token
from generator.reading.forms.rtf.words import SIGNS, SILENT, SPOKEN, STORIES, SYMBOLS

_UNIT = 0x10000


@dataclass(slots=True)
class _State:
    """What a group saves. ``far`` is the font of ``\\dbch`` runs, ``wide`` whether one is open.

    ``nested`` says that a row of a table in a cell is defined.
    """

    story: Story
    target: str = "text"
    font: int = 0
    far: int | None = None
    wide: bool = False
    skip: int = 1
    hidden: bool = False
    deleted: bool = False
    moved: bool = False
    in_table: bool = False
    nested: bool = False
    starred: bool = False
    fresh: bool = False


@dataclass(slots=True)
class Interpreter:
    """Feed every token, then ``close``. ``page`` is the code page of the whole file."""

    text: Story = field(default_factory=Story)
    notes: list[str] = field(default_factory=list)
    page: int = 1252
    unknown: int = 0
    ended: bool = False
    _stack: list[_State] = field(default_factory=list)
    _state: _State = field(init=False)
    _charsets: dict[int, int] = field(default_factory=dict)
    _pages: dict[int, int] = field(default_factory=dict)
    _bytes: bytearray = field(default_factory=bytearray)
    _units: list[int] = field(default_factory=list)
    _pass: int = 0

    def __post_init__(self) -> None:
        self._state = _State(self.text)

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
        left, self._state = self._state, self._stack.pop()
        self.ended = not self._stack
        story, here = left.story, self._state.story
        if story is here:
            return
        if story.kind in ("脚注", "尾注"):
            words = " ".join(line.strip() for line in story.end() if line.strip())
            if words and not (left.deleted or left.hidden):
                self.notes.append(f"{story.kind}：{words}")
            here.unseen.extend(story.unseen)
        elif not left.deleted or story.kind != "label":
            here.take(story)

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
        elif name == "ftnalt" and state.story.kind == "脚注":
            state.story.kind = "尾注"
        elif name in SIGNS:
            self._put(SIGNS[name])
        elif name in ROW_WORDS:
            # The rows of a table in a cell are no rows of the table.
            if not state.nested:
                state.story.shape.take(name, value)
        else:
            self._property(name, value)

    def _destination(self, name: str) -> None:
        state = self._state
        if name in STORIES:
            state.story = Story(STORIES[name])
            state.target, state.in_table = "text", False
        elif name == "fonttbl":
            state.target = "fonts"
        elif name == "upr" or name in SPOKEN:
            state.target = "text" if name != "nesttableprops" else state.target
            state.nested = state.nested or name == "nesttableprops"
        else:
            state.target = "silent"

    def _property(self, name: str, value: int | None) -> None:
        state = self._state
        if name == "par" or (name == "sect" and (state.story.words or state.story.label)):
            self._paragraph()
        elif name == "cell":
            state.story.end_cell()
        elif name == "nestcell":
            state.story.end_paragraph(in_table=True)
        elif name == "row":
            state.story.end_row()
        elif name == "pard":
            state.in_table, state.story.listed = False, False
        elif name == "intbl":
            state.in_table = value != 0
        elif name == "ls":
            state.story.listed = bool(value)
        elif name == "upr":
            state.target = "first"
        else:
            self._format(name, value)

    def _format(self, name: str, value: int | None) -> None:
        state, on = self._state, value != 0
        if name == "plain":
            state.hidden = state.deleted = state.moved = False
            state.font, state.far, state.wide = 0, None, False
        elif name == "v":
            state.hidden = on
        elif name in ("deleted", "mvf"):
            state.deleted, state.moved = on, on and name == "mvf"
        elif name in ("loch", "hich", "dbch"):
            state.wide = name == "dbch"
        else:
            self._font(name, value)

    def _font(self, name: str, value: int | None) -> None:
        state = self._state
        if name == "f" and value is not None:
            state.font = value
            if state.target != "fonts":
                state.wide = False
        elif name == "af" and state.wide and state.target == "text":
            state.far = value
        elif state.target == "fonts" and name == "fcharset":
            self._charsets[state.font] = value or 0
        elif state.target == "fonts" and name == "cpg" and value:
            self._pages[state.font] = value
        elif name == "ansicpg" and value:
            self.page = value
        elif name == "mac":
            self.page = 10000
        elif name == "pc":
            self.page = 437

    def _paragraph(self) -> None:
        # The mark of a paragraph's end was deleted: the next one goes on in the same line.
        if not (self._state.deleted and not self._state.moved):
            self._state.story.end_paragraph(in_table=self._state.in_table)

    def _unit(self, value: int) -> None:
        if self._bytes:
            self._flush()
        self._state.fresh = False
        self._units.append(value % _UNIT)
        self._pass = self._state.skip

    def _end_units(self) -> None:
        if self._units:
            raw = b"".join(unit.to_bytes(2, "little") for unit in self._units)
            text = raw.decode("utf-16-le", errors="replace")
            self._units.clear()
            self.unknown += text.count("\ufffd")
            self._show(text)

    def _flush(self) -> None:
        self._end_units()
        if self._bytes:
            data = bytes(self._bytes)
            self._bytes.clear()
            state = self._state
            if state.target == "text":
                font = state.far if state.wide and state.far is not None else state.font
                charset = self._charsets.get(font, 1)
                page = self._pages.get(font) or code_page(charset, self.page)
                far = self._charsets.get(-1 if state.far is None else state.far, 1)
                text, unknown = decoded(data, page, code_page(far, self.page))
                self.unknown += unknown
                self._show("" if is_symbol(charset) and state.story.kind == "label" else text)

    def _put(self, text: str) -> None:
        self._flush()
        self._show(text)

    def _show(self, text: str) -> None:
        state = self._state
        if state.target == "text" and not state.moved:
            state.story.put(text, hidden=state.hidden, deleted=state.deleted)
