"""Numbers that Word shows but does not write: numbering.xml resolved for each paragraph (ECMA-376, 17.9)."""

from __future__ import annotations

from typing import Any

from generator.reading.forms.docx_names import is_on, qn, value_of
from generator.reading.forms.docx_styles import Styles
from generator.reading.forms.list_counting import Level, ListCounter, NumberedList


class Numbering:
    """The lists of a document, and where each paragraph stands in them."""

    def __init__(self, root: Any, styles: Styles) -> None:
        """``root`` is that of numbering.xml; ``None`` gives no numbers."""
        self._styles = styles
        self._counter = ListCounter({} if root is None else _lists(root))

    def label(self, paragraph: Any) -> str:
        """``第三条 `` where the number of a ``w:p`` is automatic, else nothing. Call once each, in order."""
        place = self._place(paragraph.find(qn("w:pPr")))
        return "" if place is None else self._counter.label(*place)

    def _place(self, properties: Any) -> tuple[str, int] | None:
        """List and level, each from the paragraph itself or from its style and those that it stands on."""
        identity, depth = _numbers(properties)
        by_style = ""
        for style_id, style in self._styles.chain(self._styles.of_paragraph(properties)):
            found, level = _numbers(style.find(qn("w:pPr")))
            depth = level if depth is None else depth
            if found is not None:
                if identity is None:
                    identity, by_style = found, style_id
                break
        # The list of the number 0 takes the number of a style away.
        if identity is None or identity == "0":
            return None
        if depth is None:
            depth = self._counter.depth_of(identity, by_style) if by_style else 0
        return identity, depth


def _lists(root: Any) -> dict[str, NumberedList]:
    links: dict[str, str] = {}
    styled: dict[str, str] = {}
    levels: dict[str, dict[int, Level]] = {}
    lists: dict[str, NumberedList] = {}
    for abstract in root.findall(qn("w:abstractNum")):
        key = abstract.get(qn("w:abstractNumId"))
        levels[key] = dict(_level(element) for element in abstract.findall(qn("w:lvl")))
        if link := value_of(abstract, "w:numStyleLink"):
            links[key] = link
        if style := value_of(abstract, "w:styleLink"):
            styled[style] = key
    for num in root.findall(qn("w:num")):
        abstract_id = value_of(num, "w:abstractNumId") or ""
        # A list that only names a list style has its levels where that style is defined.
        abstract_id = styled.get(links.get(abstract_id, ""), abstract_id)
        own: dict[int, Level] = {}
        restarts: dict[int, int] = {}
        for override in num.findall(qn("w:lvlOverride")):
            depth = int(override.get(qn("w:ilvl")))
            start = value_of(override, "w:startOverride")
            if start is not None:
                restarts[depth] = int(start)
            level = override.find(qn("w:lvl"))
            if level is not None:
                own[depth] = _level(level)[1]
        identity = num.get(qn("w:numId"))
        lists[identity] = NumberedList(abstract_id, levels.get(abstract_id, {}) | own, restarts)
    return lists


def _level(element: Any) -> tuple[int, Level]:
    # A form that older programs do not know (custom) stands beside one that they do, in alternatives.
    forms = [found.get(qn("w:val")) for found in element.iter(qn("w:numFmt"))]
    restart = value_of(element, "w:lvlRestart")
    level = Level(
        start=int(value_of(element, "w:start") or 1),
        form=next((form for form in forms if form and form != "custom"), "decimal"),
        pattern=value_of(element, "w:lvlText") or "",
        style=value_of(element, "w:pStyle") or "",
        plain_above=bool(is_on(element, "w:isLgl")),
        restart=None if restart is None else int(restart),
        tight=value_of(element, "w:suff") == "nothing",
    )
    return int(element.get(qn("w:ilvl"))), level


def _numbers(properties: Any) -> tuple[str | None, int | None]:
    numbers = None if properties is None else properties.find(qn("w:numPr"))
    depth = value_of(numbers, "w:ilvl")
    return value_of(numbers, "w:numId"), None if depth is None else int(depth)
