"""A regulation as one file to take away: a single HTML page, or an EPUB for reading apps."""

from generator.publishing.books.epub import epub_book
from generator.publishing.books.single_file import single_file_book

__all__ = ["epub_book", "single_file_book"]
