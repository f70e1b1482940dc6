"""All pages of one regulation, from its book."""

from __future__ import annotations

from collections.abc import Iterator

from generator.assembly.book import Book
from generator.pages.annex_pages import annex_pages
from generator.pages.article_pages import article_pages
from generator.pages.atlas.actor_pages import actor_pages
from generator.pages.atlas.atlas_page import atlas_page
from generator.pages.atlas.entries import Atlas
from generator.pages.atlas.grouped_pages import grouped_pages
from generator.pages.atlas.role_pages import role_pages
from generator.pages.chapter_pages import chapter_pages
from generator.pages.glossary import glossary_page
from generator.pages.other_laws import OtherLaws
from generator.pages.quiz import quiz_markdown, quiz_matter
from generator.pages.regulation_page import regulation_page
from generator.pages.relations import relation_pages, relations
from generator.pages.routes import Routes
from generator.pages.source_page import source_page
from generator.pages.versions.changes_page import changes_page
from generator.pages.versions.versions_page import versions_page


def book_pages(book: Book, others: OtherLaws) -> Iterator[tuple[str, str]]:
    """(path below ``build/docs/``, Markdown) of every page of the regulation."""
    routes = Routes(book.regulation)
    for name, text in _pages(book, routes, others):
        yield f"{book.id}/{name}", text


def _pages(book: Book, routes: Routes, others: OtherLaws) -> Iterator[tuple[str, str]]:
    atlas = Atlas(book, routes)
    related = relations(book, others)
    yield regulation_page(book, routes, atlas, related)
    yield from relation_pages(book, related)
    yield source_page(book)
    yield from chapter_pages(book, routes, others)
    yield from article_pages(book, routes, others)
    yield from annex_pages(book)
    if book.versions is not None:
        yield versions_page(book, book.versions)
        if book.versions.at:
            yield changes_page(book, book.versions)
    quiz = quiz_matter(book)
    if quiz:
        yield quiz_markdown(book, quiz)
    if book.annotated.terms:
        yield glossary_page(book, routes)
    if atlas.entries or book.register.roles:
        yield atlas_page(atlas)
        yield from grouped_pages(atlas)
        yield from actor_pages(atlas)
        yield from role_pages(atlas)
