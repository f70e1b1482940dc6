"""A page for each annex, line by line, with its tables."""

from __future__ import annotations

from collections.abc import Iterator

from generator.assembly.book import Book
from generator.pages.front_matter import front_matter
from generator.pages.law_markdown import escape
from generator.pages.law_pieces import annex_markdown
from generator.pages.routes import Routes
from generator.pages.shared_matter import common, crumb


def annex_pages(book: Book) -> Iterator[tuple[str, str]]:
    """(file name, Markdown) of each annex."""
    annexes = book.regulation.annexes
    chapters = Routes(book.regulation).pages
    last_chapter = _link(chapters[-1].id, chapters[-1].label) if chapters else None
    for index, annex in enumerate(annexes):
        matter = common(book, "page", f"{annex.label} · {book.facts.short_title}", crumb(annex.label))
        matter["prev"] = _link(annexes[index - 1].id, annexes[index - 1].label) if index else last_chapter
        matter["next"] = (
            _link(annexes[index + 1].id, annexes[index + 1].label) if index + 1 < len(annexes) else None
        )
        blocks = [f'# {escape(annex.label)} {{: data-law-heading="{annex.id}" }}\n']
        blocks += annex_markdown(annex)
        yield f"{annex.id}.md", front_matter(matter) + "\n".join(blocks)


def _link(page: str, label: str) -> dict[str, str]:
    return {"href": f"{page}.html", "label": label}
