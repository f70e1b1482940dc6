"""``zhudu review --draft``: a file as it comes, in which nothing counts as read before a person says so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.assembly.make_book import make_book
from generator.assembly.shelf import source_folder
from generator.cli.app import run
from generator.editing.confirmations import place_norms
from generator.editing.draft import norms_of
from generator.editing.yaml_files import parse_yaml
from generator.layers.duties import find_duties
from generator.model.text import Paragraph

LAW = """某市测试条例
第一条　为了测试，制定本条例。
第二条　公安机关应当加强管理，单位和个人应当配合。
第三条　违反规定的，由公安机关处罚；情节严重的，可以当场处罚。
"""
_CONFIRMED = "- paragraph: a1p1\n  hash: {code}\n  confirm: true\n  norms: []"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: Any) -> Path:
    """A law in a project of its own, in which the commands run."""
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n")
    folder = tmp_path / "source" / "law"
    folder.mkdir(parents=True)
    (folder / "original.txt").write_text(LAW, "utf-8")
    monkeypatch.chdir(tmp_path)
    return folder


def _drafted(capsys: Any) -> str:
    capsys.readouterr()
    assert run(["review", "law", "--draft"]) == 0
    said = capsys.readouterr()
    assert "没有确认的款" in said.err and "没有确认的款" not in said.out
    return str(said.out)


def _problems(folder: Path) -> list[str]:
    return [problem.code for problem in make_book(source_folder(folder)).annotated.problems]


def test_redirected(folder: Path, capsys: Any) -> None:
    file = folder / "duties.yml"
    file.write_text("")  # so a shell leaves it while the command runs
    file.write_text(_drafted(capsys), "utf-8")
    assert run(["check"]) == 0
    assert _problems(folder) == []
    capsys.readouterr()
    assert run(["review", "law"]) == 0
    assert "没有确认的款 3 个（其中已有草稿的 3 个）" in capsys.readouterr().out
    assert _drafted(capsys) == ""
    file.write_text(file.read_text("utf-8").replace("confirm: false", "confirm: true"), "utf-8")
    assert _problems(folder) == []
    run(["review", "law"])
    assert "没有确认的款 0 个，" in capsys.readouterr().out


@pytest.mark.parametrize("indent", ["", "  ", "    "])
@pytest.mark.parametrize("end", ["", "\n"])
def test_added_to_what_is_there(folder: Path, capsys: Any, indent: str, end: str) -> None:
    code = parse_yaml(_drafted(capsys).encode(), "x").value["paragraphs"][0]["hash"]  # type: ignore
    entry = "\n".join(indent + line for line in _CONFIRMED.format(code=code).split("\n"))
    (folder / "duties.yml").write_text(f"paragraphs:\n{entry}{end}", "utf-8")
    added = _drafted(capsys)
    assert "a1p1" not in added
    with (folder / "duties.yml").open("a", encoding="utf-8") as file:
        file.write(added)
    assert _problems(folder) == []
    run(["review", "law"])
    assert "没有确认的款 2 个（其中已有草稿的 2 个）" in capsys.readouterr().out


def test_a_correction_may_keep_its_false(folder: Path, capsys: Any) -> None:
    text = _drafted(capsys).replace("norms: []", "norms: []\n    reason: 没有责任", 1)
    (folder / "duties.yml").write_text(text, "utf-8")
    assert _problems(folder) == []
    run(["review", "law"])
    assert "没有确认的款 2 个（其中已有草稿的 2 个）" in capsys.readouterr().out


@pytest.mark.parametrize("held", ["paragraphs: [\n", "paragraphs: []\n", "paragraph:\n  - a1p1\n"])
def test_nothing_is_added_to_a_file_with_a_fault(folder: Path, capsys: Any, held: str) -> None:
    (folder / "duties.yml").write_text(held, "utf-8")
    assert run(["review", "law", "--draft"]) == 2
    said = capsys.readouterr()
    assert said.out == "" and said.err.count("\n") == 1 and "duties.yml" in said.err


@pytest.mark.parametrize(
    "text",
    [
        "应予处罚的，由公安机关处罚；不能处罚的，由公安机关处罚。",
        "谁发现谁处理；同时发现的，由有关部门处理。",
        "业主以出资额承担责任，物业企业以全部资产承担责任。",
        "“甲”: 应当#登记 的单位应当 # 登记。",
    ],
)
def test_each_norm_finds_its_place_again(text: str) -> None:
    paragraph = Paragraph("a1p1", text)
    duties = find_duties(paragraph)
    placed = place_norms(norms_of(paragraph, duties), paragraph)
    assert not isinstance(placed, int)
    assert [(one.start, one.end, one.action) for one in placed] == [
        (one.start, one.end, one.action) for one in duties
    ]
