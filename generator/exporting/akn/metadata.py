"""The metadata: what the law is on each level, its events, and what editor and program have added."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from generator.assembly.book import Book
from generator.exporting.akn.eids import eid
from generator.exporting.akn.inline import OWN, add
from generator.exporting.akn.uris import (
    LANGUAGE,
    expression_date,
    expression_uri,
    ontology_uri,
    work_date,
    work_uri,
)

_EVENT_TYPES = {"通过": "generation", "修正": "amendment", "修订": "amendment", "废止": "repeal"}


def write_metadata(meta: etree._Element, book: Book, named: dict[str, str]) -> None:
    """``named`` are the laws that the text names and the library has not, with their eIds."""
    identification(meta, book, "main")
    if book.facts.events:
        lifecycle = add(meta, "lifecycle", source="#zhudu")
        for number, event in enumerate(book.facts.events, 1):
            kind = _EVENT_TYPES.get(event.kind)
            more = {"type": kind} if kind else {}
            add(
                lifecycle, "eventRef", source="#issuer" if book.facts.issuer else "#zhudu",
                date=event.date, eId=f"event_{number}", refersTo=f"#event_name_{number}", **more,
            )  # fmt: skip
    references = add(meta, "references", source="#zhudu")
    _thing(references, "TLCOrganization", "zhudu", "organization", "注读")
    if book.facts.issuer:
        _thing(references, "TLCOrganization", "issuer", "organization", book.facts.issuer)
    for number, event in enumerate(book.facts.events, 1):
        words = "　".join(word for word in (event.kind, event.body, event.note) if word)
        _thing(references, "TLCEvent", f"event_name_{number}", "event", words)
    for law, key in named.items():
        _thing(references, "TLCReference", key, "reference", law, name="law")
    _layers(meta, book)


def identification(meta: etree._Element, book: Book, component: str) -> None:
    """Work, expression and manifestation of the law or, with another ``component``, of an annex."""
    author = "#issuer" if book.facts.issuer else "#zhudu"
    date, what = work_date(book)
    root = add(meta, "identification", source="#zhudu")
    work = add(root, "FRBRWork")
    _addresses(work, f"{work_uri(book)}/!{component}", work_uri(book))
    if component == "main":
        add(work, "FRBRalias", name="title", value=book.facts.title)
    _made(work, date, what, author)
    add(work, "FRBRcountry", value="cn")
    if component == "main":
        if book.facts.kind:
            add(work, "FRBRsubtype", value=book.facts.kind)
        if book.facts.index_number:
            add(work, "FRBRnumber", value=book.facts.index_number)
        add(work, "FRBRname", value=book.facts.title)
        add(work, "FRBRauthoritative", value="false")
    expression = add(root, "FRBRExpression")
    _addresses(expression, f"{expression_uri(book)}/!{component}", expression_uri(book))
    _made(expression, expression_date(book), "版本", author)
    add(expression, "FRBRlanguage", language=LANGUAGE)
    manifestation = add(root, "FRBRManifestation")
    file = f"{expression_uri(book)}.akn"
    _addresses(manifestation, f"{expression_uri(book)}/!{component}.akn", file)
    # The day of making is left out on purpose: the same source gives the same file.
    _made(manifestation, expression_date(book), "版本", "#zhudu")
    add(manifestation, "FRBRformat", value="application/akn+xml")


def _addresses(level: etree._Element, this: str, whole: str) -> None:
    add(level, "FRBRthis", value=this)
    add(level, "FRBRuri", value=whole)


def _made(level: etree._Element, date: str, what: str, author: str) -> None:
    add(level, "FRBRdate", date=date, name=what)
    add(level, "FRBRauthor", href=author)


def _thing(references: etree._Element, element: str, key: str, kind: str, shown: str, **more: str) -> None:
    add(references, element, eId=key, href=ontology_uri(kind, shown), showAs=shown, **more)


def _layers(meta: etree._Element, book: Book) -> None:
    """Captions and duties: added by the editor or the program, so outside of the law's text."""
    annotated = book.annotated
    layers: list[tuple[str, str, Iterable[tuple[str, str]]]] = [
        ("caption", caption, [("for", f"#{eid(key)}"), ("origin", "editor")])
        for key, caption in annotated.captions.items()
    ]
    for _, paragraph in book.regulation.paragraphs():
        layers += [
            (
                "duty",
                duty.action,
                [
                    ("for", f"#{eid(paragraph.id)}"),
                    ("modality", duty.modality),
                    ("bearers", "|".join(duty.bearers)),
                    ("with", "|".join(duty.partners)),
                    ("start", str(duty.start)),
                    ("end", str(duty.end)),
                    ("origin", duty.origin),
                ],
            )
            for duty in annotated.duties.get(paragraph.id, ())
        ]
    if layers:
        place = add(meta, "proprietary", source="#zhudu")
        for name, words, attributes in layers:
            own = etree.SubElement(place, f"{{{OWN}}}{name}", dict(attributes))
            own.text = words
