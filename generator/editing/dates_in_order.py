"""The dates of regulation.yml in the order in which a law comes to be: 通过, 批准, 公布, 施行."""

from __future__ import annotations

from collections.abc import Iterator

from generator.editing.reading_files import EditorFile
from generator.editing.schemas.regulation import RegulationFile
from generator.model.findings import Problem, Severity

CODE = "E-030"

# (earlier, later, whether the other order cannot be). A law may say that it has applied since a day
# before it was made, so against in_force the order is only doubtful.
_ORDER = (
    ("adopted", "approved", True),
    ("adopted", "published", True),
    ("approved", "published", True),
    ("adopted", "version_date", True),
    ("adopted", "in_force", False),
    ("approved", "in_force", False),
)
_EVENTS = {"adopted": "通过", "approved": "批准"}


def dates_out_of_order(file: EditorFile[RegulationFile]) -> Iterator[Problem]:
    """A problem for each pair of dates that stand the wrong way round.

    Where a key is not written, the first event of its kind counts (立法法: 通过 before 批准 before 公布).
    """
    days = {key: _day(file.value, key) for pair in _ORDER for key in pair[:2]}
    for earlier, later, impossible in _ORDER:
        first, second = days[earlier], days[later]
        if first and second and first > second:
            message = f"{earlier}（{first}）在 {later}（{second}）之后"
            severity: Severity = "error" if impossible else "warning"
            place = ("events",) if getattr(file.value, later) is None else (later,)
            yield file.problem(CODE, message, "改正其中一个日期", *place, severity=severity)


def _day(facts: RegulationFile, key: str) -> str:
    written = getattr(facts, key)
    kind = _EVENTS.get(key)
    return written or next((event.date for event in facts.events if event.kind == kind), "")
