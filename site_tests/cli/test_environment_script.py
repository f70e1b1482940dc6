"""``tooling/environment.sh``: which Python it takes, and the one line where that is too old."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from site_tests.conftest import ROOT


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The script alone; ``python`` beside it stands for one that somebody chose."""
    shutil.copytree(ROOT / "tooling", tmp_path / "tooling")
    return tmp_path


def chosen(project: Path, fits: bool) -> str:
    """A Python that writes down how it is called and makes no environment."""
    path = project / "python"
    answer = "0" if fits else "1"
    path.write_text(
        f'#!/bin/sh\necho "$@" >> "{project}/calls"\ncase "$1" in -c) exit {answer};; esac\nexit 9\n'
    )
    path.chmod(0o755)
    return str(path)


def run(project: Path, python: str) -> subprocess.CompletedProcess[str]:
    # Nothing may be installed from here: the script that would do so does nothing.
    (project / "tooling" / "system.sh").write_text("exit 0\n")
    return subprocess.run(
        ["bash", "tooling/environment.sh"],
        cwd=project,
        env=os.environ | {"PYTHON": python},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_chosen_python_makes_the_environment(project: Path) -> None:
    run(project, chosen(project, fits=True))
    assert "-m venv .venv" in (project / "calls").read_text().splitlines()


def test_a_python_that_is_too_old_is_one_line(project: Path) -> None:
    done = run(project, chosen(project, fits=False))
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        f"error: {project}/python 太旧; 安装 Python 3.11 或更高版本，用 PYTHON=... 指定"
    ]
    assert "-m venv .venv" not in (project / "calls").read_text().splitlines()
