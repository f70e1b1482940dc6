"""Every problem code: ``codes/S-00N/input.txt`` gives exactly the problems of ``expected.txt``.

One line a problem: code, severity, line, message.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.structure import joined, parse
from generator.structure.codes import CHECKS, CODES
from site_tests.structure.corpus_form import read_corpus_form, squeezed

FOLDER = Path(__file__).parent / "codes"


def found_in(text: str) -> str:
    """The problems of ``text`` as ``expected.txt`` has them."""
    law = parse(read_corpus_form(text, "input.txt"))
    return "".join(f"{p.code} {p.severity} {p.line}: {p.message}\n" for p in law.problems)


@pytest.mark.parametrize("code", sorted(CODES))
def test_code(code: str) -> None:
    text = (FOLDER / code / "input.txt").read_text(encoding="utf-8")
    expected = (FOLDER / code / "expected.txt").read_text(encoding="utf-8")
    assert code in expected
    assert found_in(text) == expected
    source = read_corpus_form(text, "input.txt")
    assert joined(parse(source)) == squeezed(source)


def test_every_folder_has_a_code() -> None:
    assert sorted(folder.name for folder in FOLDER.iterdir()) == sorted(CODES)


def test_every_code_is_explained() -> None:
    assert len(CODES) == len(CHECKS)
    assert all(check.title and check.mend for check in CHECKS)
