"""The ledger of doubts: what it quotes from other laws stands there word for word."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from generator.editing.reading_files import read_file
from generator.editing.schemas.doubts import Basis, DoubtsFile
from generator.reading import read_bytes
from generator.structure import parse
from site_tests.conftest import CORPUS, FLAGSHIP, ROOT

FILE = read_file(ROOT / "source" / FLAGSHIP / "doubts.yml", DoubtsFile)
QUOTED = [(doubt.number, basis) for doubt in FILE.value.doubts for basis in doubt.basis if basis.law]


def test_the_file_is_read_without_problems() -> None:
    assert FILE.problems == ()
    assert len(QUOTED) >= 15


def test_a_doubt_with_an_answer_from_another_law_is_not_open() -> None:
    for doubt in FILE.value.doubts:
        assert doubt.question.endswith("？")
        assert doubt.answer.endswith("。")


@pytest.mark.corpus
@pytest.mark.parametrize(("number", "basis"), QUOTED, ids=lambda value: str(value)[:30])
def test_quotation_stands_in_the_law(number: int, basis: Basis, corpus_files: list[Path]) -> None:
    assert basis.law
    versions = [path for path in corpus_files if _is(path, basis.law)]
    assert versions, basis.law
    assert any(basis.words in _texts(path).get(basis.provision, "") for path in versions), (number, basis)


def _is(path: Path, law: str) -> bool:
    name = path.stem.split("(")[0]
    if law == "中华人民共和国民法典":
        return path.parent == CORPUS / "民法典"
    return name in (law, law.removeprefix("中华人民共和国"))


@cache
def _texts(path: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for _, paragraph in parse(read_bytes(path.read_bytes(), path.name)).paragraphs():
        found[paragraph.id] = paragraph.full_text
        found |= {item.id: item.text for item in paragraph.items}
    return found
