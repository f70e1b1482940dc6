"""Runs the drawing commands of a page, with those that decide what is seen.

The library leaves out the parameters of ``gs``, clipping, optional content, and what a form takes over from
the page that draws it (ISO 32000-1, 8.4.5, 8.5.4, 8.11 and 8.10.1).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pdfminer.pdfcolor import PREDEFINED_COLORSPACE, PDFColorSpace
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdftypes import resolve1
from pdfminer.psparser import PSLiteral, literal_name

from generator.reading.forms.pdf.device import Device
from generator.reading.forms.pdf.graphics import Shown, corners, placed, subpaths
from generator.reading.forms.pdf.optional_content import OptionalContent
from generator.reading.forms.printed.rule import box_of

_UNKNOWN = PDFColorSpace("unknown", 1)


class Interpreter(PDFPageInterpreter):
    """Gives ``device`` the state of each command in ``device.shown``."""

    def __init__(self, manager: PDFResourceManager, device: Device, layers: OptionalContent) -> None:
        super().__init__(manager, device)
        self._own, self._layers = device, layers
        self._above: Interpreter | None = None
        self._saved: list[Shown] = []
        self._form: Any = None
        self._shown = Shown()

    def subinterp(self) -> Interpreter:
        """For a form: it begins with the state of the page."""
        inner = Interpreter(self.rsrcmgr, self._own, self._layers)
        inner.parent_stream_ids = self.parent_stream_ids | self.stream_ids
        inner._above = self
        return inner

    def init_state(self, ctm: Any) -> None:
        """At the start of a page or a form."""
        super().init_state(ctm)
        self._saved = []
        shown = Shown()
        if self._above is not None:
            self.textstate = self._above.textstate.copy()
            self.graphicstate = self._above.graphicstate.copy()
            form, shown = self._above._form, self._above._shown
            if resolve1(form.get("Group")) is not None:
                shown = shown.in_group()
            shown = shown.clipped(box_of(placed(corners(resolve1(form["BBox"])), ctm)))
        self._show(shown)

    def do_q(self) -> None:
        """Save the state."""
        super().do_q()
        self._saved.append(self._shown)

    def do_Q(self) -> None:  # noqa: N802
        """Restore it."""
        super().do_Q()
        if self._saved:
            self._show(self._saved.pop())

    def do_gs(self, name: Any) -> None:
        """Opacity and blending."""
        found = self._resource("ExtGState", name)
        if isinstance(found, dict):
            self._show(self._shown.with_parameters(found))

    def do_W(self) -> None:  # noqa: N802
        """Clip to the path: to the rectangle around it, so that nothing counts as cut off that is not."""
        points = [point for part in subpaths(self.curpath) for point in part]
        if points:
            self._show(self._shown.clipped(box_of(placed(points, self.ctm))))

    def do_W_a(self) -> None:  # noqa: N802
        """Clip by the other rule."""
        self.do_W()

    def do_cs(self, name: Any) -> None:
        """The colour space of areas; one that the library does not know is no grey."""
        super().do_cs(name)
        if literal_name(name) not in self.csmap:
            self.graphicstate.ncs = _UNKNOWN
        elif self.csmap[literal_name(name)] in PREDEFINED_COLORSPACE.values():
            self.graphicstate.ncolor = 0

    def do_sh(self, name: Any) -> None:
        """A shading, of colours that are not looked at (8.7.4.2)."""
        self._own.paint_shading()

    def do_Tf(self, fontid: Any, fontsize: Any) -> None:  # noqa: N802
        """The font. One that the file does not hold cannot say what its characters are."""
        super().do_Tf(fontid, fontsize)
        self._own.no_font = literal_name(fontid) not in self.fontmap

    def do_BDC(self, tag: Any, props: Any) -> None:  # noqa: N802
        """Marked content with its properties, also those that are named in the resources (14.6.2)."""
        named = props
        if isinstance(props, PSLiteral):
            named = self._listed("Properties").get(props.name)
        hidden = isinstance(tag, PSLiteral) and tag.name == "OC" and self._layers.hides(named)
        self._own.open_tag(resolve1(named), hidden=hidden)

    def do_BMC(self, tag: Any) -> None:  # noqa: N802
        """Marked content without properties."""
        self._own.open_tag(None, hidden=False)

    def do_Do(self, xobjid_arg: Any) -> None:  # noqa: N802
        """Draw a form or an image."""
        self._form = resolve1(self.xobjmap.get(literal_name(xobjid_arg)))
        depth = self._own.depth
        self._own.open_tag(None, hidden=self._layers.hides(getattr(self._form, "attrs", {}).get("OC")))
        super().do_Do(xobjid_arg)
        while self._own.depth > depth:
            self._own.end_tag()
        self._own.set_ctm(self.ctm)
        self._show(self._shown)

    def _resource(self, kind: str, name: Any) -> Any:
        return resolve1(self._listed(kind).get(literal_name(name)))

    def _listed(self, kind: str) -> dict[Any, Any]:
        found = resolve1(self.resources.get(kind)) if self.resources else None
        return found if isinstance(found, dict) else {}

    def _show(self, shown: Shown) -> None:
        self._shown = self._own.shown = replace(shown)
