"""What is laid over the words of a 款 on a page: references, terms and readings as marks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.layers.readings import Reading
from generator.model.layers import Reference, TermUse
from generator.model.text import Paragraph
from generator.pages.law_markdown import Mark
from generator.pages.other_laws import OtherLaws
from generator.pages.routes import Routes


def reference_marks(references: Iterable[Reference], routes: Routes, others: OtherLaws) -> list[Mark]:
    """A link for each reference that leads somewhere; others stay plain words on the page.

    Links to other laws are HTML: their pages are no files of this regulation's folder.
    """
    marks = []
    for reference in references:
        if reference.law is not None:
            address = others.address(reference.law, reference.target)
            if address is not None:
                marks.append(
                    Mark(reference.start, reference.end, f'<a class="zd-ref" href="{address}">', "</a>")
                )
        elif reference.resolved and reference.target:
            address = routes.target(reference.target, ".md")
            marks.append(Mark(reference.start, reference.end, "[", f"]({address}){{: .zd-ref }}"))
    return marks


def term_marks(uses: Iterable[TermUse], ids: dict[str, str], seen: set[str]) -> list[Mark]:
    """The first use of a term in its article is a glossary link; later ones are only marked.

    ``ids`` maps head words to ids of glossary entries; ``seen`` collects the terms already
    met in the article and is added to.
    """
    marks = []
    for use in uses:
        entry = ids.get(use.term)
        if entry is None:
            continue
        if entry in seen:
            marks.append(Mark(use.start, use.end, f'<span data-term="{entry}">', "</span>"))
        else:
            seen.add(entry)
            attributes = f'{{: role="doc-glossref" data-term="{entry}" }}'
            marks.append(Mark(use.start, use.end, "[", f"](#term-{entry}){attributes}"))
    return marks


def reading_marks(readings: Iterable[Reading]) -> list[Mark]:
    """Ruby over rare characters; everything but the character itself is marked as gloss."""
    return [
        Mark(
            reading.start,
            reading.end,
            "<ruby>",
            f"<rp data-gloss>(</rp><rt data-gloss>{reading.pinyin}</rt><rp data-gloss>)</rp></ruby>",
            inner=True,
        )
        for reading in readings
    ]


def all_marks(paragraph: Paragraph, *groups: Sequence[Mark]) -> list[Mark]:
    """Marks of all groups; where two overlap, the group named first wins."""
    chosen: list[Mark] = []
    for group in groups:
        for mark in group:
            clash = any(
                mark.start < other.end and other.start < mark.end and mark.inner is other.inner
                for other in chosen
            )
            if not clash and mark.end <= len(paragraph.full_text):
                chosen.append(mark)
    return chosen
