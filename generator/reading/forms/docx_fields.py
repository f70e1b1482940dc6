"""The fields of a Word paragraph: a code, and mostly a result that stands in the text."""

from __future__ import annotations

from typing import Any

from docx.oxml.ns import qn

from generator.reading.forms.shown_fields import LOST, field_text, is_shown_only

_MARK, _CODE, _KIND = qn("w:fldChar"), qn("w:instrText"), qn("w:fldCharType")
_SIMPLE, _INSTRUCTION = qn("w:fldSimple"), qn("w:instr")
FIELD_TAGS = (_MARK, _CODE, _SIMPLE)


class OpenFields:
    """Follows the marks of fields through a paragraph; the codes of what is no text go to ``lost``."""

    def __init__(self, lost: list[str]) -> None:
        self._lost = lost
        self._open: list[tuple[list[str], list[bool]]] = []

    def take(self, element: Any) -> str:
        """What is shown in the place of a mark that ends a field without a result; mostly nothing."""
        if element.tag == _SIMPLE:
            return self._ended(element.get(_INSTRUCTION) or "", bool(len(element)))
        if element.tag == _CODE:
            if self._open and not self._open[-1][1]:
                self._open[-1][0].append(element.text or "")
            return ""
        if element.tag != _MARK:
            return ""
        kind = element.get(_KIND)
        if kind == "begin":
            self._open.append(([], []))
        elif self._open and kind == "separate":
            self._open[-1][1].append(True)
        elif self._open and kind == "end":
            pieces, result = self._open.pop()
            return self._ended("".join(pieces), bool(result))
        return ""

    def _ended(self, code: str, has_result: bool) -> str:
        if has_result or not is_shown_only(code):
            return ""
        text = field_text(code)
        if text == LOST:
            self._lost.append(" ".join(code.split()))
        return text
