"""Takes the characters of a page, and all that can hide them, from the interpreter of its commands."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdffont import PDFType3Font, PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.utils import decode_text

from generator.reading.forms.pdf.actual_text import Span, differs, said_text
from generator.reading.forms.pdf.font_text import shown_text
from generator.reading.forms.pdf.graphics import Shown, colour_of, corners, placed, subpaths
from generator.reading.forms.printed.canvas import Canvas, Colour
from generator.reading.forms.printed.content import Content
from generator.reading.forms.printed.mark import LOST, Mark
from generator.reading.forms.printed.rule import Point, Rule, box_of
from generator.reading.forms.printed.ways import VERTICAL, way_of

_FILLED, _STROKED = frozenset({0, 2, 4, 6}), frozenset({1, 2, 5, 6})
"""The rendering modes that fill and that stroke (ISO 32000-1, 9.3.6)."""
_MOST_FORMS = 20_000
"""A form that draws another twice, and so on, takes ages; real files have some on each page."""


class Device(PDFTextDevice):
    """One ``Content`` for each page that was drawn, in ``pages``.

    ``disputed`` are the places where the file says another text than its characters (ActualText).
    """

    def __init__(self, manager: PDFResourceManager) -> None:
        super().__init__(manager)
        self.pages: list[Content] = []
        self.disputed: list[str] = []
        self.shown = Shown()
        self.no_font = False
        self._canvas = Canvas(0, 0)
        self._crop = Rule(0, 0, 0, 0)
        self._tags: list[Span] = []
        self._forms = 0
        self._inks: tuple[Colour | None, ...] = ()

    @property
    def depth(self) -> int:
        """How many sequences of marked content are open."""
        return len(self._tags)

    def begin_page(self, page: Any, ctm: Any) -> None:
        """A new page; its box is turned as ``ctm`` turns it."""
        media, crop = (box_of(placed(corners(box), ctm)) for box in (page.mediabox, page.cropbox))
        # A crop box beside the page is none.
        meets = crop.left < media.right and crop.right > media.left
        self._crop = crop if meets and crop.top < media.bottom and crop.bottom > media.top else media
        width, height = self._crop.right - self._crop.left, self._crop.bottom - self._crop.top
        self._canvas = Canvas(width, height)
        self._tags = []

    def end_page(self, page: Any) -> None:
        """What was written is judged by all that was painted."""
        while self._tags:
            self.end_tag()
        self.pages.append(self._canvas.content())

    def open_tag(self, properties: Any, *, hidden: bool) -> None:
        """Marked content begins; ``properties`` may say what its text is."""
        said = properties.get("ActualText") if isinstance(properties, dict) else None
        outer = bool(self._tags) and self._tags[-1].hidden
        self._tags.append(Span(decode_text(said) if isinstance(said, bytes) else None, hidden or outer))

    def end_tag(self) -> None:
        """Marked content ends: its characters are handed on, with the text that it says they are."""
        if not self._tags:
            return
        span = self._tags.pop()
        written = span.written
        if span.said is not None:
            if differs(span.said, written):
                self.disputed.append(span.said.strip() or "".join(mark.text for mark, _ in written))
            written = said_text(span.said, written)
            self._canvas.clip = None
        for mark, inks in written:
            self._put(mark, inks)

    def begin_figure(self, name: str, bbox: Any, matrix: Any) -> None:
        """A form: its characters are the page's. Raises ``ValueError`` where forms hold forms without end."""
        self._forms += 1
        if self._forms > _MOST_FORMS:
            raise ValueError("more forms than any law has")

    def end_figure(self, name: str) -> None:
        """The form's end."""

    def render_image(self, name: str, stream: Any) -> None:
        """An image is noted, not read. It fills the unit square (8.9.5)."""
        if self._is_hidden() or not self.shown.fills():
            return
        masked = any(stream.get(key) is not None for key in ("SMask", "Mask", "ImageMask", "IM"))
        self._clip()
        box = box_of(self._on_page(corners((0, 0, 1, 1))))
        self._canvas.picture(box, covers=self.shown.covers() and not masked)

    def paint_path(self, graphicstate: Any, stroke: bool, fill: bool, evenodd: bool, path: Any) -> None:
        """Lines and areas: of tables, and what lies below or above type."""
        if self._is_hidden():
            return
        self._clip()
        colour = colour_of(graphicstate.ncs, graphicstate.ncolor) if self.shown.covers() else None
        parts = subpaths(path)
        for part in parts:
            self._canvas.path(
                self._on_page(part),
                stroked=stroke and self.shown.strokes(),
                filled=fill and self.shown.fills(),
                colour=colour if len(parts) == 1 or not evenodd else None,
                # Of two areas the second may be a hole in the first.
                covers=self.shown.covers() and len(parts) == 1,
            )

    def paint_shading(self) -> None:
        """It fills all that is not clipped away."""
        if not self._is_hidden() and self.shown.fills():
            self._clip()
            whole = self._canvas.clip or Rule(0, 0, self._canvas.width, self._canvas.height)
            self._canvas.area(whole)

    def render_string(self, textstate: Any, seq: Any, ncs: Any, graphicstate: Any) -> None:
        """Characters set with one command: their ink is the same for all.

        The library leaves out the space that follows the last character, and sets it before the first
        where the command begins with a step.
        """
        self._inks = self._inks_of(textstate, graphicstate)
        self._clip()
        space = textstate.charspace * textstate.scaling * 0.01
        x, y = textstate.linematrix
        if not textstate.font.is_vertical() and seq and isinstance(seq[0], (int, float)):
            textstate.linematrix = (x - space, y)
        super().render_string(textstate, seq, ncs, graphicstate)
        x, y = textstate.linematrix
        if not textstate.font.is_vertical() and any(isinstance(part, bytes) and part for part in seq):
            textstate.linematrix = (x + space, y)

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
        advance = float(font.char_width(cid) * fontsize * scaling)
        try:
            text = shown_text(font.to_unichr(cid), drawn=bool(advance))
        except PDFUnicodeNotDefined:
            text = LOST
        if self.no_font and not text.isspace():
            text = LOST
        if text:
            self._put(self._mark(text, matrix, font, fontsize, rise, advance), self._inks)
        return advance

    def _inks_of(self, textstate: Any, graphicstate: Any) -> tuple[Colour | None, ...]:
        inks: list[Colour | None] = []
        if textstate.render in _FILLED and self.shown.fills():
            inks.append(colour_of(graphicstate.ncs, graphicstate.ncolor))
        if textstate.render in _STROKED and self.shown.strokes():
            inks.append(colour_of(graphicstate.scs, graphicstate.scolor))
        if inks and isinstance(textstate.font, PDFType3Font):
            # Its shapes may have colours of their own (9.6.5).
            inks = [None]
        return () if self._is_hidden() else tuple(inks)

    def _mark(
        self, text: str, matrix: Sequence[float], font: Any, fontsize: float, rise: float, advance: float
    ) -> Mark:
        a, b, c, d, e, f = matrix
        sign = -1.0 if fontsize < 0 else 1.0
        way = way_of((a * sign, -b * sign), (-c * sign, d * sign))
        em = abs(fontsize) * math.hypot(c, d)
        length = abs(advance) * (math.hypot(c, d) if font.is_vertical() else math.hypot(a, b))
        x, y = e + rise * c - self._crop.left, self._crop.bottom - (f + rise * d)
        if font.is_vertical() and way == 0:
            return Mark(text, x, y, length, em, VERTICAL)
        return Mark(text, x, y, length, em, way)

    def _put(self, mark: Mark, inks: tuple[Colour | None, ...]) -> None:
        # Held back only as long as another text may be said of it: what clips it is known now.
        if any(span.said is not None for span in self._tags):
            self._tags[-1].written.append((mark, inks if self._canvas.inside(mark) else ()))
        else:
            self._canvas.write(mark, inks)

    def _is_hidden(self) -> bool:
        return bool(self._tags) and self._tags[-1].hidden

    def _on_page(self, points: Sequence[Point]) -> list[Point]:
        return [
            (x - self._crop.left, self._crop.bottom - y) for x, y in placed(points, self.ctm)
        ]  # fmt: skip

    def _clip(self) -> None:
        clip = self.shown.clip
        self._canvas.clip = None if clip is None else Rule(
            clip.left - self._crop.left, self._crop.bottom - clip.bottom,
            clip.right - self._crop.left, self._crop.bottom - clip.top,
        )  # fmt: skip
