"""``.doc`` and ``.wps`` on their way in: added, out of a zip, in a library; the bytes are kept."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from generator.publishing.jobs import library_jobs
from site_tests.adding.conftest import Project
from site_tests.reading.word97.make_files import FILES

_LAW = (FILES / "law.doc").read_bytes()


@pytest.mark.parametrize("ending", ["doc", "wps"])
def test_added_and_kept(project: Project, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"某市旧式文件条例.{ending}"
    path.write_bytes(_LAW)
    done = project("add", path)
    assert (done.code, done.err) == (0, "")
    assert "标题：某市旧式文件条例" in done.out
    assert "3 条" in done.out
    [key] = project.ids()
    assert (project.source / key / f"original.{ending}").read_bytes() == _LAW


def test_under_a_name_without_an_ending_of_its_own(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "条例.dot"
    path.write_bytes(_LAW)
    assert project("add", path).code == 0
    [key] = project.ids()
    assert (project.source / key / "original.doc").read_bytes() == _LAW


def test_out_of_a_zip_and_a_folder(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    with zipfile.ZipFile(folder / "laws.zip", "w") as archive:
        archive.writestr("某市旧式文件条例.wps", _LAW)
    (folder / "某市旧式文件条例.doc").write_bytes(_LAW)
    done = project("add", folder)
    assert done.code == 0
    assert "新收 1 部，已有 1 部" in done.out


def test_in_a_library(tmp_path: Path) -> None:
    for name in ("甲.doc", "乙.wps"):
        (tmp_path / name).write_bytes(_LAW)
    assert [job.original.name for job in library_jobs(tmp_path, ())] == ["乙.wps", "甲.doc"]
