"""The index of a library made from kept pieces: the same bytes as from nothing, and only little done anew."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from generator.publishing.search_index import make_index
from generator.search import SearchParagraph, SearchSource, block_lengths, index_regulation, merge

_SUBJECTS = "水务电力燃气消防城管交通卫生教育民政公安"
_DEEDS = ("公布定额", "检查设施", "登记用户", "制定规划", "处理投诉")


def _laws() -> dict[str, str]:
    """Some hundred short laws, no two alike, in several blocks."""
    return {
        f"law{number:03}": "\n".join(
            f"{_SUBJECTS[(number + at) % 19 :][:2]}部门应当{deed}，并在{number * 7 + at}日内告知。"
            for at, deed in enumerate(_DEEDS)
        )
        for number in range(130)
    }


def _files(build: Path, laws: dict[str, str]) -> dict[str, bytes]:
    html = build / "html"
    html.mkdir(parents=True, exist_ok=True)
    for key, text in laws.items():
        rows = enumerate(text.splitlines(), 1)
        source = SearchSource(key, key, key, tuple(SearchParagraph(f"a{at}p1", row) for at, row in rows))
        (html / f"{key}.index").write_bytes(pickle.dumps(index_regulation(source)))
    return make_index(build, list(laws), ("law003",))


def _pieces(build: Path, kind: str) -> set[str]:
    return {path.name for path in (build / "search").glob(f"*.{kind}")}


@pytest.fixture
def build(tmp_path: Path) -> Path:
    """A build folder in which the index of the laws has been made."""
    _files(tmp_path / "build", _laws())
    return tmp_path / "build"


@pytest.mark.parametrize(
    ("old", "new"),
    [("应当", "可以"), ("，", ""), ("，", "，及时、主动、准确，"), (_DEEDS[2], "𠮷")],
    ids=["words", "a clause less", "more clauses", "other characters"],
)
def test_a_changed_law_gives_what_a_cold_build_gives(build: Path, tmp_path: Path, old: str, new: str) -> None:
    before = _pieces(build, "block")
    laws = _laws()
    laws["law060"] = laws["law060"].replace(old, new, 1)
    assert _files(build, laws) == _files(tmp_path / "cold", laws)
    assert len(before) > 3
    assert len(_pieces(build, "block") - before) == 1
    assert {path.name for path in (build / "search").iterdir()} == {
        path.name for path in (tmp_path / "cold" / "search").iterdir()
    }


def test_ranges_without_the_changed_words_are_kept(build: Path) -> None:
    before = _pieces(build, "shards")
    laws = _laws()
    laws["law060"] = laws["law060"].replace("应当", "可以", 1)
    _files(build, laws)
    assert 0 < len(_pieces(build, "shards") - before) < len(before) / 2


@pytest.mark.parametrize("key", ["law000", "law065", "law129"])
def test_a_law_that_comes_or_goes_changes_few_blocks(build: Path, tmp_path: Path, key: str) -> None:
    before = _pieces(build, "block")
    fewer = {other: text for other, text in _laws().items() if other != key}
    assert _files(build, fewer) == _files(tmp_path / "cold", fewer)
    assert len(_pieces(build, "block") - before) <= 2
    assert _files(build, _laws()) == _files(tmp_path / "cold", _laws())


def test_kept_pieces_give_what_merging_gives(build: Path) -> None:
    indexes = [pickle.loads((build / "html" / f"{key}.index").read_bytes()) for key in _laws()]
    assert merge(indexes, ("law003",)) == _files(build, _laws())


def test_blocks_cover_all_and_none_is_large() -> None:
    keys = [f"key{number}" for number in range(2000)]
    lengths = block_lengths(keys)
    assert sum(lengths) == len(keys)
    assert max(lengths) <= 64
    assert block_lengths([]) == []
