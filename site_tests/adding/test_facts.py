"""Facts read from the text alone, against cases that a person can edit."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.assembly.facts import Facts, facts_of
from generator.editing.schemas.regulation import Event, RegulationFile
from generator.reading import read_bytes
from generator.structure import parse

_CASES = [
    case.strip("\n").split("\n---\n")
    for case in (Path(__file__).parent / "facts.txt").read_text("utf-8").split("===\n")[1:]
]


def _facts(text: str, file: RegulationFile | None = None, name: str = "law.txt") -> Facts:
    return facts_of(parse(read_bytes(text.encode(), name)), file or RegulationFile())


@pytest.mark.parametrize(("text", "expected"), _CASES, ids=[case[0].split("\n")[0] for case in _CASES])
def test_case(text: str, expected: str) -> None:
    facts = _facts(text)
    events = [f"{e.date} {e.kind} {e.body or ''} | {e.note or ''}".strip() for e in facts.events]
    wanted = [line.removeprefix("event: ") for line in expected.split("\n") if line.startswith("event: ")]
    if wanted:
        assert events == wanted
    for line in expected.split("\n"):
        name, _, value = line.partition(":")
        if name != "event":
            assert getattr(facts, name) == value.strip(), name


def test_the_editor_counts_more_than_the_text() -> None:
    event = Event(date="2001-01-01", kind="通过", body="某会")
    file = RegulationFile(kind="决定", code="XX", in_force="2002-02-02", region="某地", events=(event,))
    facts = _facts(_CASES[0][0], file)
    assert (facts.kind, facts.code, facts.in_force, facts.region) == ("决定", "XX", "2002-02-02", "某地")
    assert (facts.adopted, facts.events) == ("2001-01-01", (event,))


def test_the_date_in_a_files_name_tells_a_later_version() -> None:
    assert _facts(_CASES[0][0], name="无锡市社会治理促进条例(2024-05-06).txt").version_date == "2024-05-06"


@pytest.mark.parametrize("word", ["现行有效", "有效"])
def test_status_only_as_the_page_says(word: str) -> None:
    law = _CASES[0][0].split("\n")
    assert _facts("\n".join([f"时效性：{word}", *law])).status == "有效"
    assert _facts("\n".join(["时效性：失效", *law])).status == "已废止"
    assert _facts("\n".join(law)).status == ""
