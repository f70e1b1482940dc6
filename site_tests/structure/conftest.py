"""The parsed corpus, shared by the tests of this room."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.model.source import SourceText
from generator.model.text import Regulation
from generator.structure import parse
from site_tests.structure.corpus_form import read_corpus_file


@dataclass(frozen=True)
class ParsedCorpus:
    """Every text with its structure, and the CPU seconds that ``parse`` took."""

    laws: tuple[tuple[Path, SourceText, Regulation], ...]
    seconds: float


@pytest.fixture(scope="session")
def parsed_corpus(corpus_files: list[Path]) -> ParsedCorpus:
    sources = [(path, read_corpus_file(path)) for path in corpus_files]
    started = time.process_time()
    laws = tuple((path, source, parse(source)) for path, source in sources)
    return ParsedCorpus(laws, time.process_time() - started)
