"""``zhudu add``: what it writes, what it recognises, what it refuses."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.assembly.make_book import make_book
from generator.assembly.shelf import source_folder
from generator.editing.reading_files import read_file
from generator.editing.schemas.regulation import RegulationFile
from site_tests.adding.conftest import LAW, Project

Write = Callable[..., Path]
_ID = "moushiceshitiaoli"


def test_a_law_is_filed_with_its_bytes_and_facts(project: Project, law_file: Write) -> None:
    file = law_file()
    done = project("add", file)
    assert (done.code, done.err) == (0, "")
    assert project.ids() == [_ID]
    folder = project.source / _ID
    assert (folder / "original.txt").read_bytes() == file.read_bytes()
    yml = read_file(folder / "regulation.yml", RegulationFile)
    assert yml.problems == ()
    facts = yml.value
    assert (facts.title, facts.kind) == ("某市测试条例", "地方性法规")
    assert (facts.adopted, facts.in_force, facts.version_date) == ("2020-01-01", "2020-02-01", "2020-01-01")
    assert [(event.kind, event.note) for event in facts.events] == [("通过", "第一次会议")]
    for word in ("某市测试条例", "2020-01-01 通过", "2020-02-01 施行", "3 条"):
        assert word in done.out
    book = make_book(source_folder(folder))
    assert book.facts.in_force == "2020-02-01"
    assert not [problem for problem in book.annotated.problems if problem.code.startswith("E-")]


def test_the_same_text_is_recognised(project: Project, law_file: Write) -> None:
    project("add", law_file())
    before = {path: path.stat().st_mtime_ns for path in project.source.rglob("*")}
    again = law_file(LAW.replace("　", " "), "other.md")
    for done in (project("add", law_file()), project("add", again, "--id", "another")):
        assert done.code == 0
        assert "已有" in done.out
    assert {path: path.stat().st_mtime_ns for path in project.source.rglob("*")} == before


def test_a_text_with_an_erratum_is_recognised_by_its_bytes(project: Project, law_file: Write) -> None:
    damaged = law_file(LAW.replace("按照规定", "按照规?zhèn)?、"))
    project("add", damaged)
    erratum = 'errata:\n  - before: "规?zhèn)?、"\n    after: "规定"\n    reason: "x"\n'
    (project.source / _ID / "errata.yml").write_text(erratum, "utf-8")
    assert "已有" in project("add", damaged).out


def test_a_later_version(project: Project, law_file: Write) -> None:
    new = LAW.replace("通过）", "通过　2023年5月6日某市第四届人民代表大会常务委员会第九次会议修订）")
    newest = LAW.replace("通过）", "通过　2023年8月8日某市第四届人民代表大会常务委员会第十次会议修订）")
    done = project("add", law_file(), law_file(new, "b.txt"), law_file(newest, "c.txt"))
    assert done.code == 0
    assert project.ids() == [_ID, f"{_ID}-2023", f"{_ID}-2023-08-08"]
    yml = read_file(project.source / f"{_ID}-2023" / "regulation.yml", RegulationFile).value
    assert (yml.version_of, yml.version_date) == (_ID, "2023-05-06")
    assert f"是 {_ID} 的另一个版本（2023-05-06）" in done.out


def test_another_text_of_one_date_is_refused(project: Project, law_file: Write) -> None:
    project("add", law_file())
    done = project("add", law_file(LAW.replace("有关部门", "主管部门"), "b.txt"))
    assert done.code == 2
    assert f"source/{_ID}/ 里是同一部法规的另一个文本" in done.err
    assert done.err.count("\n") == 1
    assert project.ids() == [_ID]


def test_the_date_in_the_name_makes_a_version(project: Project, law_file: Write) -> None:
    project("add", law_file())
    done = project("add", law_file(LAW.replace("有关", "主管"), "某市测试条例(2022-03-04).txt"))
    assert (done.code, project.ids()) == (0, [_ID, f"{_ID}-2022"])
    book = make_book(source_folder(project.source / f"{_ID}-2022"))
    assert book.facts.version_date == "2022-03-04"


def test_titles_that_sound_alike_get_ids_of_their_own(project: Project, law_file: Write) -> None:
    project("add", law_file(), law_file(LAW.replace("某市测试", "某市侧室"), "b.txt"))
    assert project.ids() == [_ID, f"{_ID}-2"]


def test_an_id_of_ones_own(project: Project, law_file: Write) -> None:
    assert project("add", law_file(), "--id", "test-law").code == 0
    assert project.ids() == ["test-law"]
    other = law_file(LAW.replace("测试", "别的"), "b.txt")
    done = project("add", other, "--id", "test-law")
    assert (done.code, done.err.count("\n")) == (2, 1)
    assert "已经用了" in done.err
    done = project("add", other, law_file(LAW.replace("测试", "第三"), "c.txt"), "--id", "mine")
    assert done.code == 2
    assert "一个编号不能给几部法规用" in done.err
    assert project.ids() == ["mine", "test-law"]


@pytest.mark.parametrize("key", ["../x", "a/b", "..", "A", "", "/etc", "x" * 101, "assets", "名", "a\nb"])
def test_ids_that_are_none(project: Project, law_file: Write, key: str) -> None:
    done = project("add", law_file(), "--id", key)
    assert (done.code, done.err.count("\n")) == (2, 1)
    assert "不能作编号" in done.err
    assert project.ids() == []


def test_a_folder(project: Project, law_file: Write, tmp_path: Path) -> None:
    law_file()
    law_file(LAW.replace("测试", "第二"), "deep/b.md")
    law_file("not a law", "deep/picture.jpg")
    law_file("# Read me", "README.md")
    done = project("add", tmp_path / "inbox")
    assert (done.code, done.err) == (0, "warning: ../inbox: 1 个文件没有读：deep/picture.jpg\n")
    assert "新收 2 部，已有 0 部，没有收 0 个。" in done.out
    assert len(project.ids()) == 2


def test_a_bad_file_does_not_keep_out_the_good(project: Project, law_file: Write) -> None:
    done = project("add", law_file("", "empty.txt"), law_file(), law_file("hello\nworld\n", "no.txt"))
    assert done.code == 2
    lines = done.err.splitlines()
    assert len(lines) == 2
    assert "empty.txt: 文件是空的" in lines[0]
    assert "no.txt: 没有找到条文" in lines[1]
    assert project.ids() == [_ID]


def test_problems_of_the_text_are_shown(project: Project, law_file: Write) -> None:
    done = project("add", law_file(LAW.replace("按照", "按?zhèn)?照")))
    assert done.code == 1
    assert "[R-030]" in done.err
    assert project.ids() == [_ID]


def test_a_full_disk_leaves_nothing(
    project: Project, law_file: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device", "regulation.yml")

    monkeypatch.setattr(Path, "rename", full)
    done = project("add", law_file())
    assert (done.code, done.err.count("\n")) == (2, 1)
    assert "磁盘已满" in done.err
    assert project.ids() == []


@pytest.mark.parametrize(
    ("links", "words"),
    [({"a": "b", "b": "a"}, "版本互相指成一圈：a → b → a"), ({"a": "a"}, "一圈"), ({"a": "z"}, "“z”")],
)
def test_versions_in_a_circle_or_of_nothing(project: Project, links: dict[str, str], words: str) -> None:
    for key, target in links.items():
        (project.source / key).mkdir()
        (project.source / key / "original.txt").write_text(LAW, "utf-8")
        (project.source / key / "regulation.yml").write_text(f"title: x\nversion_of: {target}\n")
    done = project("check")
    assert (done.code, done.err.count("\n")) == (2, 1)
    assert words in done.err
    assert "regulation.yml:2" in done.err


def test_what_does_not_fit_the_schema_is_not_written(project: Project, law_file: Write) -> None:
    page = LAW.replace("某市测试条例\n", "某市测试条例\n效力状态：部分失效\n发布日期：2020年\n", 1)
    assert project("add", law_file(page, "某市测试条例(2020-13-45).txt")).code == 0
    yml = read_file(project.source / _ID / "regulation.yml", RegulationFile)
    assert yml.problems == ()
    assert (yml.value.status, yml.value.version_date) == (None, "2020-01-01")
    assert make_book(source_folder(project.source / _ID)).annotated.problems == ()


def test_what_was_found_is_counted_by_severity(project: Project, law_file: Write) -> None:
    for number in range(6):
        law_file(LAW.replace("测试", f"第{number}测试").replace("履行职责", "履\n行职责"), f"{number}.txt")
    done = project("add", law_file().parent / "0.txt")
    assert "  发现：0 个错误，0 个提醒，1 个提示；zhudu check 逐处列出" in done.out
    done = project("add", law_file().parent)
    assert "，3 条，0 个错误，0 个提醒，1 个提示" in done.out
    assert "某市测试条例，3 条，0 个错误，0 个提醒，0 个提示\n" in done.out
    assert project("check").out.endswith("0 个错误，0 个提醒，6 个提示。\n")


def test_documents_in_a_folder_that_are_not_read(project: Project, law_file: Write) -> None:
    law_file(name="b.txt")
    law_file("x", "旧.caj")
    done = project("add", law_file("x", "图.png").parent)
    assert done.code == 2
    assert "2 个文件没有读：旧.caj、图.png; 文档另存为其中一种：.txt、" in done.err
    assert project.ids() == [_ID]


def test_documents_in_a_zip_that_are_not_read(project: Project, law_file: Write) -> None:
    folder = law_file(name="b.txt").parent
    with zipfile.ZipFile(folder / "法规.zip", "w") as archive:
        archive.writestr("a.txt", LAW)
        archive.writestr("旧/a.caj", "x")
        archive.writestr(".hidden", "x")
    for given in (folder, folder / "法规.zip"):
        done = project("add", given)
        assert done.code == 2
        assert "法规.zip: 1 个文件没有读：旧/a.caj; 文档另存为其中一种：.txt、" in done.err
        assert done.err.count("\n") == 1
    assert project.ids() == [_ID]
