"""A sheet as PDF."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from generator.cli.errors import UserError


def quiz_pdf(html: str) -> bytes:
    """The PDF (PDF/UA-1, tagged) of one of this room's HTML documents.

    Raises ``UserError`` where WeasyPrint finds no Pango. WeasyPrint is loaded here, since other
    commands must work without Pango.
    """
    try:
        weasyprint: Any = import_module("weasyprint")
    except OSError:
        raise UserError(
            "PDF needs Pango, which is not installed",
            mend="install libpango-1.0-0 and libpangoft2-1.0-0",
        ) from None
    # Our sheets hold everything they need: no protocol is allowed, so nothing is fetched from anywhere.
    fetcher = weasyprint.urls.URLFetcher(allowed_protocols=())
    return bytes(weasyprint.HTML(string=html, url_fetcher=fetcher).write_pdf(pdf_variant="pdf/ua-1"))
