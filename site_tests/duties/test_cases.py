"""Each rule against its cases in ``cases/RULE.txt``; the names against ``cases/names.txt``."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.layers.duties import expand, find_duties
from generator.layers.duties.rules import RULES
from site_tests.duties.annotated_text import Annotated, read_annotated

CASES = Path(__file__).parent / "cases"
FILES = sorted(path for path in CASES.glob("*.txt") if path.name != "names.txt")
ALL = [(path.stem, case) for path in FILES for case in read_annotated(path)]
NAMES = [
    line.split(" → ")
    for line in (CASES / "names.txt").read_text(encoding="utf-8").splitlines()
    if " → " in line[1:] and line[0] != "#"
]


@pytest.mark.parametrize(
    "case", [case for _, case in ALL], ids=[f"{rule}: {case.source}" for rule, case in ALL]
)
def test_case(case: Annotated) -> None:
    found = [(d.modality, d.bearers, d.partners, d.action) for d in find_duties(case.paragraph)]
    assert found == [(n.modality, n.bearers, n.partners, n.action) for n in case.norms]


@pytest.mark.parametrize(("phrase", "names"), NAMES, ids=[phrase for phrase, _ in NAMES])
def test_names(phrase: str, names: str) -> None:
    assert list(expand(phrase)) == names.split(", ")


def test_every_rule_has_cases() -> None:
    assert {name for name, _ in RULES} <= {path.stem for path in FILES}
