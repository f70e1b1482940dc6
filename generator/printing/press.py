"""The one place that calls WeasyPrint: print HTML becomes a tagged PDF (PDF/UA-1)."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from generator.cli.errors import UserError

NO_PANGO = "做 PDF 要用 Pango，这台机器没有安装"
NO_FONT = "这台机器没有中文字体"
# Characters that every Chinese font has: without one of them there is none.
_COMMON = "的一是不了人"


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished PDF. ``missing`` are characters of the text that no installed font has."""

    pdf: bytes
    pages: int
    missing: str


def print_pdf(html: str, link_names: Mapping[str, str] | None = None) -> Printed:
    """The PDF of a whole HTML document that holds its own styles and pictures.

    ``link_names`` say in words where the links to each anchor lead (a reader by ear hears them).
    Raises ``UserError`` where WeasyPrint finds no Pango, or Pango no Chinese font. The same HTML
    gives the same bytes on the same machine.
    """
    document = _laid_out(html)
    finisher = _name_links(link_names or {})
    data = bytes(document.write_pdf(finisher=finisher, pdf_variant="pdf/ua-1"))
    missing = {chr(point) for font in document.fonts.values() for point in font.missing}
    if missing.intersection(_COMMON):
        raise UserError(NO_FONT, mend="安装 fonts-noto-cjk（Debian、Ubuntu）或者别的中文字体")
    return Printed(data, len(document.pages), "".join(sorted(missing)))


def anchor_pages(html: str) -> dict[str, int]:
    """On which page, from 1, each element with an id begins, without printing anything."""
    found: dict[str, int] = {}
    for number, page in enumerate(_laid_out(html).pages, 1):
        for name in page.anchors:
            found.setdefault(name, number)
    return found


def _laid_out(html: str) -> Any:
    weasyprint = _weasyprint()
    # Everything is in the document: no protocol is allowed, so nothing is fetched from anywhere.
    fetcher = weasyprint.urls.URLFetcher(allowed_protocols=())
    with _collected_once():
        return weasyprint.HTML(string=html, url_fetcher=fetcher).render(pdf_variant="pdf/ua-1")


@contextmanager
def _collected_once() -> Iterator[None]:
    """Look for circles of dead objects once, at the end: looking all the time takes a tenth of the work.

    Layouts that were tried and dropped hold on to each other until they are looked for.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.collect()
        if running:
            gc.enable()


def _weasyprint() -> Any:
    # Loaded here, since every other command must work without Pango.
    try:
        return import_module("weasyprint")
    except OSError:
        raise UserError(NO_PANGO, mend="安装 libpango-1.0-0 和 libpangoft2-1.0-0") from None


def _name_links(names: Mapping[str, str]) -> Callable[[Any, Any], None]:
    """Give every inner link a description in words; WeasyPrint itself writes the bare anchor."""

    def finish(_: Any, pdf: Any) -> None:
        string = import_module("pydyf").String
        for entry in pdf.objects:
            if isinstance(entry, dict) and entry.get("Subtype") == "/Link" and "Dest" in entry:
                anchor = entry["Dest"].string
                entry["Contents"] = string(f"转到{names.get(anchor, anchor)}")

    return finish
