"""The whole document: metadata, preface, preamble, body, annexes."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from generator.assembly.book import Book
from generator.exporting.akn.body import write_body
from generator.exporting.akn.eids import eid
from generator.exporting.akn.inline import NAMESPACE, OWN, Linker, add
from generator.exporting.akn.metadata import identification, write_metadata
from generator.exporting.akn.tables import write_table
from generator.model.table_grid import table_runs
from generator.model.text import Annex, Regulation
from generator.pages.law_markdown import Segment


def akn_document(book: Book, works: Mapping[str, str] | None = None) -> bytes:
    """The regulation as UTF-8 XML, ``act`` in ``akomaNtoso``; the same book gives the same bytes.

    ``works`` are the addresses of the library's laws by their titles (``uris.work_uri``).
    """
    regulation = book.regulation
    namespaces: dict[str | None, str] = {None: NAMESPACE, "z": OWN}
    # The stubs of lxml want only strings as keys; None is the default name space.
    root = etree.Element(f"{{{NAMESPACE}}}akomaNtoso", nsmap=namespaces)  # type: ignore[arg-type]
    act = add(root, "act", name="act", contains="singleVersion")
    meta = add(act, "meta")
    linker = Linker(frozenset(_eids(regulation)), book.annotated.references, works or {})
    preface = add(act, "preface")
    add(add(add(preface, "longTitle"), "p"), "docTitle", regulation.title)
    for line in regulation.adoption:
        add(preface, "p", line, **{"class": "adoption"})
    write_body(act, regulation, linker)
    if regulation.annexes:
        _annexes(add(act, "attachments"), book)
    write_metadata(meta, book, linker.named)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8") + b"\n"


def _annexes(attachments: etree._Element, book: Book) -> None:
    for annex in book.regulation.annexes:
        attachment = add(attachments, "attachment", eId=eid(annex.id))
        if annex.label:
            add(attachment, "heading", annex.label)
        document = add(attachment, "doc", name="annex")
        identification(add(document, "meta"), book, annex.id)
        body = add(document, "mainBody")
        _lines(body, annex)


def _lines(body: etree._Element, annex: Annex) -> None:
    """A ``p`` for each line, a ``table`` for the rows of each table."""
    if not annex.lines:
        add(body, "p")
    for run in table_runs([annex.rows.get(index) for index in range(len(annex.lines))]):
        if run.start not in annex.rows:
            add(body, "p", annex.lines[run.start])
            continue
        rows = [("", annex.rows[index]) for index in run]
        key = f"{eid(annex.id)}__table_{rows[0][1].table}"
        write_table(body, key, rows, [_plain] * len(rows))


def _plain(element: etree._Element, cell: Segment) -> None:
    element.text = cell.text


def _eids(regulation: Regulation) -> list[str]:
    found = [eid(division.id) for division in regulation.all_divisions()]
    found += [eid(annex.id) for annex in regulation.annexes]
    for article in regulation.articles:
        found.append(eid(article.id))
        for paragraph in article.paragraphs:
            found.append(eid(paragraph.id))
            for item in paragraph.items:
                found += [eid(item.id), *(eid(sub.id) for sub in item.subitems)]
    return found
