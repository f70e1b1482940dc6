"""schema.org Legislation as JSON-LD: the file of a law, and the few lines inside its pages.

Only what is known is said: a property without a value is left out. Vocabulary: schema.org/Legislation.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator

from generator.assembly.book import Book
from generator.exporting.legal_effects import changed_laws, repealed_laws
from generator.model.text import Article, Division

Value = dict[str, object]
_CONTEXT = "https://schema.org"
_FORCE = {"有效": "InForce", "尚未生效": "NotInForce", "已废止": "NotInForce"}
# Inside of a script element these would end it or begin a comment.
_UNSAFE = re.compile("[<>&\u2028\u2029]")


def law_value(book: Book) -> Value:
    """What is known of the law as a whole, without its parts."""
    facts = book.facts
    force = _FORCE.get(facts.status)
    found: Value = {
        "@type": "Legislation",
        "name": facts.title,
        "alternateName": facts.short_title if facts.short_title != facts.title else "",
        "legislationIdentifier": _identifier(book),
        "legislationType": facts.kind,
        "legislationDate": facts.adopted,
        "legislationDateVersion": facts.version_date,
        "datePublished": facts.published,
        "temporalCoverage": f"{facts.in_force}/.." if facts.in_force and facts.status == "有效" else "",
        "legislationLegalForce": {"@id": f"{_CONTEXT}/{force}"} if force else "",
        "legislationPassedBy": _named("GovernmentOrganization", facts.issuer),
        "legislationJurisdiction": _named("AdministrativeArea", facts.region),
        "legislationChanges": _laws(changed_laws(facts.title)),
        "legislationRepeals": _laws(repealed_laws(book.regulation)),
        "inLanguage": "zh-Hans",
    }
    return {key: value for key, value in found.items() if value}


def page_of_law(book: Book) -> str:
    """For the script element of the law's front page."""
    return _script({"@context": _CONTEXT, "url": "index.html"} | law_value(book))


def pages_of_articles(book: Book) -> Callable[[Article], str]:
    """Gives for an article what the script element of its page says: small, with the law it is part of."""
    law = law_value(book)
    kept = ("@type", "name", "legislationIdentifier", "legislationDateVersion", "legislationLegalForce")
    whole = {key: law[key] for key in kept if key in law} | {"url": "index.html"}

    def page(article: Article) -> str:
        value: Value = {
            "@context": _CONTEXT,
            "@type": "Legislation",
            "name": f"{book.facts.title}{article.label}",
        }
        value |= {"legislationIdentifier": article.label, "url": f"{article.id}.html"}
        return _script(value | {"inLanguage": "zh-Hans", "isPartOf": whole})

    return page


def legislation_file(book: Book) -> bytes:
    """The whole law: its facts, the laws it names, its divisions and articles with their text."""
    regulation = book.regulation
    by_id = {article.id: article for article in regulation.articles}
    parts = [_article(article) for article in regulation.articles if article.division is None]
    parts += [_division(division, by_id) for division in regulation.divisions]
    parts += [
        _part(annex.id, annex.label, annex.label, "\n".join(annex.lines)) for annex in regulation.annexes
    ]
    more: Value = {
        "description": "\n".join(regulation.adoption),
        "text": "\n".join(paragraph.full_text for paragraph in regulation.preamble),
        "citation": _laws(tuple(dict.fromkeys(_cited(book)))),
        "hasPart": parts,
    }
    value = {"@context": _CONTEXT} | law_value(book) | {key: one for key, one in more.items() if one}
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def _division(division: Division, by_id: dict[str, Article]) -> Value:
    text = "\n".join(paragraph.full_text for paragraph in division.preamble)
    inside = [_article(by_id[key]) for key in division.articles]
    inside += [_division(child, by_id) for child in division.divisions]
    found = _part(division.id, division.label, f"{division.label} {division.heading}".strip(), text)
    return found | ({"hasPart": inside} if inside else {})


def _article(article: Article) -> Value:
    text = "\n".join(paragraph.full_text for paragraph in article.paragraphs)
    return _part(article.id, article.label, article.label, text)


def _part(key: str, label: str, name: str, text: str) -> Value:
    found = {
        "@type": "Legislation", "@id": f"#{key}", "legislationIdentifier": label, "name": name, "text": text,
    }  # fmt: skip
    return {key: value for key, value in found.items() if value}


def _identifier(book: Book) -> str:
    numbers = [value for label, value in book.facts.rows if label == "文件编号"]
    return next(iter(numbers), "") or book.facts.index_number


def _cited(book: Book) -> Iterator[str]:
    for _, paragraph in book.regulation.paragraphs():
        for reference in book.annotated.references.get(paragraph.id, ()):
            if reference.law:
                yield reference.law


def _named(kind: str, name: str) -> Value | str:
    return {"@type": kind, "name": name} if name else ""


def _laws(titles: tuple[str, ...]) -> list[Value]:
    return [{"@type": "Legislation", "name": title} for title in titles]


def _script(value: Value) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _UNSAFE.sub(lambda match: f"\\u{ord(match.group()):04x}", text)
