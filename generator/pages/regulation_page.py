"""The front page of a regulation: what it is, since when, whom it concerns, where to start."""

from __future__ import annotations

from typing import Any

from generator.assembly.book import Book
from generator.model.text import Division
from generator.pages.article_pages import article_link
from generator.pages.chapter_pages import article_range
from generator.pages.front_matter import front_matter
from generator.pages.law_markdown import escape, paragraph_markdown
from generator.pages.routes import Routes, articles_under
from generator.pages.shared_matter import common


def regulation_page(book: Book, routes: Routes) -> tuple[str, str]:
    """(file name, Markdown). The body holds the title, the adoption note and the preamble."""
    facts, regulation = book.facts, book.regulation
    matter = common(book, "regulation", facts.title)
    matter["facts"] = [{"label": label, "value": value} for label, value in _rows(book) if value]
    matter["adoption"] = list(regulation.adoption)
    matter["toc"] = table_of_contents(book, routes)
    matter["counts"] = _counts(book)
    blocks = [f"# {escape(regulation.title)}\n"]
    for number, line in enumerate(regulation.adoption, 1):
        blocks.append(f'{escape(line)}\n{{: .zd-adoption data-law-text="adoption{number}" }}\n')
    for paragraph in regulation.preamble:
        blocks.append("<!-- 款 -->\n")
        blocks.append(paragraph_markdown(paragraph, "", ()))
    return "index.md", front_matter(matter) + "\n".join(blocks)


def table_of_contents(book: Book, routes: Routes) -> list[dict[str, Any]]:
    """Divisions and articles as nested values with captions and ranges."""
    by_id = {article.id: article for article in book.regulation.articles}

    def entry(division: Division) -> dict[str, Any]:
        inside = [by_id[key] for key in articles_under(division)]
        return {
            "kind": division.kind,
            "label": division.label,
            "heading": division.heading,
            "href": routes.target(division.id, ".html"),
            "range": article_range(inside),
            "articles": [article_link(book, by_id[key]) for key in division.articles],
            "children": [entry(child) for child in division.divisions],
        }

    found = [entry(division) for division in book.regulation.divisions]
    loose = [article for article in book.regulation.articles if routes.page_of_article[article.id] == "full"]
    if loose:
        whole = {
            "kind": "full",
            "label": "全文",
            "heading": "",
            "href": "full.html",
            "range": article_range(loose),
            "articles": [article_link(book, article) for article in loose],
            "children": [],
        }
        found.insert(0, whole)
    for annex in book.regulation.annexes:
        found.append({"kind": "annex", "label": annex.label, "heading": "", "href": f"{annex.id}.html"})
    return found


def _rows(book: Book) -> list[tuple[str, str]]:
    facts = book.facts
    return [
        ("效力状况", facts.status),
        ("施行日期", facts.in_force),
        ("通过日期", facts.adopted),
        ("批准日期", facts.approved),
        ("公开日期", facts.published),
        ("制定机关", facts.issuer),
        ("信息索引号", facts.index_number),
        *facts.rows,
    ]


def _counts(book: Book) -> dict[str, int]:
    annotated = book.annotated
    bearers = {bearer for duties in annotated.duties.values() for duty in duties for bearer in duty.bearers}
    return {
        "articles": len(book.regulation.articles),
        "paragraphs": sum(len(article.paragraphs) for article in book.regulation.articles),
        "duties": sum(len(duties) for duties in annotated.duties.values()),
        "actors": len(bearers),
        "terms": len(annotated.terms),
    }
