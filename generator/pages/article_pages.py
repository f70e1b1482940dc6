"""A page for each article: its words, and beside them what they ask of whom."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.assembly.book import Book
from generator.model.text import Article
from generator.pages.front_matter import front_matter
from generator.pages.glossary import term_matter, terms_in
from generator.pages.law_markdown import escape, paragraph_markdown
from generator.pages.marks import all_marks, reading_marks, reference_marks, term_marks
from generator.pages.paragraph_matter import paragraph_matter
from generator.pages.routes import Routes
from generator.pages.shared_matter import common, crumb

# A chapter of five hundred articles must not put five hundred links on each of their pages.
_NEIGHBOURS = 6


def article_pages(book: Book, routes: Routes) -> Iterator[tuple[str, str]]:
    """(file name, Markdown) of each article's page."""
    articles = book.regulation.articles
    for index in range(len(articles)):
        yield f"{articles[index].id}.md", _page(book, routes, index)


def article_body(book: Book, article: Article, routes: Routes, prefix: str) -> str:
    """The law's words of an article as Markdown, each 款 after its ``<!-- 款 -->``.

    ``prefix`` is taken off the element ids (``a12`` on the article's own page).
    """
    annotated = book.annotated
    ids = {term.term: term.id for term in annotated.terms}
    seen: set[str] = set()
    blocks = []
    for paragraph in article.paragraphs:
        marks = all_marks(
            paragraph,
            reference_marks(annotated.references.get(paragraph.id, ()), routes),
            term_marks(annotated.term_uses.get(paragraph.id, ()), ids, seen),
            reading_marks(book.readings.get(paragraph.id, ())),
        )
        blocks.append(f"<!-- 款 -->\n\n{paragraph_markdown(paragraph, prefix, marks)}")
    return "\n".join(blocks)


def heading_text(article: Article) -> str:
    """The label, and the caption where the law itself prints one."""
    return article.label if article.caption is None else f"{article.label} {article.caption}"


def article_link(book: Book, article: Article) -> dict[str, Any]:
    """A link to an article from a page beside it."""
    caption = book.annotated.captions.get(article.id)
    return {"href": f"{article.id}.html", "label": article.label} | ({"caption": caption} if caption else {})


def _page(book: Book, routes: Routes, index: int) -> str:
    articles = book.regulation.articles
    article = articles[index]
    caption = book.annotated.captions.get(article.id)
    page_id = routes.page_of_article[article.id]
    division = next((page for page in routes.pages if page.id == page_id), None)
    name = f"{division.label} {division.heading}" if division else "全文"
    chapter = {
        "label": division.label if division else "",
        "heading": division.heading if division else "全文",
        "href": f"{page_id}.html",
    }
    matter = common(
        book,
        "article",
        f"{article.label} {caption or ''}".strip() + f" · {book.facts.short_title}",
        crumb(name, f"{page_id}.html"),
        crumb(article.label),
    )
    matter["description"] = article.paragraphs[0].text[:120] if article.paragraphs else ""
    matter["article"] = {
        "id": article.id,
        "label": article.label,
        "caption": caption,
        "printed_caption": article.caption,
        "chapter": chapter,
    }
    matter["paragraphs"] = [
        paragraph_matter(book, article, paragraph, paragraph.id.removeprefix(article.id))
        for paragraph in article.paragraphs
    ]
    matter["terms"] = [term_matter(book, term, routes) for term in terms_in(book, [article])]
    matter["prev"] = article_link(book, articles[index - 1]) if index else None
    matter["next"] = article_link(book, articles[index + 1]) if index + 1 < len(articles) else None
    matter["siblings"] = _siblings(book, routes, index)
    body = f"# {escape(heading_text(article))}\n\n{article_body(book, article, routes, article.id)}"
    return front_matter(matter) + body


def _siblings(book: Book, routes: Routes, index: int) -> list[dict[str, Any]]:
    articles = book.regulation.articles
    page = routes.page_of_article[articles[index].id]
    near = range(max(0, index - _NEIGHBOURS), min(len(articles), index + _NEIGHBOURS + 1))
    return [
        article_link(book, articles[i]) | ({"current": True} if i == index else {})
        for i in near
        if routes.page_of_article[articles[i].id] == page
    ]
