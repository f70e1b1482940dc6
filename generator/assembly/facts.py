"""What is known about a regulation beside its text, ready to be shown."""

from __future__ import annotations

from dataclasses import dataclass

from generator.assembly.code_prefix import code_prefix
from generator.assembly.dates import date_in_name
from generator.assembly.events import find_events
from generator.assembly.in_force import find_in_force
from generator.assembly.issuers import find_issuer, joint_days
from generator.assembly.kinds import find_kind
from generator.assembly.regions import find_region
from generator.assembly.status import plain_status
from generator.editing.schemas.regulation import Event, RegulationFile
from generator.model.text import Regulation


@dataclass(frozen=True, slots=True)
class Facts:
    """Dates are ISO (``2023-01-01``) or empty; every other value is shown as it is.

    ``code`` is the prefix of the short printed codes (``WX`` in ``WX-12.1``). ``rows`` are
    further lines for the table of facts, as (label, value).
    ``version_date`` tells the versions of one law apart: when the text became what it is. ``standing``
    says on paper that this is not the text in force, and which one is; empty where it is.
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
    generated: str = ""
    code: str = ""
    source_note: str = ""
    rows: tuple[tuple[str, str], ...] = ()
    related_reading: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    version_date: str = ""
    standing: str = ""


def facts_of(regulation: Regulation, file: RegulationFile) -> Facts:
    """The editor's facts; where he wrote none, what the text itself says, then what the page says."""
    page = regulation.metadata
    title = file.title or regulation.title
    short_title = file.short_title or title.removeprefix("中华人民共和国")
    events = file.events or find_events(regulation.adoption)
    issuer = file.issuer or find_issuer(title, events) or page.get("issuer", "")
    region = file.region or find_region(title, issuer, events)
    rows = (
        ("文件编号", file.document_number or page.get("document_number", "")),
        # Government pages fill this line with the title.
        ("内容概述", "" if file.summary == title else file.summary or ""),
    )
    return Facts(
        title=title,
        short_title=short_title,
        kind=file.kind or find_kind(title, issuer, region, events, page.get("kind", "")),
        region=region,
        issuer=issuer,
        status=file.status or plain_status(page.get("status", ""), events),
        # A joint law is made when the last of its makers has passed it.
        adopted=_day(file.adopted) or max(joint_days(issuer, events), default=_first(events, "通过")),
        approved=_day(file.approved) or _first(events, "批准"),
        in_force=_day(file.in_force) or find_in_force(regulation, events) or page.get("in_force", ""),
        published=_day(file.published) or _first(events, "公布") or page.get("published", ""),
        generated=_day(file.generated),
        index_number=file.index_number or page.get("index_number", ""),
        code=file.code or code_prefix(short_title),
        source_note=file.source_note or page.get("source_note", ""),
        rows=tuple((label, value) for label, value in rows if value),
        related_reading=file.related_reading,
        events=events,
        version_date=_day(file.version_date) or _version_date(events, regulation.file),
    )


def _day(value: object) -> str:
    return "" if value is None else str(value)


def _first(events: tuple[Event, ...], kind: str) -> str:
    """The first of its kind: later ones belong to the decisions that amended the law."""
    return next((event.date for event in events if event.kind == kind), "")


def _version_date(events: tuple[Event, ...], name: str) -> str:
    """The last event that made or changed the text; a later date in the file's name counts more."""
    changes = ("通过", "批准", "修正", "修订", "公布")
    return max([event.date for event in events if event.kind in changes] + [date_in_name(name)])
