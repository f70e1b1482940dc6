"""Numbers that Word shows but does not write: numbering.xml resolved for each paragraph (ECMA-376, 17.9)."""

from __future__ import annotations

from typing import Any

from docx.oxml.ns import qn

from generator.reading.forms.list_counting import Level, ListCounter, NumberedList

_DEEPEST_STYLE = 12


class Numbering:
    """The lists of a document, and where each paragraph stands in them."""

    def __init__(self, document: Any) -> None:
        """``document`` as python-docx opens it; one without numbering.xml gives no numbers."""
        self._styles: dict[str, Any] = {
            style.get(qn("w:styleId")): style for style in document.styles.element.findall(qn("w:style"))
        }
        relations = [rel for rel in document.part.rels.values() if rel.reltype.endswith("/numbering")]
        self._counter = ListCounter(_lists(relations[0].target_part.element) if relations else {})

    def label(self, paragraph: Any) -> str:
        """``第三条 `` where the number of a ``w:p`` is automatic, else nothing. Call once each, in order."""
        place = self._place(paragraph)
        return "" if place is None else self._counter.label(*place)

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
                depth = found[1] if found[1] is not None else self._counter.depth_of(found[0], style_id or "")
                return found[0], depth
            style_id = _value(style, "w:basedOn")
        return None


def _lists(root: Any) -> dict[str, NumberedList]:
    links: dict[str, str] = {}
    styled: dict[str, str] = {}
    levels: dict[str, dict[int, Level]] = {}
    lists: dict[str, NumberedList] = {}
    for abstract in root.findall(qn("w:abstractNum")):
        key = abstract.get(qn("w:abstractNumId"))
        levels[key] = dict(_level(element) for element in abstract.findall(qn("w:lvl")))
        if link := _value(abstract, "w:numStyleLink"):
            links[key] = link
        if style := _value(abstract, "w:styleLink"):
            styled[style] = key
    for num in root.findall(qn("w:num")):
        abstract_id = _value(num, "w:abstractNumId") or ""
        # A list that only names a list style has its levels where that style is defined.
        abstract_id = styled.get(links.get(abstract_id, ""), abstract_id)
        own: dict[int, Level] = {}
        restarts: dict[int, int] = {}
        for override in num.findall(qn("w:lvlOverride")):
            depth = int(override.get(qn("w:ilvl")))
            start = _value(override, "w:startOverride")
            if start is not None:
                restarts[depth] = int(start)
            level = override.find(qn("w:lvl"))
            if level is not None:
                own[depth] = _level(level)[1]
        identity = num.get(qn("w:numId"))
        lists[identity] = NumberedList(abstract_id, levels.get(abstract_id, {}) | own, restarts)
    return lists


def _level(element: Any) -> tuple[int, Level]:
    form = element.find(qn("w:numFmt"))
    restart = _value(element, "w:lvlRestart")
    level = Level(
        start=int(_value(element, "w:start") or 1),
        form="decimal" if form is None else form.get(qn("w:val")) or "decimal",
        pattern=_value(element, "w:lvlText") or "",
        style=_value(element, "w:pStyle") or "",
        plain_above=element.find(qn("w:isLgl")) is not None,
        restart=None if restart is None else int(restart),
        tight=_value(element, "w:suff") == "nothing",
    )
    return int(element.get(qn("w:ilvl"))), level


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
