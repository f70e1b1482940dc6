"""regulation.yml: what is known about a regulation beside its text."""

from __future__ import annotations

from dataclasses import dataclass

from generator.editing.schemas.words import STRICT, Date, Line, SourceId, Status, Text


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to the regulation: 通过, 批准, 修正, 修订, 公布, 施行, 废止."""

    __pydantic_config__ = STRICT
    date: Date
    kind: Line
    body: Line | None = None
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class RegulationFile:
    """The whole file. ``code`` is the prefix of the short printed codes (``WX`` in ``WX-12.1``).

    ``version_date`` is the day since which the text reads as it does; ``version_of`` the folder that
    holds another version of the same law, the one that came first.
    """

    __pydantic_config__ = STRICT
    title: Line | None = None
    short_title: Line | None = None
    kind: Line | None = None
    region: Line | None = None
    issuer: Line | None = None
    status: Status | None = None
    adopted: Date | None = None
    approved: Date | None = None
    in_force: Date | None = None
    generated: Date | None = None
    published: Date | None = None
    version_date: Date | None = None
    version_of: SourceId | None = None
    index_number: Line | None = None
    document_number: Line | None = None
    code: Line | None = None
    summary: Text | None = None
    source_note: Text | None = None
    events: tuple[Event, ...] = ()
    related_reading: tuple[Line, ...] = ()
