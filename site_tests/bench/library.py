"""Libraries of a wanted size, and projects without a regulation of their own, for the benchmarks."""

from __future__ import annotations

import shutil
from pathlib import Path

from site_tests.conftest import CORPUS, copy_project


def take_laws(library: Path, wanted: int) -> None:
    """Copy laws of the corpus until they hold about ``wanted`` articles."""
    library.mkdir()
    count = 0
    for path in sorted(CORPUS.rglob("*.md")):
        if path.name == "README.md":
            continue
        count += sum(
            row.startswith("第") and "条" in row[:12] for row in path.read_text("utf-8").splitlines()
        )
        shutil.copyfile(path, library / path.name)
        if count >= wanted:
            return


def empty_project(root: Path) -> None:
    """A project whose ``source/`` is empty."""
    copy_project(root)
    shutil.rmtree(root / "source")
    (root / "source").mkdir()
