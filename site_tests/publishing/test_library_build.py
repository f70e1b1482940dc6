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
