"""The front page of a regulation: what it is, since when, whom it concerns, where to start."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.assembly.book import Book
from generator.assembly.spoken_date import spoken_date
from generator.exporting.legislation import page_of_law
from generator.model.text import Division
from generator.pages.article_pages import article_link
from generator.pages.atlas.entries import Atlas
from generator.pages.atlas.role_pages import role_entries, role_file
from generator.pages.chapter_pages import article_range, division_name
from generator.pages.front_matter import front_matter
from generator.pages.law_markdown import escape
from generator.pages.law_pieces import bare_paragraphs
from generator.pages.relations import Relation, relations_matter
from generator.pages.render import render
from generator.pages.routes import Routes, articles_under
from generator.pages.shared_matter import common
from generator.pages.versions.timeline import timeline

# How many actors a front page shows where the editor named no roles.
_ACTORS_SHOWN = 12


def regulation_page(
    book: Book, routes: Routes, atlas: Atlas, related: Sequence[Relation] = ()
) -> tuple[str, str]:
    """(file name, Markdown). The body holds the title, the adoption note and the preamble."""
    facts, regulation = book.facts, book.regulation
    matter = common(book, "regulation", facts.title)
    matter["jsonld"] = page_of_law(book)
    matter["facts"] = [{"label": label, "value": value} for label, value in _rows(book) if value]
    matter["adoption"] = list(regulation.adoption)
    matter["toc"] = table_of_contents(book, routes)
    matter["counts"] = _counts(book, atlas)
    matter["whom"] = _whom(atlas)
    # Whom it concerns stands on this very page, above.
    matter["start_here"] = [card for card in start_here(book, routes) if "#whom" not in card["href"]]
    if book.versions is not None:
        matter["timeline"] = render("timeline", timeline=timeline(book.versions))
    matter["relations"] = relations_matter(related)
    matter["on_this_site"] = _on_this_site(book)
    blocks = [f"# {escape(regulation.title)}\n"]
    for number, line in enumerate(regulation.adoption, 1):
        blocks.append(f'{escape(line)}\n{{: .zd-adoption data-law-text="adoption{number}" }}\n')
    for piece in bare_paragraphs(regulation.preamble):
        blocks += ["<!-- 款 -->\n", piece]
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
        ("施行日期", spoken_date(facts.in_force)),
        ("通过日期", spoken_date(facts.adopted)),
        ("批准日期", spoken_date(facts.approved)),
        ("公开日期", spoken_date(facts.published)),
        ("制定机关", facts.issuer),
        *facts.rows,
    ]


def _whom(atlas: Atlas) -> list[dict[str, Any]]:
    """The roles that readers hold; without an editor's roles, the actors with most duties."""
    roles = atlas.book.register.roles
    if roles:
        return [
            {
                "name": role.name,
                "href": f"{role_file(role)}.html",
                "count": len(role_entries(atlas, role)),
            }
            for role in roles
        ]
    return [
        {"name": actor.name, "href": atlas.book.actor_href(actor.id), "count": len(atlas.by_actor[actor.id])}
        for actor in atlas.actors[:_ACTORS_SHOWN]
        if actor.id in atlas.by_actor
    ]


def start_here(book: Book, routes: Routes) -> list[dict[str, str]]:
    """Where a reader may begin: address from the regulation's folder, text, note."""
    first = routes.pages[0] if routes.pages else None
    cards = []
    if book.regulation.articles:
        href = f"{first.id}.html" if first else "full.html"
        cards.append({"text": "从头读起", "href": href, "note": division_name(first) if first else "全文"})
    if book.annotated.duties:
        cards.append({"text": "与我有关吗", "href": "index.html#whom", "note": "我是……"})
        cards.append({"text": "查谁该做什么", "href": "atlas.html", "note": "责任图谱"})
    if book.annotated.terms:
        cards.append({"text": "看不懂的词", "href": "glossary.html", "note": "词语表"})
    return cards


def _on_this_site(book: Book) -> list[dict[str, str]]:
    cards = []
    if book.annotated.duties:
        cards.append({"text": "责任清单", "href": "duties.html", "note": "一张表，可排序、可筛选"})
        cards.append({"text": "按类型看责任", "href": "by-modality.html", "note": "应当、不得、可以、鼓励"})
    if book.editorial.sessions:
        cards.append({"text": "练习", "href": "quiz.html", "note": "做几道题，看看记住了多少"})
    cards.append({"text": "文本来源与校勘", "href": "source.html", "note": "文字从哪里来，改过哪里"})
    cards.append({"text": "附件下载", "href": "../downloads.html", "note": "PDF、电子书、离线包、数据"})
    cards += [
        {"text": f"附件：{annex.label}", "href": f"{annex.id}.html"} for annex in book.regulation.annexes
    ]
    return cards


def _counts(book: Book, atlas: Atlas) -> dict[str, int]:
    annotated = book.annotated
    return {
        "articles": len(book.regulation.articles),
        "paragraphs": sum(len(article.paragraphs) for article in book.regulation.articles),
        "duties": len(atlas.entries),
        "actors": len(atlas.actors),
        "terms": len(annotated.terms),
    }
