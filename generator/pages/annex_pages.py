"""A page for each annex, line by line, with its tables."""

from __future__ import annotations

from collections.abc import Iterator

from generator.assembly.book import Book
from generator.pages.front_matter import front_matter
from generator.pages.law_markdown import escape
from generator.pages.law_pieces import annex_markdown
from generator.pages.shared_matter import common, crumb


def annex_pages(book: Book) -> Iterator[tuple[str, str]]:
    """(file name, Markdown) of each annex."""
    for annex in book.regulation.annexes:
        matter = common(book, "page", f"{annex.label} · {book.facts.short_title}", crumb(annex.label))
        blocks = [f'# {escape(annex.label)} {{: data-law-heading="{annex.id}" }}\n']
        blocks += annex_markdown(annex)
        yield f"{annex.id}.md", front_matter(matter) + "\n".join(blocks)
