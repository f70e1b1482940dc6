"""``zhudu quiz``: another quiz is another file, and the list of downloads knows it for a quiz."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from generator.cli.app import run
from generator.publishing.downloads import downloads_in
from generator.training.file_name import quiz_name
from site_tests.conftest import copy_project

ORDERS: tuple[tuple[str, ...], ...] = (
    (),
    ("--seed", "2"),
    ("--count", "5"),
    ("--count", "5", "--difficulty", "1"),
    ("--count", "2", "--role", "网格员"),
    ("--count", "5", "--chapter", "c2"),
    ("--count", "1", "--role", "网格员", "--chapter", "c2"),
    ("--paper", "A5"),
)


def test_no_quiz_takes_the_place_of_another(tmp_path: Path, monkeypatch: Any) -> None:
    copy_project(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("generator.training.files.quiz_pdf", lambda html: html.encode())
    for number, order in enumerate(ORDERS, 1):
        assert run(["quiz", *order]) == 0
        names = {path.name for path in (tmp_path / "dist").iterdir()}
        assert len(names) == 6 * number, order
    assert all(re.fullmatch(r"[a-z0-9._-]+", name) for name in names)
    for order in ORDERS:
        assert run(["quiz", *order]) == 0
    assert {path.name for path in (tmp_path / "dist").iterdir()} == names
    listed = downloads_in(tmp_path / "dist")
    assert len(listed) == 3 * len(ORDERS)
    assert {one.title for one in listed} == {"测验（PDF）"}


def test_a_role_is_named_by_its_id_however_it_is_asked_for(tmp_path: Path, monkeypatch: Any) -> None:
    copy_project(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("generator.training.files.quiz_pdf", lambda html: b"")
    for given in ("网格员", "wanggeyuan"):
        assert run(["quiz", "--role", given, "--count", "2"]) == 0
    names = sorted(path.name for path in (tmp_path / "dist").iterdir())
    assert len(names) == 6
    assert all("-quiz-role-wanggeyuan_n2_1-" in name for name in names)


CASES: tuple[dict[str, Any], ...] = (
    {},
    {"roles": ["a"]},
    {"actors": ["a"]},
    {"chapters": ["c1"]},
    {"roles": ["a"], "count": 5},
    {"session": "a-n5"},
    {"session": "a", "count": 5},
    {"roles": ["a", "b"]},
    {"roles": ["a-b"]},
    {"difficulty": 1},
)


@pytest.mark.parametrize(("one", "other"), list(combinations(CASES, 2)))
def test_other_wishes_other_name(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert quiz_name(1, **one) != quiz_name(1, **other)


def test_order_of_wishes_does_not_matter() -> None:
    assert quiz_name(1, roles=["b", "a", "a"]) == quiz_name(1, roles=["a", "b"]) == "role-a_role-b_1"
