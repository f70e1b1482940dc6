"""Divisions, articles, 款, 项 and 目 as the hierarchy of the standard."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from lxml import etree

from generator.exporting.akn.eids import eid
from generator.exporting.akn.inline import Linker, add
from generator.exporting.akn.tables import write_table
from generator.model.table_grid import table_runs
from generator.model.text import Article, Division, DivisionKind, Paragraph, Regulation, Subitem
from generator.pages.law_markdown import Segment, segments

_ELEMENTS: dict[DivisionKind, str] = {
    "part": "part",
    "subpart": "subpart",
    "chapter": "chapter",
    "section": "section",
}


def write_body(act: etree._Element, regulation: Regulation, linker: Linker) -> None:
    """``preamble`` and ``body``. A text without articles and divisions is one container in the body."""
    bare = not regulation.articles and not regulation.divisions
    if regulation.preamble and not bare:
        write_lines(add(act, "preamble"), regulation.preamble, linker)
    body = add(act, "body")
    if bare:
        container = add(body, "hcontainer", name="text", eId="hcontainer_1")
        content = add(container, "content")
        write_lines(content, regulation.preamble, linker)
        if not regulation.preamble:
            add(content, "p")
    by_id = {article.id: article for article in regulation.articles}
    for article in regulation.articles:
        if article.division is None:
            _article(body, article, linker)
    for division in regulation.divisions:
        _division(body, division, by_id, linker)


def write_lines(parent: etree._Element, paragraphs: Sequence[Paragraph], linker: Linker) -> None:
    """Words outside of articles: a ``p`` for each 款, 项 and 目, its label at its head, and tables."""
    for run in table_runs([paragraph.row for paragraph in paragraphs]):
        paragraph = paragraphs[run.start]
        if paragraph.row is not None:
            _table(parent, [paragraphs[index] for index in run], linker, first="")
            continue
        for segment in segments(paragraph):
            if segment.label or segment.text:
                element = add(parent, "p", segment.label)
                linker.words(element, paragraph, segment)


def _division(parent: etree._Element, division: Division, by_id: dict[str, Article], linker: Linker) -> None:
    element = add(parent, _ELEMENTS[division.kind], eId=eid(division.id))
    if division.label:
        add(element, "num", division.label)
    if division.heading:
        add(element, "heading", division.heading)
    if division.preamble:
        write_lines(add(element, "intro"), division.preamble, linker)
    for key in division.articles:
        _article(element, by_id[key], linker)
    for child in division.divisions:
        _division(element, child, by_id, linker)


def _article(parent: etree._Element, article: Article, linker: Linker) -> None:
    element = add(parent, "article", eId=eid(article.id))
    if article.label:
        add(element, "num", article.label)
    for run in table_runs([paragraph.row for paragraph in article.paragraphs]):
        paragraph = article.paragraphs[run.start]
        if paragraph.row is None:
            _paragraph(element, paragraph, linker)
        else:
            # The table stands in the first of its 款; the others are its rows.
            content = add(add(element, "paragraph", eId=eid(paragraph.id)), "content")
            _table(content, [article.paragraphs[index] for index in run], linker, first=paragraph.id)


def _table(parent: etree._Element, paragraphs: Sequence[Paragraph], linker: Linker, first: str) -> None:
    """``first`` is the id of a 款 around the table, whose own row then has none."""
    rows = [("" if one.id == first else eid(one.id), one.row) for one in paragraphs if one.row is not None]
    write = [partial(_cell, linker, one) for one in paragraphs]
    write_table(parent, f"{eid(paragraphs[0].id)}__table_1", rows, write)


def _cell(linker: Linker, paragraph: Paragraph, element: etree._Element, cell: Segment) -> None:
    linker.words(element, paragraph, cell)


def _paragraph(parent: etree._Element, paragraph: Paragraph, linker: Linker) -> None:
    by_id = {segment.id: segment for segment in segments(paragraph)}
    element = add(parent, "paragraph", eId=eid(paragraph.id))
    inside = [(item.id, item.subitems) for item in paragraph.items]
    _filled(element, paragraph, by_id, paragraph.id, inside, linker)


def _filled(
    element: etree._Element,
    paragraph: Paragraph,
    by_id: dict[str, Segment],
    key: str,
    inside: Sequence[tuple[str, tuple[Subitem, ...]]],
    linker: Linker,
) -> None:
    """The words of a 款 or 项, and the list under it."""
    if not inside:
        linker.words(add(add(element, "content"), "p"), paragraph, by_id[key])
        return
    listed = add(element, "list", eId=f"{eid(key)}__list_1")
    if by_id[key].text:
        linker.words(add(add(listed, "intro"), "p"), paragraph, by_id[key])
    for child, deeper in inside:
        point = add(listed, "point", eId=eid(child))
        if by_id[child].label:
            add(point, "num", by_id[child].label)
        _filled(point, paragraph, by_id, child, [(sub.id, ()) for sub in deeper], linker)
