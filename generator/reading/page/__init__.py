"""Finding the law inside a page."""

from generator.reading.page.find import Found, find_law

__all__ = ["Found", "find_law"]
