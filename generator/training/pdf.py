"""A sheet as PDF."""

from __future__ import annotations

from generator.printing.press import print_pdf


def quiz_pdf(html: str) -> bytes:
    """The PDF (PDF/UA-1, tagged) of one of this room's documents. Raises ``UserError`` as the press does."""
    return print_pdf(html).pdf
