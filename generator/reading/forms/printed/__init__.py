"""Lines of a law from where its characters stand on the page, for forms that know nothing else."""

from generator.reading.forms.printed.page import PrintedPage
from generator.reading.forms.printed.piece import Piece
from generator.reading.forms.printed.read_pages import Printed, read_pages

__all__ = ["Piece", "Printed", "PrintedPage", "read_pages"]
