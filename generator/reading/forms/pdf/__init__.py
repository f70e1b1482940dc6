"""Text PDF (ISO 32000): characters where they stand on the page, read by geometry."""

from generator.reading.forms.pdf.read_pdf import read_pdf

__all__ = ["read_pdf"]
