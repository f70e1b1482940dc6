"""What is known about a regulation beside its text, ready to be shown."""

from __future__ import annotations

from dataclasses import dataclass

from generator.editing.schemas.regulation import RegulationFile
from generator.model.text import Regulation


@dataclass(frozen=True, slots=True)
class Facts:
    """Dates are ISO (``2023-01-01``) or empty; every other value is shown as it is.

    ``code`` is the prefix of the short printed codes (``WX`` in ``WX-12.1``). ``rows`` are
    further lines for the table of facts, as (label, value).
    """

    title: str
    short_title: str
    kind: str = ""
    region: str = ""
    issuer: str = ""
    status: str = ""
    adopted: str = ""
    approved: str = ""
    in_force: str = ""
    published: str = ""
    index_number: str = ""
    code: str = ""
    source_note: str = ""
    rows: tuple[tuple[str, str], ...] = ()
    related_reading: tuple[str, ...] = ()


def facts_of(regulation: Regulation, file: RegulationFile) -> Facts:
    """The editor's facts; where he wrote none, what the page or the text itself says."""
    page = regulation.metadata
    title = file.title or regulation.title
    rows = (
        ("生成日期", _day(file.generated)),
        ("文件编号", file.document_number or page.get("document_number", "")),
        ("内容概述", file.summary or ""),
    )
    return Facts(
        title=title,
        short_title=file.short_title or title.removeprefix("中华人民共和国"),
        kind=file.kind or "",
        region=file.region or "",
        issuer=file.issuer or page.get("issuer", ""),
        status=file.status or page.get("status", ""),
        adopted=_day(file.adopted),
        approved=_day(file.approved),
        in_force=_day(file.in_force),
        published=_day(file.published),
        index_number=file.index_number or page.get("index_number", ""),
        code=file.code or "",
        source_note=file.source_note or page.get("source_note", ""),
        rows=tuple((label, value) for label, value in rows if value),
        related_reading=file.related_reading,
    )


def _day(value: object) -> str:
    return "" if value is None else str(value)
