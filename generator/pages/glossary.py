"""Terms: the entries at the foot of a page, and the glossary page with every place where each stands."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from pypinyin import Style, pinyin

from generator.assembly.book import Book
from generator.model.layers import Term
from generator.model.text import Article
from generator.pages.front_matter import plain_page
from generator.pages.provision_names import provision_name
from generator.pages.render import render
from generator.pages.routes import Routes
from generator.pages.shared_matter import common, crumb


def terms_in(book: Book, articles: Iterable[Article]) -> list[Term]:
    """The terms used in these articles, in the order in which they first stand there."""
    by_head = {term.term: term for term in book.annotated.terms}
    found: dict[str, Term] = {}
    for article in articles:
        for paragraph in article.paragraphs:
            for use in book.annotated.term_uses.get(paragraph.id, ()):
                term = by_head.get(use.term)
                if term is not None:
                    found.setdefault(term.id, term)
    return list(found.values())


def term_matter(book: Book, term: Term, routes: Routes) -> dict[str, Any]:
    """The front matter of one entry, for a page in the regulation's folder."""
    entry = _entries(book).get(term.id)
    matter: dict[str, Any] = {
        "id": term.id,
        "term": term.term,
        "pinyin": entry.pinyin if entry else spoken(term.term),
        "explanation": term.explanation,
        "origin": "law" if term.origin == "rule" else "editor",
        "href": f"glossary.html#{term.id}",
    }
    if term.source:
        matter["source_text"] = f"见{provision_name(book.regulation, term.source)}"
        matter["source_href"] = routes.target(term.source, ".html")
    elif entry and entry.source:
        where = f"《{entry.source.law}》{provision_name(None, entry.source.provision)}"
        matter["source_text"] = f"参见{where}：“{entry.source.words}”"
    return matter


@lru_cache(maxsize=8192)
def spoken(word: str) -> str:
    """The pinyin of a word with tones, syllables apart."""
    return " ".join(part[0] for part in pinyin(word, style=Style.TONE))


def glossary_page(book: Book, routes: Routes) -> tuple[str, str]:
    """(file name, Markdown) of the glossary, by pinyin, each term with every article where it stands."""
    places: dict[str, dict[str, Article]] = {}
    for article, paragraph in book.regulation.paragraphs():
        for use in book.annotated.term_uses.get(paragraph.id, ()):
            places.setdefault(use.term, {}).setdefault(article.id, article)
    names = {term.id: term.term for term in book.annotated.terms}
    entries = _entries(book)
    listed = []
    for term in book.annotated.terms:
        entry = entries.get(term.id)
        listed.append(
            term_matter(book, term, routes)
            | {
                "key": _sort_key(term.term),
                "aliases": term.aliases,
                "articles": [
                    (f"{article.id}.html", article.label) for article in places.get(term.term, {}).values()
                ],
                "related": [(key, names[key]) for key in (entry.related if entry else ()) if key in names],
            }
        )
    listed.sort(key=lambda value: (value["key"], value["term"]))
    letters: dict[str, list[dict[str, Any]]] = {}
    for value in listed:
        letters.setdefault(value["key"][:1].upper() or "#", []).append(value)
    matter = common(book, "glossary", f"词语表 · {book.facts.short_title}", crumb("词语表")) | {
        "template": "page.html"
    }
    matter["toc"] = [{"text": letter, "href": f"#letter-{letter}"} for letter in letters]
    return "glossary.md", plain_page(matter, "词语表", render("glossary", letters=letters, count=len(listed)))


def _entries(book: Book) -> dict[str, Any]:
    return {entry.id: entry for entry in book.editorial.glossary}


@lru_cache(maxsize=8192)
def _sort_key(word: str) -> str:
    return "".join(part[0] for part in pinyin(word, style=Style.NORMAL)).lower()
