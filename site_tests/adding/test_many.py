"""Many files at once: read side by side, filed one after the other as if they came singly."""

from __future__ import annotations

from pathlib import Path

import pytest

import generator.adding.law_file as reading
from generator.adding import known_laws
from site_tests.adding.conftest import LAW, Project

_NUMBERS = "一二三四五六七八九十"


def _folder(root: Path) -> Path:
    folder = root / "many"
    folder.mkdir()
    for number in range(12):
        title = f"某市第{_NUMBERS[number % 10]}{'新' if number > 9 else ''}管理条例"
        (folder / f"{number:02d}.txt").write_text(LAW.replace("某市测试条例", title), "utf-8")
    (folder / "12.txt").write_bytes((folder / "03.txt").read_bytes())
    (folder / "13.txt").write_text("没有条文。", "utf-8")
    return folder


def test_many_files_are_filed_as_if_they_came_singly(project: Project) -> None:
    folder = _folder(project.root)
    done = project("add", folder)
    assert done.code == 2
    assert done.out.splitlines()[-1] == "新收 12 部，已有 1 部，没有收 1 个。"
    assert "13.txt" in done.err and done.err.count("\n") == 1
    together = {path.parent.name: path.read_bytes() for path in project.source.rglob("regulation.yml")}
    ids = project.ids()
    for path in project.source.iterdir():
        for file in path.iterdir():
            file.unlink()
        path.rmdir()
    for file in sorted(folder.iterdir()):
        project("add", file)
    assert project.ids() == ids
    assert {
        path.parent.name: path.read_bytes() for path in project.source.rglob("regulation.yml")
    } == together


def test_the_same_bytes_are_not_read_again(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    file = project.root / "a.txt"
    file.write_text(LAW, "utf-8")
    project("add", file)

    def fails(*_: object) -> None:
        raise AssertionError("read again")

    monkeypatch.setattr(reading, "read_bytes", fails)
    monkeypatch.setattr(known_laws, "read_regulation", fails)
    done = project("add", file.rename(project.root / "b.txt"))
    assert (done.code, done.err) == (0, "")
    assert "已有：source/moushiceshitiaoli/ 就是这个文本，没有改动（某市测试条例）" in done.out


@pytest.mark.parametrize(
    "line",
    [
        "title: 某市测试条例",
        'title: "某市测试条例"',
        "title: 某市测试条例 # 见封面",
        "title:   某市测试条例",
        "title: >-\n  某市测试条例",
        "kind: 地方性法规",
    ],
)
def test_a_title_is_known_however_the_editor_wrote_it(project: Project, line: str) -> None:
    first = project.root / "a.txt"
    first.write_text(LAW, "utf-8")
    project("add", first)
    (project.source / project.ids()[0] / "regulation.yml").write_text(line + "\n", "utf-8")
    again = project.root / "b.txt"
    again.write_text(LAW.replace("　", " "), "utf-8")
    assert "已有" in project("add", again).out
