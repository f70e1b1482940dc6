"""Pages saved under the endings of web servers are read; what else has such an ending is not."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from generator.assembly.make_book import parse_file
from generator.publishing.jobs import library_jobs
from generator.publishing.readable import file_is_readable
from site_tests.adding.conftest import LAW, Project

_BODY = "".join(f"<p>{line}</p>\n" for line in LAW.splitlines()[1:])
PAGE = f"<html><head><title>某市测试条例</title></head><body><h1>某市测试条例</h1>\n{_BODY}</body></html>"
XHTML = (
    '<?xml version="1.0" encoding="gb2312"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">\n'
    + PAGE.replace("<html>", '<html xmlns="http://www.w3.org/1999/xhtml">')
)
SCRIPT = "document.write('<div>第一条　访问次数：</div><p>一</p><p>二</p><p>三</p>');\n"
ENDINGS = ("htm", "shtml", "xhtml", "jhtml", "aspx", "asp", "jsp", "php", "ASPX")


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_saved_page_is_read_whatever_the_server_called_it(project: Project, ending: str) -> None:
    file = project.root / "saved" / f"content_123.{ending}"
    file.parent.mkdir()
    file.write_bytes(XHTML.encode("gbk"))
    paragraphs = [one.text for _, one in parse_file(str(file), file.read_bytes()).paragraphs()]
    assert paragraphs[1:] == ["有关部门应当按照规定履行职责。", "本条例自2020年2月1日起施行。"]
    assert project("add", file.parent).code == 0, "also out of a folder"
    (key,) = project.ids()
    assert (project.source / key / f"original.{ending.lower()}").read_bytes() == file.read_bytes()
    assert [job.original.name for job in library_jobs(file.parent, ())] == [file.name]


def test_a_piece_of_a_page_is_read(project: Project) -> None:
    file = project.root / "body.jhtml"
    file.write_text(f"<div><h1>某市测试条例</h1>{_BODY}</div>", "utf-8")
    assert project("add", file).code == 0
    assert (project.source / project.ids()[0] / "original.jhtml").is_file()
    assert file_is_readable(file), "also in a folder"


def test_a_script_with_a_server_s_ending_is_passed_over_and_named(project: Project) -> None:
    folder = project.root / "saved"
    folder.mkdir()
    (folder / "law.shtml").write_text(PAGE, "utf-8")
    (folder / "counter.aspx").write_text(SCRIPT, "utf-8")
    (folder / "mark.php").write_bytes(b"GIF89a\x01\x00\x01\x00")
    done = project("add", folder)
    assert done.code == 0
    assert len(project.ids()) == 1
    assert "2 个文件没有读：counter.aspx、mark.php" in done.err
    assert [job.original.name for job in library_jobs(folder, ())] == ["law.shtml"]


def test_the_same_inside_a_zip(project: Project) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("law.aspx", PAGE)
        archive.writestr("counter.aspx", SCRIPT)
    file = project.root / "saved.zip"
    file.write_bytes(out.getvalue())
    done = project("add", file)
    assert (done.code, done.err, len(project.ids())) == (0, "", 1)


def test_a_file_that_cannot_be_opened_is_left_to_its_reader(tmp_path: Path) -> None:
    """Who reads it says why it cannot be read; passed over it would be lost without a word."""
    assert file_is_readable(tmp_path / "gone.aspx")
