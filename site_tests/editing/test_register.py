"""The register of actors: names found under any alias, and an automatic one where none was written."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.cli.errors import UserError
from generator.editing.kinds import kind_of, level_of
from generator.editing.located import Located
from generator.editing.reading_files import EditorFile
from generator.editing.register import automatic_actors, make_register
from generator.editing.schemas.actors import ActorsFile, Role
from generator.editing.yaml_files import parse_yaml
from generator.model.layers import Duty

KINDS = Path(__file__).parent / "cases" / "kinds.txt"


def cases() -> list[list[str]]:
    """[name, kind, levels] of each line."""
    lines = KINDS.read_text(encoding="utf-8").splitlines()
    return [[part.strip() for part in line.split("|")] for line in lines if not line.startswith("#")]


@pytest.mark.parametrize(("name", "kind", "levels"), cases())
def test_kind_and_level_by_the_name(name: str, kind: str, levels: str) -> None:
    assert kind_of(name) == kind
    assert level_of(name) == tuple(levels.split())


def test_ids_are_ascii_and_never_twice() -> None:
    actors = automatic_actors(["事业单位", "市民", "市民", "ABC", "〇", "县（区）人民政府"], taken=["shimin"])
    ids = [actor.id for actor in actors]
    assert ids[0] == "shiyedanwei"
    assert ids[1:3] == ["shimin-2", "shimin-3"]
    assert len(set(ids)) == len(ids)
    assert all(key.isascii() and key for key in ids)


def test_bearers_and_partners_are_in_an_automatic_register() -> None:
    duty = Duty("obligation", ("公安机关",), ("有关部门",), "应当配合", 0, 4)
    register, problems = make_register(None, {"a1p1": (duty,)})
    assert problems == ()
    assert [actor.name for actor in register.actors] == ["公安机关", "有关部门"]
    assert register.find("没有的部门") is None


def test_roles_over_an_automatic_register() -> None:
    roles = (Role("jingcha", "警察", ("gonganjiguan",), "您好。"),)
    file = EditorFile(ActorsFile((), roles), Located("actors.yml", None))
    duty = Duty("obligation", ("公安机关",), (), "应当配合", 0, 4)
    register, problems = make_register(file, {"a1p1": (duty,)})
    assert problems == ()
    assert register.roles == roles
    assert register.by_id["gonganjiguan"].name == "公安机关"


@given(st.binary(max_size=200))
def test_any_bytes_give_values_or_one_clear_line(data: bytes) -> None:
    try:
        parse_yaml(data, "x.yml")
    except UserError as error:
        assert error.file == "x.yml"
        assert "\n" not in error.one_line()


@given(st.text(alphabet="ab:-[]{}&*!|>'\"#, \n\t", max_size=60))
def test_any_marks_give_values_or_one_clear_line(text: str) -> None:
    try:
        parse_yaml(text.encode(), "x.yml")
    except UserError as error:
        assert error.line is not None
