"""The formats of ``zhudu export``: name, file ending, and who makes the bytes."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from generator.assembly.book import Book
from generator.cli.errors import REPORT, UserError
from generator.exporting.akn import akn_document, prove_akn, work_uri
from generator.exporting.duty_tables import duties_csv, duties_xlsx
from generator.exporting.legislation import legislation_file
from generator.exporting.regulation_json import regulation_to_json

# A table holds all regulations in one file; the others make a file for each.
TABLES: dict[str, Callable[[Sequence[Book]], bytes]] = {"csv": duties_csv, "xlsx": duties_xlsx}


def book_json(book: Book, library: Sequence[Book]) -> bytes:
    """One regulation as the JSON of the contract, with the editor's captions and duties."""
    return (json.dumps(regulation_to_json(book.annotated), ensure_ascii=False, indent=1) + "\n").encode()


def book_akn(book: Book, library: Sequence[Book]) -> bytes:
    """One regulation as Akoma Ntoso, its references leading into ``library``.

    The words are read back and compared before anything is written. Raises ``UserError`` where
    they differ.
    """
    # Of several versions the latest is the one that others mean.
    ordered = sorted(library, key=lambda one: (one.facts.version_date, one.id))
    made = akn_document(book, {one.facts.title: work_uri(one) for one in ordered})
    difference = prove_akn(made, book.regulation)
    if difference:
        raise UserError(f"{book.id} 的 Akoma Ntoso 与原文不同：{difference}", mend=REPORT)
    return made


def book_jsonld(book: Book, library: Sequence[Book]) -> bytes:
    """One regulation as schema.org Legislation."""
    return legislation_file(book)


Maker = Callable[[Book, Sequence[Book]], bytes]
FILES: dict[str, tuple[str, Maker]] = {
    "json": (".json", book_json),
    "akn": (".akn.xml", book_akn),
    "jsonld": (".jsonld", book_jsonld),
}
