"""A line reads like the label of an annex, but the articles go on after it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.structure.checking import Check, Finding, Trace


def find(trace: Trace) -> Iterator[Finding]:
    for row in trace.rows[1 : trace.end]:
        if row.annex and not row.quoted:
            yield row.line.number, f"“{row.line.text[:20]}”像是附件，但后面还有正文"


CHECK = Check(
    "S-014",
    "附件在正文中间",
    "附件的位置不对的，在 errata.yml 里改正",
    "info",
    find,
)
