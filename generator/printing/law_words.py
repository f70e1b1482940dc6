"""The law's words as HTML for print: references are links, a term's first occurrence bears a footnote."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from markupsafe import Markup, escape

from generator.assembly.book import Book
from generator.model.layers import Term
from generator.model.text import Paragraph
from generator.pages.law_markdown import Segment
from generator.pages.provision_names import provision_name


@dataclass
class Notes:
    """Footnotes at a term's first occurrence in the document; ``seen`` grows as the text is set."""

    seen: set[str] = field(default_factory=set)

    def takes(self, term: Term, paragraph: Paragraph) -> bool:
        """Whether this occurrence is marked; it is asked once for each."""
        new = term.id not in self.seen
        self.seen.add(term.id)
        return new

    def around(self, book: Book, term: Term) -> tuple[Markup, Markup]:
        """What stands before and after the word. Without the first, the second is the mark of a footnote."""
        return Markup(""), footnote(book, term)


@dataclass
class GlossLinks(Notes):
    """Links to the glossary instead, at a term's first occurrence in each 款."""

    def takes(self, term: Term, paragraph: Paragraph) -> bool:
        """Whether this occurrence is marked; it is asked once for each."""
        key = f"{paragraph.id} {term.id}"
        new = key not in self.seen
        self.seen.add(key)
        return new

    def around(self, book: Book, term: Term) -> tuple[Markup, Markup]:
        """A link to the entry in the glossary."""
        return Markup('<a role="doc-glossref" class="term" href="#term-{}">').format(term.id), Markup("</a>")


def words_html(
    book: Book, paragraph: Paragraph, segment: Segment, notes: Notes | None, anchors: Collection[str]
) -> Markup:
    """The words of one segment. Nothing is added to them but links and footnotes (``span.note``)."""
    first, last = segment.start, segment.start + len(segment.text)
    marks = _links(book, paragraph, anchors) + _footnotes(book, paragraph, notes, first, last)
    out = Markup()
    at = first
    for start, end, before, after in sorted(marks, key=lambda mark: mark[:2]):
        if start < at or end > last:
            continue
        words = segment.text[start - first : end - first]
        out += escape(segment.text[at - first : start - first])
        if before:
            out += before + escape(words) + after
            at = end
            continue
        # The mark of a footnote stays on the line of its word, with the punctuation behind it.
        behind = _CLOSING.match(segment.text, end - first)
        closing = behind.group() if behind else ""
        out += escape(words[:-1]) + _KEEP.format(words[-1], after, closing)
        at = end + len(closing)
    return out + escape(segment.text[at - first :])


_CLOSING = re.compile(r"[，。、；：？！）》〉】」』”’…—]*")
_KEEP = Markup('<span class="keep">{}{}{}</span>')
Laid = tuple[int, int, Markup, Markup]


def _links(book: Book, paragraph: Paragraph, anchors: Collection[str]) -> list[Laid]:
    """References to provisions of this document, without the target's page: the words stay the law's."""
    return [
        (ref.start, ref.end, Markup('<a class="ref" href="#{}">').format(ref.target), Markup("</a>"))
        for ref in book.annotated.references.get(paragraph.id, ())
        if ref.law is None and ref.resolved and ref.target in anchors
    ]


def _footnotes(book: Book, paragraph: Paragraph, notes: Notes | None, first: int, last: int) -> list[Laid]:
    if notes is None:
        return []
    by_head = {term.term: term for term in book.annotated.terms}
    taken = [(ref.start, ref.end) for ref in book.annotated.references.get(paragraph.id, ())]
    found: list[Laid] = []
    for use in book.annotated.term_uses.get(paragraph.id, ()):
        term = by_head.get(use.term)
        clash = any(start < use.end and use.start < end for start, end in taken)
        inside = first <= use.start and use.end <= last
        if term is None or clash or not inside or not notes.takes(term, paragraph):
            continue
        found.append((use.start, use.end, *notes.around(book, term)))
    return found


def footnote(book: Book, term: Term) -> Markup:
    """The footnote of a term: the editor's explanation, or where the law defines it."""
    if term.origin == "rule" and term.source:
        text = f"见{provision_name(book.regulation, term.source)}。"
    else:
        text = term.explanation
    return Markup('<span class="note"><b>{}</b>　{}</span>').format(term.term, text)
