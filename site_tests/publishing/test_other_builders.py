"""The Markdown is MkDocs's own: plain ``mkdocs build`` and its fork give the same pages."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from generator.publishing.traditional import FOLDER
from generator.publishing.verify.elements import parse_page
from generator.publishing.verify.page_law import page_law
from site_tests.conftest import FLAGSHIP


def _pages(site: Path) -> dict[str, Path]:
    found = {path.relative_to(site).as_posix(): path for path in site.rglob("*.html")}
    return {name: path for name, path in found.items() if not name.startswith(FOLDER)}


def _build(command: list[str], project: Path, site: Path) -> None:
    quiet = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        [*command, "build", "--strict", "--quiet", "--site-dir", str(site)],
        cwd=project,
        env=quiet,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr.strip() == ""


def test_plain_mkdocs_gives_the_same_pages(built_project: Path, tmp_path: Path) -> None:
    _build([sys.executable, "-m", "mkdocs"], built_project, tmp_path / "plain")
    ours, plain = _pages(built_project / "site"), _pages(tmp_path / "plain")
    assert set(ours) == set(plain)
    different = [name for name in ours if ours[name].read_bytes() != plain[name].read_bytes()]
    assert different == []


@pytest.fixture(scope="session")
def properdocs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment in which the fork is installed."""
    folder = tmp_path_factory.mktemp("properdocs")
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*install, "properdocs==1.6.7", "mkdocs-material==9.8.1"], check=True, capture_output=True)
    return python


def test_the_fork_gives_the_same_pages_and_words(
    built_project: Path, properdocs: Path, tmp_path: Path
) -> None:
    _build([str(properdocs), "-m", "properdocs"], built_project, tmp_path / "fork")
    ours, fork = _pages(built_project / "site"), _pages(tmp_path / "fork")
    assert set(ours) == set(fork)
    for name in ours:
        if name.startswith(f"{FLAGSHIP}/"):
            first, second = (page_law(parse_page(page.read_bytes())) for page in (ours[name], fork[name]))
            assert first == second, name
