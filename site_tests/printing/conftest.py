"""The flagship's booklet, printed once for all tests."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.assembly.book import Book
from generator.assembly.make_book import make_book
from generator.assembly.shelf import source_folder
from generator.printing.editions import Order, jobs_of
from generator.printing.print_job import run_job
from site_tests.printing.tags import Tags


@dataclass(frozen=True)
class PrintedBooklet:
    """The PDF, its tags, and the processor seconds it took."""

    pdf: bytes
    tags: Tags
    seconds: float


@pytest.fixture(scope="session")
def book(flagship_folder: Path) -> Book:
    return make_book(source_folder(flagship_folder))


@pytest.fixture(scope="session")
def booklet(book: Book) -> PrintedBooklet:
    start = time.process_time()
    (job,) = jobs_of("booklet", Order(book))
    pdf = run_job(job).pdf
    seconds = time.process_time() - start
    return PrintedBooklet(pdf, Tags(pdf), seconds)
