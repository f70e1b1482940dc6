"""The flagship as a finished book, and papers made from it."""

from __future__ import annotations

import pytest

from generator.assembly.book import Book
from generator.assembly.make_book import make_book
from generator.assembly.shelf import source_folder
from generator.training import Paper, Training, make_paper, names_of, training_of
from site_tests.conftest import FLAGSHIP, ROOT


@pytest.fixture(scope="session")
def book() -> Book:
    return make_book(source_folder(ROOT / "source" / FLAGSHIP))


@pytest.fixture(scope="session")
def training(book: Book) -> Training:
    return training_of(book.editorial)


@pytest.fixture(scope="session")
def names(book: Book) -> dict[str, str]:
    return names_of(book.register)


@pytest.fixture(scope="session")
def papers(book: Book, training: Training, names: dict[str, str]) -> list[Paper]:
    """Papers of many seeds: what holds for a question must hold for each of them."""
    return [make_paper(book.annotated, training, seed, count=60, names=names) for seed in range(20)]
