"""A page for each chapter with all its articles; one page for the whole text where there are no chapters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from generator.assembly.book import Book
from generator.model.text import Article, Division
from generator.pages.article_pages import article_body, article_link
from generator.pages.front_matter import front_matter
from generator.pages.glossary import term_matter, terms_in
from generator.pages.law_markdown import escape
from generator.pages.law_pieces import bare_paragraphs
from generator.pages.other_laws import OtherLaws
from generator.pages.paragraph_matter import paragraphs_matter
from generator.pages.routes import Routes, articles_under, in_order
from generator.pages.shared_matter import common, crumb


def chapter_pages(book: Book, routes: Routes, others: OtherLaws) -> Iterator[tuple[str, str]]:
    """(file name, Markdown) of each chapter's page, and of ``full.md`` for articles outside any."""
    by_id = {article.id: article for article in book.regulation.articles}
    for index, division in enumerate(routes.pages):
        articles = [by_id[key] for key in articles_under(division)]
        yield f"{division.id}.md", _page(book, routes, others, division, articles, index)
    loose = [article for article in book.regulation.articles if routes.page_of_article[article.id] == "full"]
    if loose:
        yield "full.md", _page(book, routes, others, None, loose, None)


def article_range(articles: Sequence[Article]) -> str:
    """``第八条至第二十三条``."""
    if not articles:
        return ""
    first, last = articles[0].label, articles[-1].label
    return first if first == last else f"{first}至{last}"


def division_name(division: Division) -> str:
    """``第二章 公共安全保障``."""
    return f"{division.label} {division.heading}".strip()


def _page(
    book: Book,
    routes: Routes,
    others: OtherLaws,
    division: Division | None,
    articles: Sequence[Article],
    index: int | None,
) -> str:
    name = division_name(division) if division else "全文"
    matter = common(book, "chapter", f"{name} · {book.facts.short_title}", crumb(name))
    matter["chapter"] = {
        "id": division.id if division else "full",
        "label": division.label if division else "",
        "heading": division.heading if division else "全文",
        "range": article_range(articles),
    }
    matter["articles"] = [_article_matter(book, article) for article in articles]
    matter["terms"] = [term_matter(book, term, routes) for term in terms_in(book, articles)]
    if index is not None:
        matter["prev"] = _division_link(routes, index - 1)
        matter["next"] = _division_link(routes, index + 1)
    level = "###" if division and division.divisions else "##"
    heading = f' {{: data-law-heading="{division.id}" }}' if division else ""
    blocks = [f"# {escape(name)}{heading}\n"]
    if division:
        blocks += bare_paragraphs(division.preamble)
    by_id = {article.id: article for article in articles}
    waiting: list[str] = []
    for part in in_order(division) if division else articles:
        if isinstance(part, Division):
            waiting.append(_section_heading(part))
            waiting += bare_paragraphs(part.preamble)
            continue
        article = part if isinstance(part, Article) else by_id[part]
        attributes = f'{{: #{article.id} data-law-article="{article.id}" }}'
        blocks += ["<!-- 条 -->\n", *waiting, f"{level} {escape(article.label)} {attributes}\n"]
        blocks.append(article_body(book, article, routes, others, ""))
        waiting = []
    # Sections without an article of their own stand after the last one.
    blocks += waiting
    return front_matter(matter) + "\n".join(blocks)


def _section_heading(division: Division) -> str:
    """Sections are the law's words too: they stand in the body, before their first article."""
    return f'## {escape(division_name(division))} {{: #{division.id} data-law-heading="{division.id}" }}\n'


def _division_link(routes: Routes, index: int) -> dict[str, str] | None:
    if not 0 <= index < len(routes.pages):
        return None
    division = routes.pages[index]
    return {"href": f"{division.id}.html", "label": division.label, "caption": division.heading}


def _article_matter(book: Book, article: Article) -> dict[str, Any]:
    return article_link(book, article) | {
        "id": article.id,
        "paragraphs": paragraphs_matter(book, article, ""),
    }
