"""Lines of a law from where its characters stand on the page, for forms that know nothing else."""

from generator.reading.forms.printed.canvas import Canvas
from generator.reading.forms.printed.content import Content
from generator.reading.forms.printed.mark import Mark
from generator.reading.forms.printed.read_pages import Printed, read_pages
from generator.reading.forms.printed.seen_pages import SeenPages, seen_pages

__all__ = ["Canvas", "Content", "Mark", "Printed", "SeenPages", "read_pages", "seen_pages"]
