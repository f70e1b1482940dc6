"""Texts and their outlines: ``cases/NAME.txt`` holds the text, then ``----``, then the outline."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.structure import joined, parse
from site_tests.structure.corpus_form import read_corpus_form, squeezed
from site_tests.structure.outline import outline

CASES = sorted((Path(__file__).parent / "cases").glob("*.txt"))


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_case(path: Path) -> None:
    text, _, expected = path.read_text(encoding="utf-8").partition("----\n")
    source = read_corpus_form(text, path.name)
    law = parse(source)
    assert outline(law) == expected
    assert joined(law) == squeezed(source)
