"""Each rule by its cases, and damage done to clean laws of the corpus undone."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from opencc import OpenCC
from pypinyin import Style, pinyin

from generator.reading import read_bytes, read_file
from generator.reading.repairs import Condition, repair_line

_CASES = Path(__file__).parent / "cases" / "repairs.txt"
_CONDITIONS = {
    "damaged": Condition(True, True, True),
    "residue": Condition(False, True, False),
    "clean": Condition(),
}


def _cases() -> Iterator[tuple[str, str, str, str]]:
    for block in _CASES.read_text(encoding="utf-8").split("== ")[1:]:
        head, given, expected = block.strip().split("\n")
        title, state = head.split(" | ")
        yield title, state, given, expected


@pytest.mark.parametrize(("title", "state", "given", "expected"), list(_cases()))
def test_case(title: str, state: str, given: str, expected: str) -> None:
    text, repairs = repair_line(7, given, _CONDITIONS[state])
    assert text == expected, title
    assert bool(repairs) == (given != expected)


@pytest.mark.corpus
def test_clean_laws_are_not_changed(corpus_files: list[Path]) -> None:
    for path in corpus_files:
        source = read_file(path)
        assert {repair.rule for repair in source.repairs} <= {"layout-whitespace"}, path.name
        assert not [problem for problem in source.problems if problem.severity == "error"], path.name
        body = path.read_text(encoding="utf-8").partition("<!-- INFO END -->")[2]
        body = re.sub(r"(?m)^\s*#+\s*", "", body)
        assert _squeezed(body) == _squeezed("".join(line.text for line in source.lines)), path.name


@pytest.mark.corpus
def test_damage_is_undone(corpus_files: list[Path]) -> None:
    """As the seed is damaged: traditional, residue after some characters, half-width marks."""
    chance = random.Random(7)
    to_traditional, back = OpenCC("s2t"), OpenCC("t2s")
    compared = 0
    for path in chance.sample(corpus_files, 60):
        clean = [line.text for line in read_file(path).lines]
        wanted = [text for text in clean if not re.search(r"[,;:!()?\"]", text)]
        wanted = [text for text in wanted if back.convert(to_traditional.convert(text)) == text]
        if len(wanted) < 5:
            continue
        damaged = ["某某條例", *(_damage(to_traditional.convert(text), chance) for text in wanted)]
        source = read_bytes("\n".join(damaged).encode(), "damaged.txt")
        kept = [*source.adoption, *(line.text for line in (*source.lines, *source.left_out))]
        got = {_squeezed(text) for text in kept}
        title = _squeezed(source.title)
        missing = [text for text in wanted if _squeezed(text) not in got and _squeezed(text) not in title]
        assert not missing, (path.name, missing[:2])
        compared += len(wanted)
    assert compared > 1500


def _damage(text: str, chance: random.Random) -> str:
    for full, half in zip("，；：（）", ",;:()", strict=True):
        text = text.replace(full, half)
    pieces = []
    for character in text:
        pieces.append(character)
        if "\u4e00" <= character <= "\u9fff" and chance.random() < 0.06:
            syllable = pinyin(character, style=Style.TONE)[0][0]
            pieces.append(f"({syllable})" if chance.random() < 0.5 else f"({syllable} )")
    return "".join(pieces)


def _squeezed(text: str) -> str:
    return re.sub(r"[\s\u200b]", "", text)
