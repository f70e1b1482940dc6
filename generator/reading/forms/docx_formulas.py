"""Formulas in a Word paragraph (OMML, ECMA-376 part 1, 22.1).

A formula in one row is its characters. A fraction or a root has an order that characters in a row do not
show: U+FFFD, which is reported as a lost character, stands before its parts.
"""

from __future__ import annotations

_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
FORMULA_TEXT = f"{_MATH}t"
_NAMES = "acc bar d eqArr f func groupChr limLow limUpp m nary rad sPre sSub sSubSup sSup"
_PARTS = frozenset(_MATH + name for name in _NAMES.split())


def is_formula_structure(tag: str) -> bool:
    """Whether the parts of this element stand otherwise than in a row."""
    return tag in _PARTS
