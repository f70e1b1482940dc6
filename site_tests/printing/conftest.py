"""The flagship's booklet, printed once for all tests, by the command itself."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.assembly.book import Book
from generator.assembly.make_book import make_book
from generator.assembly.shelf import source_folder
from site_tests.conftest import FLAGSHIP, copy_project
from site_tests.printing.tags import Tags


@dataclass(frozen=True)
class PrintedBooklet:
    """The PDF, its tags, the processor seconds of the whole command and its peak memory in MiB."""

    pdf: bytes
    tags: Tags
    seconds: float
    memory: float


@pytest.fixture(scope="session")
def book(flagship_folder: Path) -> Book:
    return make_book(source_folder(flagship_folder))


@pytest.fixture(scope="session")
def booklet(tmp_path_factory: pytest.TempPathFactory) -> PrintedBooklet:
    root = tmp_path_factory.mktemp("booklet")
    copy_project(root)
    said = root / "said.txt"
    with said.open("wb") as out:
        command = [sys.executable, "-m", "generator", "pdf", "--id", FLAGSHIP]
        actions = [(os.POSIX_SPAWN_DUP2, out.fileno(), 1), (os.POSIX_SPAWN_DUP2, out.fileno(), 2)]
        here = Path.cwd()
        os.chdir(root)
        try:
            process = os.posix_spawn(sys.executable, command, os.environ, file_actions=actions)
        finally:
            os.chdir(here)
        # The usage of a process waited for holds that of its own processes.
        _, status, usage = os.wait4(process, 0)
    assert status == 0, said.read_text("utf-8")
    pdf = (root / "dist" / f"{FLAGSHIP}-booklet.pdf").read_bytes()
    return PrintedBooklet(pdf, Tags(pdf), usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
