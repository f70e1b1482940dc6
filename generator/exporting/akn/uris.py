"""Addresses of a law in the three levels of the naming convention: work, expression, manifestation."""

from __future__ import annotations

from urllib.parse import quote

from generator.assembly.book import Book

UNKNOWN_DATE = "0001-01-01"
"""Stands where the date of a law is not known: the convention demands one."""

LANGUAGE = "zho"


def work_uri(book: Book) -> str:
    """``/akn/cn/act/2022-10-27/wuxi-social-governance``: country, kind, date of adoption, id."""
    return f"/akn/cn/act/{work_date(book)[0]}/{book.id}"


def work_date(book: Book) -> tuple[str, str]:
    """(ISO date, what date it is): of adoption, else of publication, of coming into force, of the version."""
    facts = book.facts
    dates = (
        (facts.adopted, "通过"),
        (facts.published, "公布"),
        (facts.in_force, "施行"),
        (facts.version_date, "版本"),
    )
    return next(((date, name) for date, name in dates if _whole(date)), (UNKNOWN_DATE, "不详"))


def expression_uri(book: Book) -> str:
    """The work in Chinese as it reads since the date of its version."""
    return f"{work_uri(book)}/{LANGUAGE}@{expression_date(book)}"


def expression_date(book: Book) -> str:
    """The date since which the text reads so; that of the work where none is known."""
    return book.facts.version_date if _whole(book.facts.version_date) else work_date(book)[0]


def ontology_uri(kind: str, name: str) -> str:
    """``/ontology/organization/cn/…``: a thing outside the document, by its name."""
    return f"/ontology/{kind}/cn/{quote(name, safe='')}"


def _whole(date: str) -> bool:
    return len(date) == 10 and date[4] == date[7] == "-"
