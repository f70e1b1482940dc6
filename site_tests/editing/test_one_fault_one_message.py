"""One mistake of the editor is told once, and what only follows from it is not told at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.assembly.make_book import make_book
from generator.assembly.shelf import source_folder
from generator.cli.app import run
from generator.editing.codes_of_text import paragraph_hash
from generator.editing.nearest_provision import instead_of

LAW = """某市测试条例
第一条　为了测试，制定本条例。
第二条　队伍应当专常兼?zhèn)?、反应灵敏。
第三条　公安部门应当加强管理。
"""
ERRATA = """errata:
  - before: "?zhèn)?"
    after: 备
    reason: 字丢了一半
    line: 3
"""
ACTORS = """actors:
  - id: gonganjiguan
    name: 公安机关
    pinyin: gong an ji guan
    kind: 部门
  - id: duiwu
    name: 队伍
    pinyin: dui wu
    kind: 专门机构
"""
DUTIES = """paragraphs:
  - paragraph: a2p1
    hash: {second}
    confirm: true
  - paragraph: a3p1
    hash: {third}
    reason: 公安部门就是公安机关
    norms:
      - modality: obligation
        bearers: [公安机关]
        action: 应当加强管理
"""
GLOSSARY = """terms:
  - {id: zhuanchangjianbei, term: 专常兼备, pinyin: zhuān cháng jiān bèi, explanation: 样样都会}
"""
TRAINING = """cases:
  - id: yi
    title: 一
    situation: 有人闹事。
    level: 1
    order: 条文
    steps:
      - {who: [公安机关], does: 管, paragraph: a3p1, words: 应当加强管理}
      - {who: [队伍], does: 到, paragraph: a2p1, words: 专常兼备}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A law whose editor's files are all right."""
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n")
    folder = tmp_path / "source" / "law"
    folder.mkdir(parents=True)
    (folder / "original.txt").write_text(LAW, "utf-8")
    (folder / "errata.yml").write_text(ERRATA, "utf-8")
    texts = dict(make_book(source_folder(folder)).regulation.paragraphs())
    second, third = (paragraph_hash(paragraph) for paragraph in list(texts.values())[1:])
    (folder / "glossary.yml").write_text(GLOSSARY, "utf-8")
    (folder / "training.yml").write_text(TRAINING, "utf-8")
    (folder / "actors.yml").write_text(ACTORS, "utf-8")
    (folder / "duties.yml").write_text(DUTIES.format(second=second, third=third), "utf-8")
    return folder


def found(folder: Path) -> list[str]:
    """The codes of everything that is told."""
    book = make_book(source_folder(folder))
    return [problem.code for problem in (*book.regulation.problems, *book.annotated.problems)]


def test_all_is_right(folder: Path) -> None:
    assert found(folder) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "codes"),
    [
        ("errata.yml", "line: 3", "line: 三", ["E-002"]),
        ("errata.yml", "    reason: 字丢了一半\n", "", ["E-002"]),
        ("errata.yml", "errata:", "errata", ["E-001"]),
        # The place where the characters are lost is worth a line: it is the one to write.
        ("errata.yml", "line: 3", "line: 4", ["R-010", "R-030"]),
        ("duties.yml", "confirm: true", "confirm: 是", ["E-002"]),
        ("duties.yml", "paragraphs:", "paragraphs", ["E-001"]),
        ("duties.yml", "modality: obligation", "modality: 应当", ["E-002"]),
        ("duties.yml", "action: 应当加强管理", "action: 应当加弓管理", ["E-022"]),
    ],
)
def test_told_once(folder: Path, name: str, old: str, new: str, codes: list[str]) -> None:
    text = (folder / name).read_text("utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new), "utf-8")
    assert found(folder) == codes


def test_cases_are_not_held_against_duties_that_could_not_be_read(
    folder: Path, monkeypatch: Any, capsys: Any
) -> None:
    monkeypatch.chdir(folder.parents[1])
    assert run(["check"]) == 0
    text = (folder / "training.yml").read_text("utf-8")
    (folder / "training.yml").write_text(text.replace("who: [公安机关]", "who: [消防]"), "utf-8")
    assert run(["check"]) == 1
    assert "E-040" in capsys.readouterr().out
    (folder / "duties.yml").write_text("paragraphs: 没有\n", "utf-8")
    assert run(["check"]) == 1
    told = capsys.readouterr().out
    assert "E-002" in told and "E-040" not in told


def test_what_the_rules_find_elsewhere_is_still_told(folder: Path) -> None:
    (folder / "duties.yml").unlink()
    assert found(folder) == ["E-011"]


def test_instead_of_a_provision() -> None:
    known = {"a1", "a1p1", "a3", "a3p1", "a3p2", "a3p2i1", "a3p2i2", "a39", "a120", "a120-1", "a120-1p1"}
    assert instead_of("a3p9", known) == "a3 有 2 款：a3p1 至 a3p2"
    assert instead_of("a1p2", known) == "a1 有 1 款：a1p1"
    assert instead_of("a3p2i5", known) == "a3p2 有 2 项：a3p2i1 至 a3p2i2"
    assert instead_of("a3p1i1", known) == "a3p1 没有项，只写 a3p1"
    assert instead_of("a3p8i1", known) == "a3 有 2 款：a3p1 至 a3p2"
    assert instead_of("a121p1", known).endswith("最后一条是 a120-1")
    assert instead_of("a1", set()) == "这部法规没有条文，去掉它"
