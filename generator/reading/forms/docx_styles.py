"""Styles of a Word document: what a paragraph or a run has from its style and those that it stands on.

ECMA-376 part 1, 17.7.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.reading.forms.docx_names import is_on, qn, value_of

_DEEPEST = 12


class Styles:
    """The styles by their id; a document without any has none."""

    def __init__(self, root: Any) -> None:
        """``root`` is the root of the part, or ``None``."""
        styles = [] if root is None else root.findall(qn("w:style"))
        self._styles: dict[str, Any] = {style.get(qn("w:styleId")): style for style in styles}
        self._hidden: dict[str, bool] = {}
        defaults = (
            style.get(qn("w:styleId"))
            for style in styles
            if style.get(qn("w:type")) == "paragraph" and style.get(qn("w:default")) in ("1", "true", "on")
        )
        self._default: str = next(defaults, "")

    def of_paragraph(self, properties: Any) -> str:
        """The id of a paragraph's style, from its ``w:pPr``; that of the usual one where it names none."""
        return value_of(properties, "w:pStyle") or self._default

    def chain(self, style_id: str) -> Iterator[tuple[str, Any]]:
        """The style and those that it stands on, each with its id."""
        for _ in range(_DEEPEST):
            style = self._styles.get(style_id)
            if style is None:
                return
            yield style_id, style
            style_id = value_of(style, "w:basedOn") or ""

    def hides(self, style_id: str) -> bool:
        """Whether text of this style is hidden."""
        if style_id not in self._hidden:
            said = (is_on(style.find(qn("w:rPr")), "w:vanish") for _, style in self.chain(style_id))
            self._hidden[style_id] = next((on for on in said if on is not None), False)
        return self._hidden[style_id]

    def alignment(self, properties: Any) -> str:
        """``w:jc`` of a paragraph, its own or its style's."""
        own = value_of(properties, "w:jc")
        chain = self.chain(self.of_paragraph(properties))
        return own or next((found for _, style in chain if (found := _alignment(style))), "")

    def heads(self, style_id: str) -> bool:
        """Whether the style is that of a title or of a heading of the first level."""
        return any(
            value_of(style, "w:name") == "Title" or value_of(style.find(qn("w:pPr")), "w:outlineLvl") == "0"
            for _, style in self.chain(style_id)
        )


def _alignment(style: Any) -> str | None:
    return value_of(style.find(qn("w:pPr")), "w:jc")
