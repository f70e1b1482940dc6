"""The flagship's glossary: every term occurs, every quotation stands word for word in the law it names."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from generator.editing.reading_files import read_file
from generator.editing.schemas.glossary import GlossaryFile, GlossaryTerm
from generator.model.text import Regulation
from generator.reading import read_bytes
from generator.structure import parse
from site_tests.conftest import CORPUS, FLAGSHIP, ROOT

FILE = read_file(ROOT / "source" / FLAGSHIP / "glossary.yml", GlossaryFile)
TERMS = FILE.value.terms
QUOTED = [entry for entry in TERMS if entry.source]
EDITORS = "编者释义"
# What the issue asks for by name.
ASKED = [
    "网格",
    "专职网格员",
    "枫桥经验",
    "司法确认",
    "非诉服务",
    "安置帮教",
    "社区矫正",
    "单用途预付卡",
    "社会稳定风险评估",
    "收寄验视",
    "等级保护",
    "集疏运体系",
    "群防群治",
    "三位一体",
]
_HAN = re.compile(r"[\u4e00-\u9fff]")


@pytest.fixture(scope="module")
def texts(flagship: Regulation) -> dict[str, str]:
    """The text of each article."""
    return {a.id: "\n".join(p.full_text for p in a.paragraphs) for a in flagship.articles}


def test_the_file_is_read_without_problems() -> None:
    assert not FILE.problems
    assert len(TERMS) >= 95


@pytest.mark.parametrize("word", ASKED)
def test_what_was_asked_for_is_there(word: str) -> None:
    assert any(word == entry.term or word in entry.aliases for entry in TERMS)


@pytest.mark.parametrize("entry", TERMS, ids=lambda entry: entry.id)
def test_term_occurs_where_it_is_explained(entry: GlossaryTerm, texts: dict[str, str]) -> None:
    where = entry.scope.articles if entry.scope else tuple(texts)
    assert any(entry.term in texts[article] for article in where)


@pytest.mark.parametrize("entry", TERMS, ids=lambda entry: entry.id)
def test_entry_is_plain_and_whole(entry: GlossaryTerm) -> None:
    assert (entry.source is None) == (entry.origin == EDITORS)
    assert 1 <= entry.explanation.count("。") <= 3
    assert len(entry.explanation) <= 130
    syllables = entry.pinyin.split()
    assert len(syllables) == len(_HAN.findall(entry.term))
    assert _toneless("".join(syllables)) == entry.id


def test_no_name_means_two_things() -> None:
    names = Counter(name for entry in TERMS for name in (entry.term, *entry.aliases))
    assert [name for name, times in names.items() if times > 1] == []


def test_related_terms_exist_and_are_others() -> None:
    known = {entry.id for entry in TERMS}
    for entry in TERMS:
        assert set(entry.related) <= known - {entry.id}, entry.id


def test_words_of_other_places_are_called_what_they_are() -> None:
    for entry in QUOTED:
        assert entry.source
        local = re.search("(省|市|特区).*(条例|办法|规定)", entry.source.law)
        assert not local or "供参考" in entry.explanation, entry.id


@pytest.mark.corpus
@pytest.mark.parametrize("entry", QUOTED, ids=lambda entry: entry.id)
def test_quotation_stands_in_the_law(entry: GlossaryTerm, corpus_files: list[Path]) -> None:
    assert entry.source
    laws = _laws()
    assert entry.source.law in laws, "no such law in the corpus"
    found = [_provisions(path).get(entry.source.provision) for path in laws[entry.source.law]]
    assert any(found), f"{entry.source.law} has no {entry.source.provision}"
    assert any(entry.source.words in text for text in found if text)


@cache
def _laws() -> dict[str, list[Path]]:
    laws: dict[str, list[Path]] = {}
    for path in sorted(CORPUS.rglob("*.md")):
        with path.open(encoding="utf-8") as file:
            title = next((line for line in file if line.startswith("# ")), "")
        laws.setdefault(title.removeprefix("# ").strip(), []).append(path)
    return laws


@cache
def _provisions(path: Path) -> dict[str, str]:
    """Every 款 (with its 项) and 项 of a law."""
    regulation = parse(read_bytes(path.read_bytes(), path.name))
    found: dict[str, str] = {}
    for _, paragraph in regulation.paragraphs():
        found[paragraph.id] = paragraph.full_text
        found.update((item.id, item.text) for item in paragraph.items)
    return found


def _toneless(pinyin: str) -> str:
    bare = unicodedata.normalize("NFD", pinyin).replace("u\u0308", "v")
    return "".join(c for c in bare if c.isascii() and c.isalpha())
