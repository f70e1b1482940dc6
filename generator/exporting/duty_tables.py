"""Duties as CSV and as an Excel workbook."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Sequence
from datetime import datetime

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from generator.assembly.book import Book
from generator.exporting.duty_rows import COLUMNS, duty_rows

# Column widths in characters of the default font; a Chinese character takes two.
_WIDTHS = (30, 10, 16, 22, 24, 8, 13, 36, 24, 60, 70, 8)
# Cells that begin so would be run as formulas by a spreadsheet.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)


def duties_csv(books: Sequence[Book]) -> bytes:
    """UTF-8 with a byte order mark, so that Excel opens it without asking; CRLF line ends."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for book in books:
        writer.writerows([_safe(cell) for cell in row] for row in duty_rows(book))
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8")


def duties_xlsx(books: Sequence[Book]) -> bytes:
    """One sheet with filters on, a frozen header and readable widths. The same books give the same bytes."""
    workbook = Workbook()
    workbook.properties.created = workbook.properties.modified = datetime(1980, 1, 1)
    sheet = workbook.active
    assert sheet is not None  # a new workbook always has one sheet
    sheet.title = "责任清单"
    sheet.append(list(COLUMNS))
    for book in books:
        for row in duty_rows(book):
            sheet.append([_safe(cell) for cell in row])
    for index, width in enumerate(_WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(index)].width = width
    wrap = Alignment(vertical="top", wrap_text=True)
    for cells in sheet.iter_rows():
        for cell in cells:
            cell.alignment = wrap
    for cell in sheet[1]:
        cell.font = Font(bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", fgColor="7A1F1F")
    sheet.freeze_panes = "D2"
    sheet.auto_filter.ref = sheet.dimensions
    made = io.BytesIO()
    workbook.save(made)
    return _without_time(made.getvalue())


def _safe(cell: str) -> str:
    return "'" + cell if cell.startswith(_FORMULA) else cell


def _without_time(data: bytes) -> bytes:
    """The same zip with fixed time stamps."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                # openpyxl writes the moment of saving whatever it is told.
                start, end = content.find(b"<dcterms:modified"), content.find(b"</dcterms:modified>")
                if 0 <= start < end:
                    content = content[:start] + content[end + len(b"</dcterms:modified>") :]
            new.writestr(zipfile.ZipInfo(name, _FIXED_TIME), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()
