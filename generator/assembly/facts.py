"""What is known about a regulation beside its text, ready to be shown."""

from __future__ import annotations

from dataclasses import dataclass


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
