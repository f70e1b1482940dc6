"""Building: only what changed, never half a site, bad input in one line."""

from __future__ import annotations

import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from site_tests.conftest import FLAGSHIP, ROOT, copy_project


def zhudu(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a project."""
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its content."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


@pytest.fixture
def project(built_project: Path, tmp_path: Path) -> Path:
    """A built project that the test may change."""
    root = tmp_path / "project"
    shutil.copytree(built_project, root)
    return root


def test_nothing_changed_writes_nothing(project: Path) -> None:
    zhudu(project, "build")
    before = {path: path.stat().st_mtime_ns for path in project.rglob("*") if path.is_file()}
    done = zhudu(project, "build")
    assert done.returncode == 0, done.stderr
    assert "没有变化" in done.stdout
    after = {path: path.stat().st_mtime_ns for path in project.rglob("*") if path.is_file()}
    assert {path for path in after if after[path] != before.get(path)} == set()


def test_a_second_cold_build_is_the_same_byte_for_byte(project: Path) -> None:
    first = tree(project / "site")
    shutil.rmtree(project / "build")
    shutil.rmtree(project / "site")
    assert zhudu(project, "build").returncode == 0
    assert tree(project / "site") == first


def test_a_damaged_site_is_made_again(project: Path) -> None:
    zhudu(project, "build")
    page = project / "site" / FLAGSHIP / "a12.html"
    good = page.read_bytes()
    before, mark, after = good.partition(b"data-law-text")
    page.write_bytes(before + mark + after.replace("应当".encode(), "可以".encode(), 1))
    assert zhudu(project, "verify").returncode == 1
    assert zhudu(project, "build").returncode == 0
    assert page.read_bytes() == good


def test_a_removed_regulation_leaves_the_site(project: Path) -> None:
    second = project / "source" / "another-law"
    second.mkdir()
    body = "第一条 为了测试，制定本条例。\n\n第二条 本条例自公布之日起施行。\n"
    text = f"# 某市某条例\n\n<!-- INFO END -->\n\n{body}"
    (second / "original.md").write_text(text, "utf-8")
    done = zhudu(project, "build")
    assert done.returncode == 0, done.stderr
    assert (project / "site" / "another-law" / "a2.html").is_file()
    shutil.rmtree(second)
    assert zhudu(project, "build").returncode == 0
    assert not (project / "site" / "another-law").exists()
    assert not (project / "build" / "docs" / "another-law").exists()
    assert zhudu(project, "verify").returncode == 0


def test_a_content_error_keeps_the_old_site(project: Path) -> None:
    before = tree(project / "site")
    captions = project / "source" / FLAGSHIP / "captions.yml"
    captions.write_text(captions.read_text("utf-8").replace("captions:", "captoins:", 1), "utf-8")
    done = zhudu(project, "build")
    assert done.returncode == 1
    assert "captions.yml" in done.stderr
    assert "Traceback" not in done.stderr
    assert tree(project / "site") == before


@pytest.mark.parametrize("delay", [0.2, 0.6, 1.0, 1.4, 1.8, 2.2])
def test_killed_at_any_moment_the_old_site_is_whole(project: Path, delay: float) -> None:
    before = tree(project / "site")
    shutil.rmtree(project / "build")
    regulation = project / "overrides" / "assets"
    (regulation / "touched.txt").write_text("new theme file")
    process = subprocess.Popen(
        [sys.executable, "-m", "generator", "build"],
        cwd=project,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    time.sleep(delay)
    process.send_signal(signal.SIGKILL)
    process.wait()
    now = tree(project / "site")
    added = {"assets/touched.txt": b"new theme file"}
    assert now in (before, before | added)
    assert zhudu(project, "build").returncode == 0
    assert tree(project / "site") == before | added


def test_full_disk_is_one_line_and_loses_nothing(project: Path) -> None:
    before = tree(project / "site")
    shutil.rmtree(project / "build")

    def small_files_only() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    done = subprocess.run(
        [sys.executable, "-m", "generator", "build"],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=small_files_only,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("error: ")
    assert done.stderr.count("\n") == 1
    assert tree(project / "site") == before


def test_no_project_here(tmp_path: Path) -> None:
    done = zhudu(tmp_path, "build")
    assert done.returncode == 2
    assert done.stderr.startswith("error: ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("name", ["..", "A Law", "法规", "x/y"])
def test_ids_that_cannot_be_addresses(tmp_path: Path, name: str) -> None:
    copy_project(tmp_path)
    shutil.rmtree(tmp_path / "source")
    folder = tmp_path / "source" / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "original.txt").write_text("第一条 甲。", "utf-8")
    done = zhudu(tmp_path, "build")
    assert done.returncode == 2
    assert done.stderr.startswith("error: ")


def test_usage_error_is_one_line() -> None:
    done = zhudu(ROOT, "build", "--no-such-option")
    assert done.returncode == 2
    assert done.stderr.startswith("error: ")
    assert done.stderr.count("\n") == 1
