"""The fields of a Word text (ECMA-376 part 1, 17.16): a code, and mostly a result that stands in the text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from generator.reading.forms.docx_names import is_on, qn
from generator.reading.forms.shown_fields import Shown, is_shown_only, shown_field

_KIND = qn("w:fldCharType")


@dataclass(slots=True)
class _Open:
    """A field that has not ended; ``whole`` where its end is in the same text."""

    whole: bool
    checked: bool | None = None
    code: list[str] = field(default_factory=list)
    in_result: bool = False
    shows: bool = False


class OpenFields:
    """Follows the marks of fields through one text, over the ends of paragraphs."""

    def __init__(self, story: Any) -> None:
        """``story`` is the body, a text box or a note. A field that does not end there is none."""
        self._whole = _whole_fields(story)
        self._open: list[_Open] = []

    def is_code(self, text: str) -> bool:
        """Whether text that stands here belongs to the code of a field, as a result inside a code does."""
        for opened in reversed(self._open):
            if opened.whole and not opened.in_result:
                opened.code.append(text)
                return True
        for opened in self._open:
            opened.shows = opened.shows or bool(text.strip())
        return False

    def instruction(self, text: str) -> None:
        """Text of a code (``w:instrText``)."""
        if self._open and not self._open[-1].in_result:
            self._open[-1].code.append(text)

    def mark(self, element: Any) -> Shown | None:
        """What a field that ends here shows in place of a result that is not stored; mostly ``None``."""
        kind = element.get(_KIND)
        if kind == "begin":
            self._open.append(_Open(element in self._whole, _is_checked(element)))
        elif self._open and kind == "separate":
            self._open[-1].in_result = True
        elif self._open and kind == "end":
            return self.end()
        return None

    def begin_simple(self, element: Any) -> None:
        """A field in one element (``w:fldSimple``), whose children are its result."""
        self._open.append(_Open(True, code=[element.get(qn("w:instr")) or ""], in_result=True))

    def end(self) -> Shown | None:
        """As ``mark``, at the end of the innermost field."""
        ended = self._open.pop()
        code = "".join(ended.code)
        if ended.shows or not is_shown_only(code):
            return None
        return shown_field(code, ended.checked)


def _is_checked(begin: Any) -> bool | None:
    """The state of a check box (17.16.7); ``None`` for another field."""
    box = begin.find(f"{qn('w:ffData')}/{qn('w:checkBox')}")
    if box is None:
        return None
    checked = is_on(box, "w:checked")
    return bool(is_on(box, "w:default") if checked is None else checked)


def _whole_fields(story: Any) -> frozenset[Any]:
    """The marks that begin a field which also ends in this text."""
    found: list[Any] = []
    begun: list[Any] = []

    def walk(element: Any) -> None:
        for child in element:
            if child.tag == qn("w:fldChar"):
                if child.get(_KIND) == "begin":
                    begun.append(child)
                elif child.get(_KIND) == "end" and begun:
                    found.append(begun.pop())
            elif child.tag not in (qn("w:txbxContent"), qn("mc:Fallback")):
                walk(child)

    walk(story)
    return frozenset(found)
