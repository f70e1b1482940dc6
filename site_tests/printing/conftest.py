"""The flagship's booklet, printed once for all tests, by the command itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.assembly.book import Book
from generator.assembly.make_book import make_book
from generator.assembly.shelf import source_folder
from site_tests.bench.measuring import measured
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
    done, figure = measured(["pdf", "--id", FLAGSHIP], root)
    assert done.returncode == 0, done.stderr
    pdf = (root / "dist" / f"{FLAGSHIP}-booklet.pdf").read_bytes()
    return PrintedBooklet(pdf, Tags(pdf), figure.cpu, figure.memory)
