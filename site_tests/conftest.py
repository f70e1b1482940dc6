"""What several rooms' tests share: the corpus, the flagship, a built site."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT.parent / "shared" / "corpus"
FLAGSHIP = "wuxi-social-governance"
CHROMIUM = "/usr/bin/chromium"
BROWSER_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@pytest.fixture(scope="session")
def corpus_files() -> list[Path]:
    """Every law of the corpus; the test is skipped where it is absent."""
    if not CORPUS.is_dir():
        pytest.skip("the corpus is not on this machine")
    return sorted(path for path in CORPUS.rglob("*.md") if path.name != "README.md")


@pytest.fixture(scope="session")
def flagship_folder() -> Path:
    """``source/`` of the flagship."""
    return ROOT / "source" / FLAGSHIP


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium without a window: one for all rooms, for two drivers cannot live in one process."""
    with sync_playwright() as play:
        found = play.chromium.launch(executable_path=CHROMIUM, args=BROWSER_FLAGS)
        yield found
        found.close()


@pytest.fixture(scope="session")
def built_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project in which ``zhudu build`` has run. Read only: copy what you change."""
    root = tmp_path_factory.mktemp("project")
    copy_project(root)
    done = subprocess.run(
        [sys.executable, "-m", "generator", "build"], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return root


@pytest.fixture(scope="session")
def built_site(built_project: Path) -> Path:
    """The built site of the flagship. Read only."""
    return built_project / "site"


def copy_project(target: Path) -> None:
    """Everything that a build reads, without what it makes. The package itself is the installed one."""
    for name in ("source", "overrides"):
        shutil.copytree(ROOT / name, target / name, dirs_exist_ok=True)
    shutil.copy(ROOT / "mkdocs.yml", target / "mkdocs.yml")
