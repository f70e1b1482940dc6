"""The formats of ``zhudu export``: name, file ending, and who makes the bytes."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from generator.assembly.book import Book
from generator.exporting.duty_tables import duties_csv, duties_xlsx
from generator.exporting.regulation_json import regulation_to_json

# A table holds all regulations in one file; the others make a file for each.
TABLES: dict[str, Callable[[Sequence[Book]], bytes]] = {"csv": duties_csv, "xlsx": duties_xlsx}


def book_json(book: Book) -> bytes:
    """One regulation as the JSON of the contract, with the editor's captions and duties."""
    return (json.dumps(regulation_to_json(book.annotated), ensure_ascii=False, indent=1) + "\n").encode()


FILES: dict[str, tuple[str, Callable[[Book], bytes]]] = {"json": (".json", book_json)}
