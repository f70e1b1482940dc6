"""Numbers that Word shows but does not write: numbering.xml resolved for each paragraph."""

from __future__ import annotations

import re
from typing import Any

from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from generator.structure.numerals import write_numeral

_CHINESE = frozenset(
    {
        "chineseCounting",
        "chineseCountingThousand",
        "chineseLegalSimplified",
        "ideographDigital",
        "ideographTraditional",
        "japaneseCounting",
        "taiwaneseCounting",
        "taiwaneseCountingThousand",
    }
)


class Numbering:
    """Counts each list as Word does: by list and level, lower levels begin anew."""

    def __init__(self, document: Any) -> None:
        self._levels: dict[tuple[str, int], tuple[int, str, str]] = {}
        self._abstract: dict[str, str] = {}
        self._counts: dict[str, dict[int, int]] = {}
        root = next(
            (part.rels and rel.target_part for part in [document.part] for rel in part.rels.values()
             if rel.reltype.endswith("/numbering")),
            None,
        )  # fmt: skip
        if root is None:
            return
        element = root.element
        for abstract in element.findall(qn("w:abstractNum")):
            for level in abstract.findall(qn("w:lvl")):
                key = (abstract.get(qn("w:abstractNumId")), int(level.get(qn("w:ilvl"))))
                self._levels[key] = (
                    int(_value(level, "w:start") or 1),
                    _value(level, "w:numFmt") or "decimal",
                    _value(level, "w:lvlText") or "",
                )
        for num in element.findall(qn("w:num")):
            self._abstract[num.get(qn("w:numId"))] = _value(num, "w:abstractNumId") or ""

    def label(self, paragraph: Paragraph) -> str:
        """``第三条 `` where the number is automatic, else nothing. Call once a paragraph, in order."""
        place = _place(paragraph)
        if place is None or place[0] not in self._abstract:
            return ""
        abstract, level = self._abstract[place[0]], place[1]
        if (abstract, level) not in self._levels:
            return ""
        counts = self._counts.setdefault(abstract, {})
        counts[level] = counts.get(level, self._levels[abstract, level][0] - 1) + 1
        for lower in [other for other in counts if other > level]:
            del counts[lower]
        pattern = self._levels[abstract, level][2]

        def number(match: re.Match[str]) -> str:
            depth = int(match[1]) - 1
            start, form, _ = self._levels.get((abstract, depth), (1, "decimal", ""))
            return _written(counts.get(depth, start), form)

        text = re.sub(r"%(\d)", number, pattern)
        # A bullet says nothing and is no number.
        if "%" not in pattern:
            return ""
        return text + (" " if text.endswith(tuple("编章节条")) else "")


def _written(number: int, form: str) -> str:
    if form in _CHINESE:
        return write_numeral(number)
    if form in ("lowerLetter", "upperLetter") and 1 <= number <= 26:
        letter = chr(96 + number)
        return letter if form == "lowerLetter" else letter.upper()
    if form == "decimalEnclosedCircle" and 1 <= number <= 20:
        return chr(0x2460 + number - 1)
    return str(number)


def _place(paragraph: Paragraph) -> tuple[str, int] | None:
    """List and level, from the paragraph itself or from its style and the styles that it stands on."""
    properties = [paragraph._p.pPr]
    style = paragraph.style
    while style is not None and len(properties) < 12:
        properties.append(style.element.find(qn("w:pPr")))
        style = style.base_style
    for found in properties:
        numbers = None if found is None else found.find(qn("w:numPr"))
        if numbers is None:
            continue
        identity = _value(numbers, "w:numId")
        if identity is not None:
            return None if identity == "0" else (identity, int(_value(numbers, "w:ilvl") or 0))
    return None


def _value(element: Any, child: str) -> str | None:
    found = element.find(qn(child))
    return None if found is None else found.get(qn("w:val"))
