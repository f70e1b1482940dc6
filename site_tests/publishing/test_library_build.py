"""A library of laws: only what depends on a change is made anew; what cannot be read is left out."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from site_tests.conftest import copy_project
from site_tests.publishing.test_build import tree, zhudu

_LAWS = {
    "甲市节水条例": "第一条 为了节约用水，制定本条例。\n\n第二条 市水务部门应当公布用水定额。\n",
    "乙市节水办法": "第一条 根据《甲市节水条例》第二条，制定本办法。\n\n第二条 供水单位不得停水。\n",
    "丙市绿化条例": "第一条 为了绿化，制定本条例。\n\n第二条 单位和个人可以认养树木。\n",
}


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A project without a regulation of its own, built from a folder of three laws."""
    root = tmp_path / "project"
    copy_project(root)
    shutil.rmtree(root / "source")
    (root / "source").mkdir()
    (root / "library").mkdir()
    for title, body in _LAWS.items():
        _write(root, title, body)
    done = zhudu(root, "build", "--library", "library")
    assert done.returncode == 0, done.stderr
    return root


def _write(root: Path, title: str, body: str) -> None:
    path = root / "library" / f"{title}.md"
    path.write_text(f"# {title}\n\n<!-- INFO END -->\n\n{body}", "utf-8")


@pytest.mark.parametrize("new", ["应当", "可以，并且应当"], ids=["words", "clauses"])
def test_one_article_changed(library: Path, tmp_path: Path, new: str) -> None:
    before = {path: path.stat().st_mtime_ns for path in (library / "build" / "html").glob("*.key")}
    _write(library, "丙市绿化条例", _LAWS["丙市绿化条例"].replace("可以", new))
    done = zhudu(library, "build", "--library", "library")
    assert done.returncode == 0, done.stderr
    after = {path: path.stat().st_mtime_ns for path in before}
    assert [path.stem for path in before if after[path] != before[path]] == ["bingshilvhuatiaoli"]
    cold = tmp_path / "cold"
    shutil.copytree(library, cold)
    shutil.rmtree(cold / "build")
    shutil.rmtree(cold / "site")
    assert zhudu(cold, "build", "--library", "library").returncode == 0
    assert tree(cold / "site") == tree(library / "site")


def test_what_cites_a_law_follows_it(library: Path) -> None:
    page = library / "site" / "yishijieshuibanfa" / "a1.html"
    assert "../jiashijieshuitiaoli/a2.html" in page.read_text("utf-8")
    _write(library, "甲市节水条例", "第一条 为了节约用水，制定本条例。\n")
    assert zhudu(library, "build", "--library", "library").returncode == 0
    assert "jiashijieshuitiaoli" not in page.read_text("utf-8")


def test_a_law_that_cannot_be_read_is_left_out(library: Path) -> None:
    (library / "library" / "坏.md").write_bytes(b"\x00\x01\x02\xff\xfe")
    done = zhudu(library, "build", "--library", "library")
    assert done.returncode == 1
    assert [line for line in done.stderr.splitlines() if "坏.md" in line] == done.stderr.splitlines()
    assert sum(1 for _ in (library / "site").glob("*/a1.html")) == len(_LAWS)
    assert zhudu(library, "verify").returncode == 0


_BARE = "某市关于公布先进单位名单的公告\n\n经研究决定，公布下列先进单位。\n\n特此公告。\n"
_FAULTS = "第一条 为了防洪，制定本条例。\n\n第三条 市应当公布汛情。\n\n第六条 单位和个人应\n\n当服从。\n"


