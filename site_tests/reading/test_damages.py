"""A law damaged in every way that was met is read as it was, or its loss is reported."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from generator.assembly.make_book import parse_file
from generator.editing.load import load_errata
from generator.model.text import Regulation
from generator.reading import read_bytes, read_file
from generator.reading.errata import Erratum
from generator.structure.parsing import parse
from site_tests.reading.damages import HEALED, REPORTED

# One line without any space: where a paragraph ends inside an article, nothing tells.
_WITHOUT_A_TRACE = "R-044"


@pytest.fixture(scope="module")
def clean(flagship_folder: Path) -> str:
    """The flagship as a plain text without damage."""
    errata = [
        Erratum(one.line, one.before, one.after, one.reason)
        for one in load_errata(flagship_folder).value.errata
    ]
    source = read_file(flagship_folder / "original.txt", errata)
    note = "（" + "\n".join(source.adoption) + "）"
    return "\n".join([source.title, note, *(line.text for line in source.lines)])


def _words(regulation: Regulation) -> dict[str, list[str]]:
    """All words of the law by provision; a damage may change none and move none."""
    return {
        "title": [regulation.title, *regulation.adoption],
        "divisions": [division.label + division.heading for division in regulation.all_divisions()],
        "annexes": ["\n".join(annex.lines) for annex in regulation.annexes],
        **{article.id: [part.full_text for part in article.paragraphs] for article in regulation.articles},
    }


def _read(text: str) -> Regulation:
    return parse(read_bytes(text.encode("utf-8", errors="surrogatepass"), "law.txt"))


@pytest.mark.parametrize("kind", HEALED)
def test_the_flagship_is_healed(clean: str, kind: str) -> None:
    damaged = HEALED[kind](clean)
    assert damaged != clean
    regulation = _read(damaged)
    assert _words(regulation) == _words(_read(clean))
    assert not [problem for problem in regulation.problems if problem.severity == "error"]


@pytest.mark.parametrize("kind", REPORTED)
def test_a_loss_is_an_error(clean: str, kind: str) -> None:
    errors = [problem for problem in _read(REPORTED[kind](clean)).problems if problem.severity == "error"]
    assert len(errors) >= 3
    assert {problem.code for problem in errors} == {"R-030"}


def test_boxes_to_tick_are_no_lost_characters() -> None:
    form = "附件1\n申请登记表\n申请类型：首次□变更□注销\n性别□男□女"
    law = "某市登记办法\n第一条 申请人应当填写登记表。\n第二条 登记机关{}及时登记。\n" + form
    assert not [problem for problem in _read(law.format("应当")).problems if problem.code == "R-030"]
    lost = [problem for problem in _read(law.format("□□")).problems if problem.code == "R-030"]
    assert [problem.line for problem in lost] == [3]


def test_paragraphs_without_a_trace_are_asked_for(clean: str) -> None:
    regulation = _read("".join(clean.split()))
    assert _WITHOUT_A_TRACE in {problem.code for problem in regulation.problems}
    got, wanted = _words(regulation), _words(_read(clean))
    assert got.keys() == wanted.keys()
    for place, words in wanted.items():
        assert "".join("".join(got[place]).split()) == "".join("".join(words).split()), place


@pytest.mark.corpus
def test_laws_of_the_corpus_are_healed(corpus_files: list[Path]) -> None:
    """Five laws, every kind of damage: nearly all provisions are the same, and no article is lost."""
    chance = random.Random(11)
    laws = {path: _plain(path) for path in chance.sample(corpus_files, 5)}
    for kind, damage in HEALED.items():
        same = total = 0
        for path, text in laws.items():
            wanted, got = _words(_read(text)), _words(_read(damage(text)))
            missing = [place for place in wanted if place not in got]
            assert not missing, (kind, path.name, missing[:3])
            same += sum(got[place] == words for place, words in wanted.items())
            total += len(wanted)
        assert same >= 0.97 * total, (kind, same, total)


def _plain(path: Path) -> str:
    source = read_file(path)
    return "\n".join(
        [source.title, *(f"（{note}）" for note in source.adoption), *(li.text for li in source.lines)]
    )


@pytest.mark.corpus
def test_no_law_of_the_corpus_is_taken_for_damaged(corpus_files: list[Path]) -> None:
    codes = {"R-041", "R-042", "R-043", "R-044"}
    for path in random.Random(12).sample(corpus_files, 60):
        text = _plain(path)
        regulation = _read(text)
        rules = {repair.rule for repair in regulation.repairs} - {
            "layout-whitespace",
            "line-breaks",
            "punctuation",
        }
        assert not rules, (path.name, rules)
        assert not codes & {problem.code for problem in regulation.problems}, path.name


def test_a_file_on_disk_is_read_alike(tmp_path: Path, clean: str) -> None:
    path = tmp_path / "original.txt"
    path.write_text(HEALED["page numbers"](clean), encoding="gb18030")
    assert _words(parse_file(str(path), path.read_bytes())) == _words(_read(clean))
