"""References in both directions: what an article refers to, and who refers to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from generator.assembly.book import Book
from generator.model.text import Article
from generator.pages.other_laws import OtherLaws
from generator.pages.provision_names import provision_name
from generator.pages.routes import Routes

# A famous article is cited by thousands: its page shows the first of them and says how many there are.
_SHOWN = 24


def cites_matter(book: Book, article: Article, routes: Routes, others: OtherLaws) -> list[dict[str, Any]]:
    """What the article refers to, each provision once: full name, and a link where it leads somewhere."""
    found: dict[tuple[str | None, str | None], dict[str, Any]] = {}
    for paragraph in article.paragraphs:
        for reference in book.annotated.references.get(paragraph.id, ()):
            key = (reference.law, reference.target)
            if key in found or (reference.law is None and reference.target is None):
                continue
            label = provision_name(None, reference.target) if reference.target else ""
            if reference.through:
                label += f"至{provision_name(None, reference.through)}"
            law = f"《{reference.law}》" if reference.law else "本法规"
            entry: dict[str, Any] = {"label": f"{law}{label}", "words": reference.text}
            if reference.law is not None:
                href = others.address(reference.law, reference.target)
            else:
                known = reference.resolved and reference.target
                href = routes.target(reference.target or "", ".html") if known else None
            found[key] = entry | ({"href": href} if href else {})
    return list(found.values())


Cited = Mapping[str, Sequence[dict[str, Any]]]


def cited_by(book: Book, others: OtherLaws) -> Cited:
    """For each article, by id, who refers to it: this law's own articles first, then other laws."""
    found: dict[str, list[dict[str, Any]]] = {}
    for source, paragraph in book.regulation.paragraphs():
        named: set[str] = set()
        for reference in book.annotated.references.get(paragraph.id, ()):
            article = (reference.target or "").partition("p")[0]
            if reference.law is None and article not in ("", source.id) and article not in named:
                named.add(article)
                found.setdefault(article, []).append(
                    {
                        "href": f"{source.id}.html#{paragraph.id.removeprefix(source.id)}",
                        "label": provision_name(book.regulation, paragraph.id),
                        "words": reference.text,
                    }
                )
    for citation in others.citations:
        article = (citation.target or "").partition("p")[0]
        page, _, rest = citation.paragraph.partition("p")
        found.setdefault(article, []).append(
            {
                "href": f"../{citation.id}/{page}.html" + (f"#p{rest}" if rest else ""),
                "label": f"《{citation.title}》{citation.place}",
                "words": citation.words,
            }
        )
    return found


def cited_by_matter(cited: Cited, article: Article) -> dict[str, Any]:
    """The front matter of who refers to an article: the first of them, and how many there are."""
    found = cited.get(article.id, ())
    return {"cited_by": list(found[:_SHOWN]), "cited_by_count": len(found) or None}
