"""A page for each article: its words, and beside them what they ask of whom."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.assembly.book import Book
from generator.exporting.legislation import pages_of_articles
from generator.model.text import Article, Division, Paragraph
from generator.pages.citing import Cited, cited_by, cited_by_matter, cites_matter
from generator.pages.front_matter import front_matter
from generator.pages.glossary import term_matter, terms_in
from generator.pages.law_markdown import Mark, escape
from generator.pages.law_pieces import paragraphs_markdown
from generator.pages.marks import all_marks, reading_marks, reference_marks, term_marks
from generator.pages.other_laws import OtherLaws
from generator.pages.paragraph_matter import paragraphs_matter
from generator.pages.routes import Routes
from generator.pages.shared_matter import common, crumb
from generator.pages.versions.article_versions import article_versions
from generator.pages.versions.banner import banner

# A chapter of five hundred articles must not put five hundred links on each of their pages.
_NEIGHBOURS = 6
# How many related articles a page shows.
_RELATED = 5


@dataclass(frozen=True, slots=True)
class _Shared:
    """What the pages of one book's articles have in common, worked out once."""

    book: Book
    routes: Routes
    others: OtherLaws
    cited: Cited
    articles: Mapping[str, Article]
    divisions: Mapping[str, Division]
    jsonld: Callable[[Article], str]


def article_pages(book: Book, routes: Routes, others: OtherLaws) -> Iterator[tuple[str, str]]:
    """(file name, Markdown) of each article's page."""
    articles = book.regulation.articles
    shared = _Shared(
        book,
        routes,
        others,
        cited_by(book, others),
        {article.id: article for article in articles},
        {division.id: division for division in routes.pages},
        pages_of_articles(book),
    )
    for index in range(len(articles)):
        yield f"{articles[index].id}.md", _page(shared, index)


def article_body(book: Book, article: Article, routes: Routes, others: OtherLaws, prefix: str) -> str:
    """The law's words of an article as Markdown, each 款 (or table) after its ``<!-- 款 -->``.

    ``prefix`` is taken off the element ids (``a12`` on the article's own page).
    """
    annotated = book.annotated
    ids = {term.term: term.id for term in annotated.terms}
    seen: set[str] = set()

    def marks_of(paragraph: Paragraph) -> list[Mark]:
        return all_marks(
            paragraph,
            reference_marks(annotated.references.get(paragraph.id, ()), routes, others),
            term_marks(annotated.term_uses.get(paragraph.id, ()), ids, seen),
            reading_marks(book.readings.get(paragraph.id, ())),
        )

    pieces = paragraphs_markdown(article.paragraphs, prefix, marks_of)
    return "\n".join(f"<!-- 款 -->\n\n{piece}" for piece in pieces)


def article_link(book: Book, article: Article) -> dict[str, Any]:
    """A link to an article from a page beside it."""
    caption = book.annotated.captions.get(article.id)
    return {"href": f"{article.id}.html", "label": article.label} | ({"caption": caption} if caption else {})


def _page(shared: _Shared, index: int) -> str:
    book, routes, others = shared.book, shared.routes, shared.others
    articles = book.regulation.articles
    article = articles[index]
    caption = book.annotated.captions.get(article.id)
    page_id = routes.page_of_article[article.id]
    division = shared.divisions.get(page_id)
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
    matter["jsonld"] = shared.jsonld(article)
    matter["version"] = banner(book, "", article)
    matter["versions"] = article_versions(book, article)
    matter["description"] = article.paragraphs[0].text[:120] if article.paragraphs else ""
    matter["article"] = {
        "id": article.id,
        "label": article.label,
        "caption": caption,
        "chapter": chapter,
    }
    matter["paragraphs"] = paragraphs_matter(book, article, article.id)
    matter["terms"] = [term_matter(book, term, routes) for term in terms_in(book, [article])]
    matter["prev"] = article_link(book, articles[index - 1]) if index else None
    matter["next"] = article_link(book, articles[index + 1]) if index + 1 < len(articles) else None
    matter["siblings"] = _siblings(book, routes, index)
    matter["related"] = _related(shared, article)
    matter["higher_law"] = _higher_law(book, article, others)
    matter["cites"] = cites_matter(book, article, routes, others)
    matter |= cited_by_matter(shared.cited, article)
    body = f"# {escape(article.label)}\n\n{article_body(book, article, routes, others, article.id)}"
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


def _related(shared: _Shared, article: Article) -> list[dict[str, Any]]:
    return [
        article_link(shared.book, shared.articles[relation.article])
        | {"reasons": relation.reason.split("；")}
        for relation in shared.book.relations.get(article.id, ())[:_RELATED]
    ]


def _higher_law(book: Book, article: Article, others: OtherLaws) -> list[dict[str, Any]]:
    """The provisions of other laws that the editor set beside the article."""
    found = []
    for link in book.editorial.related:
        if link.article == article.id:
            matter = {
                "law": f"《{link.law}》",
                "provision": link.label,
                "words": link.words,
                "relation": link.relation,
                "note": link.note or "",
            }
            href = others.address(link.law, link.provision)
            found.append(matter | ({"href": href} if href else {}))
    return found
