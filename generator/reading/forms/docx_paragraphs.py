"""The text of a Word paragraph as its reader sees it (ECMA-376 part 1, 17.3).

Tracked changes are taken as accepted: what was inserted is kept, what was deleted and what is hidden is
handed on apart. The codes of fields are dropped. Of a text box that is stored twice, for new and for old
programs (part 3, 9), one copy is read.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from generator.reading.forms.docx_fields import OpenFields
from generator.reading.forms.docx_formulas import FORMULA_TEXT, is_formula_structure
from generator.reading.forms.docx_names import is_on, qn, value_of
from generator.reading.forms.docx_styles import Styles
from generator.reading.forms.shown_fields import LOST, Shown
from generator.reading.forms.symbol_fonts import sign_text, signs_in

NOT_TEXT = frozenset(qn(f"w:{name}") for name in ("pPr", "rPr", "sdtPr", "sdtEndPr", "rubyPr", "tblPr"))
_DELETED, _MOVED = qn("w:del"), qn("w:moveFrom")
_BREAKS = {
    qn("w:tab"): " ",
    qn("w:ptab"): " ",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-",
}
_WHITE, _LINE_ENDS = " \t\r\n", "\r\n"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """``text`` has a line feed at each soft break. ``unseen`` is deleted, hidden, or a reading above text.

    ``boxes`` are the contents of the text boxes that hang on it, each an element, or a string for drawn
    letters; ``unseen_boxes`` those that are deleted or hidden. ``goes_on`` is true where the mark of its
    end is deleted, moved away or hidden: the next paragraph goes on in the same line.
    """

    text: str
    unseen: str
    boxes: tuple[Any, ...]
    unseen_boxes: tuple[Any, ...]
    goes_on: bool


@dataclass(slots=True)
class ParagraphReader:
    """Reads the paragraphs of one text in order. ``lost`` gets the codes of fields that are not known."""

    styles: Styles
    fields: OpenFields
    lost: list[str]
    _style: str = ""
    _font: str = ""
    _shown: list[str] = field(default_factory=list)
    _unseen: list[str] = field(default_factory=list)
    _boxes: list[Any] = field(default_factory=list)
    _unseen_boxes: list[Any] = field(default_factory=list)

    def read(self, paragraph: Any) -> Paragraph:
        """A ``w:p``. Call once each."""
        properties = paragraph.find(qn("w:pPr"))
        self._style = self.styles.of_paragraph(properties)
        self._shown, self._unseen, self._boxes, self._unseen_boxes = [], [], [], []
        self._walk(paragraph, "shown")
        mark = None if properties is None else properties.find(qn("w:rPr"))
        changed = mark is not None and any(mark.find(tag) is not None for tag in (_DELETED, _MOVED))
        return Paragraph(
            text="".join(self._shown),
            unseen=" ".join("".join(self._unseen).split("\n")).strip(),
            boxes=tuple(self._boxes),
            unseen_boxes=tuple(self._unseen_boxes),
            goes_on=changed or self._is_hidden(mark),
        )

    def _walk(self, parent: Any, state: str) -> None:
        """``state`` is ``shown``, ``unseen`` or ``moved``: what was moved stands elsewhere."""
        for child in parent:
            if child.tag not in NOT_TEXT:
                _READERS.get(child.tag, ParagraphReader._other)(self, child, state)

    def _run(self, run: Any, state: str) -> None:
        properties = run.find(qn("w:rPr"))
        if state == "shown" and self._is_hidden(properties):
            state = "unseen"
        outer, self._font = self._font, "" if properties is None else _font(properties)
        self._walk(run, state)
        self._font = outer

    def _deleted(self, element: Any, state: str) -> None:
        self._walk(element, "unseen" if state == "shown" else state)

    def _moved(self, element: Any, state: str) -> None:
        self._walk(element, "moved")

    def _alternatives(self, element: Any, state: str) -> None:
        self._walk(alternative(element), state)

    def _text(self, element: Any, state: str) -> None:
        self._put(signs_in(_written(element), self._font), state)

    def _deleted_text(self, element: Any, state: str) -> None:
        self._text(element, "unseen" if state == "shown" else state)

    def _sign(self, element: Any, state: str) -> None:
        sign = sign_text(element.get(qn("w:font")) or "", int(element.get(qn("w:char")) or "0", 16))
        self._put(sign, state)

    def _break(self, element: Any, state: str) -> None:
        self._put(_BREAKS[element.tag], state)

    def _instruction(self, element: Any, state: str) -> None:
        self.fields.instruction(element.text or "")

    def _field_mark(self, element: Any, state: str) -> None:
        self._show(self.fields.mark(element), state)

    def _simple_field(self, element: Any, state: str) -> None:
        self.fields.begin_simple(element)
        self._walk(element, state)
        self._show(self.fields.end(), state)

    def _box(self, element: Any, state: str) -> None:
        (self._boxes if state == "shown" else self._unseen_boxes).append(element)

    def _drawn_letters(self, element: Any, state: str) -> None:
        """WordArt of old files: the letters are an attribute (part 4, 19.1.2.23, textpath)."""
        (self._boxes if state == "shown" else self._unseen_boxes).append(element.get("string") or "")

    def _other(self, element: Any, state: str) -> None:
        if is_formula_structure(element.tag):
            self._put(LOST, state)
        self._walk(element, state)

    def _ruby(self, ruby: Any, state: str) -> None:
        """A phonetic guide (17.3.3.25): its base stands in the line, the reading above it goes apart."""
        for base in ruby.findall(qn("w:rubyBase")):
            self._walk(base, state)
        for guide in ruby.findall(qn("w:rt")):
            self._walk(guide, "moved" if state == "moved" else "unseen")

    def _put(self, text: str, state: str) -> None:
        if self.fields.is_code(text):
            return
        if state == "shown":
            self._shown.append(text)
        elif state == "unseen":
            self._unseen.append(text)

    def _show(self, shown: Shown | None, state: str) -> None:
        # A sign that is not known and not seen is nothing that the text lacks.
        if shown is None or (shown.lost and state != "shown"):
            return
        self._put(shown.text, state)
        self._unseen += [shown.guide] if shown.guide else []
        self.lost += [shown.lost] if shown.lost else []

    def _is_hidden(self, properties: Any) -> bool:
        own = is_on(properties, "w:vanish")
        if own is not None:
            return own
        style = value_of(properties, "w:rStyle")
        return self.styles.hides(self._style) or (style is not None and self.styles.hides(style))


_READERS: dict[Any, Callable[[ParagraphReader, Any, str], None]] = {
    qn("w:r"): ParagraphReader._run,
    qn("w:t"): ParagraphReader._text,
    FORMULA_TEXT: ParagraphReader._text,
    qn("w:delText"): ParagraphReader._deleted_text,
    qn("w:sym"): ParagraphReader._sign,
    qn("w:instrText"): ParagraphReader._instruction,
    qn("w:fldChar"): ParagraphReader._field_mark,
    qn("w:fldSimple"): ParagraphReader._simple_field,
    qn("w:ruby"): ParagraphReader._ruby,
    qn("w:txbxContent"): ParagraphReader._box,
    qn("v:textpath"): ParagraphReader._drawn_letters,
    qn("mc:AlternateContent"): ParagraphReader._alternatives,
    _DELETED: ParagraphReader._deleted,
    _MOVED: ParagraphReader._moved,
    **dict.fromkeys(_BREAKS, ParagraphReader._break),
}


def alternative(alternatives: Any) -> Any:
    """The one of the alternatives that is read: the first choice, or what stands for it."""
    choice = alternatives.find(qn("mc:Choice"))
    fallback = alternatives.find(qn("mc:Fallback"))
    return choice if choice is not None else () if fallback is None else fallback


def _written(element: Any) -> str:
    text = element.text or ""
    if _is_one_line(text):
        return text
    # Outside of xml:space="preserve", a line break at the ends is how the file is laid out (XML 1.0, 2.10).
    if not _keeps_space(element):
        bare = text.strip(_WHITE)
        before, _, after = text.partition(bare) if bare else (text, "", "")
        text = (before if _is_one_line(before) else "") + bare + (after if _is_one_line(after) else "")
    # A line feed inside of text is a space; soft breaks are elements.
    return text.replace("\r", " ").replace("\n", " ")


def _font(properties: Any) -> str:
    fonts = properties.find(qn("w:rFonts"))
    return "" if fonts is None else fonts.get(qn("w:ascii")) or fonts.get(qn("w:hAnsi")) or ""


def _is_one_line(text: str) -> bool:
    return not any(end in text for end in _LINE_ENDS)


def _keeps_space(element: Any) -> bool:
    """Whether the element, or the nearest one around it that says so, keeps white space."""
    said = (each.get(qn("xml:space")) for each in (element, *element.iterancestors()))
    return next((space for space in said if space), "") == "preserve"