def test_what_was_found_is_listed_though_nothing_changed(library: Path) -> None:
    _write(library, "丁市防洪条例", _FAULTS)
    _write(library, "戊市防汛条例", _FAULTS.replace("第三条", "第二条"))
    for _ in range(2):
        done = zhudu(library, "build", "--library", "library")
        assert (done.returncode, done.stderr) == (0, "")
        lines = done.stdout.splitlines()
        at = lines.index("2 部法规有发现（共 0 个错误，3 个提醒，2 个提示），最多的在前：")
        assert lines[at + 1 : at + 3] == [
            "  library/丁市防洪条例.md：0 个错误，2 个提醒，1 个提示",
            "  library/戊市防汛条例.md：0 个错误，1 个提醒，1 个提示",
        ]
    assert "没有变化" in done.stdout
    told = zhudu(library, "check", "--library", "library")
    assert told.returncode == 0
    assert told.stdout.splitlines()[-1] == "0 个错误，3 个提醒，2 个提示。"
    assert sum(line.startswith("warning: library/丁市防洪条例.md:") for line in told.stdout.splitlines()) == 2


def test_a_text_without_an_article_is_left_out_as_add_refuses_it(library: Path) -> None:
    (library / "library" / "公告.txt").write_text(_BARE, "utf-8")
    for command in ("build", "check"):
        done = zhudu(library, command, "--library", "library")
        assert done.returncode == 1
        said = done.stderr if command == "build" else done.stdout
        assert "error: library/公告.txt: 没有找到条文; 检查这是不是法规\n" in said
    assert not (library / "site" / "gonggao").exists()


def test_a_library_of_nothing_else_leaves_the_site(library: Path) -> None:
    before = tree(library / "site")
    (library / "other").mkdir()
    (library / "other" / "公告.txt").write_text(_BARE, "utf-8")
    assert zhudu(library, "build", "--library", "other").returncode == 1
    assert tree(library / "site") == before


def test_a_file_that_cannot_be_read_is_named_as_the_user_knows_it(library: Path) -> None:
    (library / "library" / "空.txt").write_text("")
    for command in ("build", "check"):
        done = zhudu(library, command, "--library", "library")
        said = done.stderr if command == "build" else done.stdout
        assert "error: library/空.txt: 文件是空的; 给一个有法规文字的文件\n" in said
    (library / "source" / "huai").mkdir()
    (library / "source" / "huai" / "original.txt").write_text("")
    for command in ("build", "check"):
        done = zhudu(library, command)
        assert done.stderr.startswith("error: source/huai/original.txt: 文件是空的; 给一个")


def test_an_archive_is_to_be_unpacked(library: Path) -> None:
    (library / "library" / "法规.zip").write_bytes(b"PK")
    done = zhudu(library, "build", "--library", "library")
    assert "1 个文件没有读：法规.zip; 压缩包先解开，文档另存为其中一种：.txt、" in done.stderr


def test_files_that_nobody_reads_are_named_in_one_line(library: Path) -> None:
    folder = library / "library"
    for name in (".隐藏.rtf", "图.jpg"):
        (folder / name).write_bytes(b"x")
    done = zhudu(library, "build", "--library", "library")
    assert (done.returncode, done.stderr) == (0, "warning: library: 1 个文件没有读：图.jpg\n")
    (folder / "旧").mkdir()
    for number in range(9):
        (folder / "旧" / f"{number}.caj").write_bytes(b"x")
    done = zhudu(library, "build", "--library", "library")
    assert done.returncode == 1
    assert done.stderr.startswith("error: library: 10 个文件没有读：旧/0.caj、旧/1.caj、")
    assert "、旧/7.caj，另有 2 个; 文档另存为其中一种：.txt、" in done.stderr
    assert done.stderr.count("\n") == 1


def test_an_error_in_a_law_of_the_library_shows_in_the_exit_code(library: Path) -> None:
    _write(library, "丙市绿化条例", _LAWS["丙市绿化条例"].replace("认养", "认?yǎng)?"))
    done = zhudu(library, "build", "--library", "library")
    assert done.returncode == 1
    assert "  library/丙市绿化条例.md：1 个错误，0 个提醒，0 个提示\n" in done.stdout
    assert (library / "site" / "bingshilvhuatiaoli" / "a2.html").is_file()
