"""Takes the characters of a page from the interpreter of its drawing commands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdffont import PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFResourceManager

from generator.reading.forms.pdf.page_content import LOST, Content, Glyph, lines_of_turned, shown_text

_UNSEEN = 3
"""The rendering mode of text that is neither filled nor stroked (ISO 32000-1, 9.3.6)."""
_LEVEL = 0.02
_MOST_FORMS = 20_000
"""A form that draws another twice, and so on, takes ages; real files have some on each page."""


class Device(PDFTextDevice):
    """One ``Content`` for each page that was drawn, in ``pages``."""

    def __init__(self, manager: PDFResourceManager) -> None:
        super().__init__(manager)
        self.pages: list[Content] = []
        self._mode = self._forms = 0
        self._turned: list[tuple[float, float, str]] = []

    def begin_page(self, page: Any, ctm: Any) -> None:
        """A new page; its box is turned as ``ctm`` turns it."""
        left, low, right, high = page.mediabox
        width, height = abs(right - left), abs(high - low)
        if abs(ctm[0]) < abs(ctm[1]):
            width, height = height, width
        self.pages.append(Content(width, height))
        self._turned = []

    def end_page(self, page: Any) -> None:
        """What was turned on the page becomes lines."""
        self.pages[-1].turned = lines_of_turned(self._turned)

    def begin_figure(self, name: str, bbox: Any, matrix: Any) -> None:
        """A form: its characters are the page's. Raises ``ValueError`` where forms hold forms without end."""
        self._forms += 1
        if self._forms > _MOST_FORMS:
            raise ValueError("more forms than any law has")

    def end_figure(self, name: str) -> None:
        """The form's end."""

    def render_image(self, name: str, stream: Any) -> None:
        """An image is noted, not read."""
        self.pages[-1].pictures = True

    def paint_path(self, graphicstate: Any, stroke: bool, fill: bool, evenodd: bool, path: Any) -> None:
        """Lines and areas are counted: a table is drawn with many."""
        self.pages[-1].drawings += 1

    def render_string(self, textstate: Any, seq: Any, ncs: Any, graphicstate: Any) -> None:
        """Characters set with one command: whether they are shown is the same for all."""
        self._mode = textstate.render
        super().render_string(textstate, seq, ncs, graphicstate)

    def render_char(
        self,
        matrix: Sequence[float],
        font: Any,
        fontsize: float,
        scaling: float,
        rise: float,
        cid: int,
        ncs: Any,
        graphicstate: Any,
    ) -> float:
        """Keeps the character and returns how far the next one is moved."""
        try:
            text = shown_text(font.to_unichr(cid))
        except PDFUnicodeNotDefined:
            text = LOST
        advance = float(font.char_width(cid) * fontsize * scaling)
        across, up, _, down, x, y = matrix
        page = self.pages[-1]
        level = abs(up) <= _LEVEL * abs(across) and across * fontsize > 0 and down * fontsize > 0
        if font.is_vertical() or not level:
            self._turned.append((across, up, text))
        elif text:
            base = page.height - y - rise * down
            glyph = Glyph(text, x, x + advance * across, base, abs(fontsize * down))
            (page.faint if self._mode == _UNSEEN else page.glyphs).append(glyph)
        return advance
