"""The self-assessment names tests that exist and values that were measured."""

from __future__ import annotations

import json

import yaml

from generator.pages.accessibility_page import accessibility_page
from site_tests.conftest import ROOT
from site_tests.theme.keep_measures import DATA, named_values

NORMS = yaml.safe_load((DATA / "accessibility.yml").read_text("utf-8"))
CLAUSES = [clause for norm in NORMS for clause in norm["clauses"]]


def test_every_named_test_exists() -> None:
    for clause in CLAUSES:
        for name in clause.get("tests", ()):
            assert (ROOT / "site_tests" / name).is_file(), name


def test_a_clause_that_is_met_names_its_test() -> None:
    assert [
        clause["number"] for clause in CLAUSES if clause["state"] == "met" and not clause.get("tests")
    ] == []


def test_every_named_value_was_measured() -> None:
    kept = json.loads((DATA / "accessibility_measured.json").read_text("utf-8"))
    assert named_values() <= kept["values"].keys()


def test_the_page_shows_every_clause_and_what_was_not_checked() -> None:
    page = accessibility_page()
    for clause in CLAUSES:
        assert clause["asks"] in page
    assert page.count("没有检查") > sum(clause["state"] == "unchecked" for clause in CLAUSES)
