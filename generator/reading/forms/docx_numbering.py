"""Numbers that Word shows but does not write: numbering.xml resolved for each paragraph.

After ECMA-376 part 1, 17.9: a list (``num``) stands on an abstract list, may override its levels and
its first numbers, and shares the count with the other lists on the same abstract list.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from docx.oxml.ns import qn

from generator.numerals import write_numeral

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
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_DEEPEST_STYLE = 12


@dataclass(frozen=True, slots=True)
class _Level:
    start: int = 1
    form: str = "decimal"
    pattern: str = ""
    style: str = ""
    plain_above: bool = False


class Numbering:
    """Counts each list as Word does: by abstract list and level; lower levels begin anew."""

    def __init__(self, document: Any) -> None:
        """``document`` as python-docx opens it; one without numbering.xml gives no numbers."""
        self._abstract: dict[str, str] = {}
        self._levels: dict[str, dict[int, _Level]] = {}
        self._overrides: dict[str, dict[int, _Level]] = {}
        self._restarts: dict[str, dict[int, int]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[str] = set()
        self._styles: dict[str, Any] = {
            style.get(qn("w:styleId")): style for style in document.styles.element.findall(qn("w:style"))
        }
        relations = [rel for rel in document.part.rels.values() if rel.reltype.endswith("/numbering")]
        if relations:
            self._read(relations[0].target_part.element)

    def _read(self, root: Any) -> None:
        links: dict[str, str] = {}
        styled: dict[str, str] = {}
        for abstract in root.findall(qn("w:abstractNum")):
            key = abstract.get(qn("w:abstractNumId"))
            levels = (_level(element) for element in abstract.findall(qn("w:lvl")))
            self._levels[key] = dict(levels)
            if link := _value(abstract, "w:numStyleLink"):
                links[key] = link
            if style := _value(abstract, "w:styleLink"):
                styled[style] = key
        for num in root.findall(qn("w:num")):
            identity = num.get(qn("w:numId"))
            abstract_id = _value(num, "w:abstractNumId") or ""
            # A list that only names a list style has its levels where that style is defined.
            self._abstract[identity] = styled.get(links.get(abstract_id, ""), abstract_id)
            for override in num.findall(qn("w:lvlOverride")):
                depth = int(override.get(qn("w:ilvl")))
                start = _value(override, "w:startOverride")
                if start is not None:
                    self._restarts.setdefault(identity, {})[depth] = int(start)
                level = override.find(qn("w:lvl"))
                if level is not None:
                    self._overrides.setdefault(identity, {})[depth] = _level(level)[1]

    def label(self, paragraph: Any) -> str:
        """``第三条 `` where the number of a ``w:p`` is automatic, else nothing. Call once each, in order."""
        place = self._place(paragraph)
        if place is None or place[0] not in self._abstract:
            return ""
        identity, depth = place
        abstract = self._abstract[identity]
        levels = self._levels.get(abstract, {}) | self._overrides.get(identity, {})
        if depth not in levels:
            return ""
        counts = self._counts.setdefault(abstract, {})
        if identity not in self._begun:
            self._begun.add(identity)
            for level, start in self._restarts.get(identity, {}).items():
                counts[level] = start - 1
        counts[depth] = counts.get(depth, levels[depth].start - 1) + 1
        for lower in [other for other in counts if other > depth]:
            del counts[lower]
        # A level may be used before the one above it: that one then shows its first number.
        for higher in range(depth):
            if higher in levels:
                counts.setdefault(higher, levels[higher].start)
        return _shown(levels, depth, counts)

    def _place(self, paragraph: Any) -> tuple[str, int] | None:
        """List and level, from the paragraph itself or from its style and the styles that it stands on."""
        properties = paragraph.find(qn("w:pPr"))
        style_id = None if properties is None else _value(properties, "w:pStyle")
        own = _numbers(properties)
        if own is not None:
            return None if own[0] == "0" else (own[0], own[1] or 0)
        for _ in range(_DEEPEST_STYLE):
            style = self._styles.get(style_id or "")
            if style is None:
                return None
            found = _numbers(style.find(qn("w:pPr")))
            if found is not None:
                if found[0] == "0":
                    return None
                depth = found[1] if found[1] is not None else self._depth_of(found[0], style_id or "")
                return found[0], depth
            style_id = _value(style, "w:basedOn")
        return None

    def _depth_of(self, identity: str, style_id: str) -> int:
        """The level that names the style as its own."""
        levels = self._levels.get(self._abstract.get(identity, ""), {}) | self._overrides.get(identity, {})
        return next((depth for depth, level in levels.items() if level.style == style_id), 0)


def _level(element: Any) -> tuple[int, _Level]:
    form = element.find(qn("w:numFmt"))
    level = _Level(
        start=int(_value(element, "w:start") or 1),
        form="decimal" if form is None else form.get(qn("w:val")) or "decimal",
        pattern=_value(element, "w:lvlText") or "",
        style=_value(element, "w:pStyle") or "",
        plain_above=element.find(qn("w:isLgl")) is not None,
    )
    return int(element.get(qn("w:ilvl"))), level


def _shown(levels: dict[int, _Level], depth: int, counts: dict[int, int]) -> str:
    level = levels[depth]
    # A bullet says nothing and is no number.
    if "%" not in level.pattern or level.form in ("bullet", "none"):
        return ""

    def number(match: re.Match[str]) -> str:
        at = int(match[1]) - 1
        other = levels.get(at, _Level())
        if level.plain_above:
            other = replace(other, form="decimal")
        return _written(counts.get(at, other.start), other.form)

    text = re.sub(r"%(\d)", number, level.pattern)
    return text + (" " if text.endswith(tuple("编章节条")) else "")


def _written(number: int, form: str) -> str:
    if form in _CHINESE:
        return write_numeral(number)
    if form in ("lowerLetter", "upperLetter") and 1 <= number <= 26:
        letter = chr(96 + number)
        return letter if form == "lowerLetter" else letter.upper()
    if form in ("lowerRoman", "upperRoman") and 1 <= number < 40:
        roman = _roman(number)
        return roman if form == "lowerRoman" else roman.upper()
    if form in ("decimalEnclosedCircle", "decimalEnclosedCircleChinese") and 1 <= number <= 20:
        return chr(0x2460 + number - 1)
    if form == "decimalZero":
        return f"{number:02}"
    return str(number)


def _roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        while number >= value:
            text += letters
            number -= value
    return text


def _numbers(properties: Any) -> tuple[str, int | None] | None:
    numbers = None if properties is None else properties.find(qn("w:numPr"))
    identity = None if numbers is None else _value(numbers, "w:numId")
    if identity is None:
        return None
    depth = _value(numbers, "w:ilvl")
    return identity, None if depth is None else int(depth)


def _value(element: Any, child: str) -> str | None:
    found = element.find(qn(child))
    value: str | None = None if found is None else found.get(qn("w:val"))
    return value
