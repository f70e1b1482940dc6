"""什么是责任: what the page says is what the rules do."""

from __future__ import annotations

import re

import lxml.html
import pytest

from generator.layers.duties import find_duties
from generator.model.layers import Duty
from generator.pages.duty_definition_page import _TABLE, _TEXT, duty_definition_page, rows_of
from generator.pages.paragraph_matter import MODALITY_NAMES
from generator.reading import read_bytes
from generator.structure import parse

TEXT = _TEXT.read_text("utf-8")
KINDS, NAMES = (rows_of(table)[1:] for table in _TABLE.findall(TEXT))
NONE = re.findall("“([^”]{6,}?)。?”", TEXT.split("{: #not }")[1].split("\n活动作主语")[0])


def duties(sentence: str) -> list[Duty]:
    regulation = parse(read_bytes(f"某市测试条例\n\n第一条　{sentence}\n".encode(), "a.txt"))
    return [duty for _, paragraph in regulation.paragraphs() for duty in find_duties(paragraph)]


def test_the_seven_kinds_are_named_as_everywhere() -> None:
    assert [row[0] for row in KINDS] == [name for name, _ in MODALITY_NAMES.values()]


@pytest.mark.parametrize(("name", "example", "bearers"), [(row[0], row[2], row[3]) for row in KINDS])
def test_an_example_of_a_kind_is_read_so(name: str, example: str, bearers: str) -> None:
    found = [(MODALITY_NAMES[duty.modality][0], "、".join(duty.bearers)) for duty in duties(example)]
    assert found == [(name, bearers)]


@pytest.mark.parametrize(("example", "names"), NAMES)
def test_an_example_of_names_is_written_so(example: str, names: str) -> None:
    assert ["、".join(duty.bearers) for duty in duties(example)] == [names]


@pytest.mark.parametrize("example", NONE)
def test_what_is_no_duty_is_not_read_as_one(example: str) -> None:
    assert duties(example + "。") == []


def test_an_activity_has_nobody() -> None:
    (example,) = re.findall("“(社会治理工作[^”]+)”", TEXT)
    (duty,) = duties(example + "。")
    assert (duty.modality, duty.bearers) == ("obligation", ())


def test_there_are_examples() -> None:
    assert (len(KINDS), len(NAMES), len(NONE)) == (7, 6, 6)


def test_the_page_has_its_tables_and_its_contents() -> None:
    page = duty_definition_page()
    assert page.count("<table>") == 2 and "|" not in page.split("{: #kinds }")[1].split("{: #not }")[0]
    body = lxml.html.fromstring("<div>" + page.split("---\n", 2)[2] + "</div>")
    firsts = [cell.text for cell in body.iter("th") if cell.get("scope") == "row"]
    assert firsts == [row[0] for row in KINDS + NAMES]
    for anchor in re.findall(r"\{: #([a-z-]+) \}", TEXT):
        assert f"#{anchor}" in page.split("---\n", 2)[1]
