"""The index as files: the same every time, regulation by regulation, and small."""

from __future__ import annotations

import json
import pickle
import re
from pathlib import Path

import pytest

from generator.assembly.make_book import make_book
from generator.assembly.shelf import source_folder
from generator.cli.errors import UserError
from generator.search import (
    SearchName,
    SearchParagraph,
    SearchSource,
    gram_shards,
    index_regulation,
    merge,
    read_synonyms,
    write_index,
)
from generator.search.fold import fold
from generator.search.from_book import search_source
from generator.search.grams import clauses, grams
from generator.search.packing import count, number, numbers, pack
from generator.search.pinyin_keys import pinyin_keys
from site_tests.search.flagship import FOLDER, flagship


def test_folding() -> None:
    assert fold("ＡＢＣ１２３（網絡）燃氣") == "abc123(网络)燃气"
    assert fold("发髮") == "发发"


def test_clauses_and_grams() -> None:
    assert clauses("应当，按照《规定》办理。") == ["应当", "按照", "规定", "办理"]
    assert grams("燃气") == {"燃气", "气 "}


@pytest.mark.parametrize("value", [0, 1, 15, 16, 255, 65535, 65536, 10**7])
def test_numbers_are_counted_and_packed(value: int) -> None:
    groups = numbers([value, 0, value])
    assert count(groups) == 3
    assert groups == number(value) + b"0" + number(value)
    assert len(pack(groups)) == -(-len(groups) // 3)
    assert all(0x3000 <= ord(unit) < 0xD800 for unit in pack(groups))


def test_pinyin() -> None:
    assert pinyin_keys("网格员") == ("wanggeyuan", "wgy")


def test_one_file_for_one_regulation_and_the_same_every_time() -> None:
    index = index_regulation(flagship())
    kept = pickle.loads(pickle.dumps(index))
    files = merge([index])
    assert list(files) == ["index.js"]
    assert merge([kept]) == files
    assert files["index.js"].startswith(b"\xff\xfe")


def test_strange_text_is_kept_out_of_the_script() -> None:
    text = '"\\\n\r\u2028</script>\ud800\ufdd0\ufdd1𠮷'
    source = SearchSource("x", text, text, (SearchParagraph("a1p1", text, text),))
    script = merge([index_regulation(source)])["index.js"].decode("utf-16")
    assert "\ufdd0\ufdd1𠮷" not in script
    assert not re.search(r'(?<!\\)"\\\n', script)


def test_files_are_written_only_when_they_change(tmp_path: Path) -> None:
    files = {"index.js": b"1", "g0.js": b"2"}
    assert write_index(tmp_path, files) == 2
    assert write_index(tmp_path, files) == 0
    assert write_index(tmp_path, {"index.js": b"3"}) == 2
    assert [path.name for path in (tmp_path / "assets/search-index").iterdir()] == ["index.js"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("synonyms:\n  - word: 煤气\n    means: [燃气]\n    articles: [十二]\n", "synonyms.yml:4"),
        ("synonyms:\n  - word: 煤气\n", "没有写“煤气”指什么"),
        ("synonyms:\n  - wort: 煤气\n", "wort"),
    ],
)
def test_mistakes_in_synonyms_are_told(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "synonyms.yml"
    file.write_text(text, "utf-8")
    with pytest.raises(UserError) as error:
        read_synonyms(file)
    assert message in error.value.one_line()


def test_other_names_are_a_sentence_of_their_own() -> None:
    book = make_book(source_folder(FOLDER))
    notes = {name.text: name.note for name in search_source(book).names if name.kind == "term"}
    several = next(term for term in book.annotated.terms if len(term.aliases) > 1)
    assert notes[several.term] == f"又称{'、'.join(several.aliases)}。{several.explanation}"
    none = next(term for term in book.annotated.terms if not term.aliases)
    assert notes[none.term] == none.explanation


def test_only_the_first_paragraph_begins_an_article() -> None:
    parts = ("a1p1", "a1p2", "a2p1", "a2-dup2p1", "a2-dup2p2")
    source = SearchSource("x", "甲", "甲", tuple(SearchParagraph(part, "乙") for part in parts))
    index = index_regulation(source)
    assert [shape & 3 for shape in index.shapes] == [1, 3, 0, 3, 3, 0]
    assert index.numbering == "2:2-dup2"


def test_shards_are_small_but_for_a_pair_that_fills_one() -> None:
    letters = [chr(0x4E00 + number) for number in range(300)]
    words = ["的的", *(a + b for a in letters for b in letters[:40])]
    parts = tuple(SearchParagraph(f"a{n}p1", f"的的，{word}") for n, word in enumerate(words * 3, 1))
    index = index_regulation(SearchSource("x", "甲", "甲", parts))
    shards = gram_shards([(0, index.postings)])
    assert len(shards.parts) == len(shards.starts) > 5
    large = []
    for part, start in zip(shards.parts, shards.starts, strict=True):
        keys, packed = json.loads(part)
        assert keys.startswith(start)
        if len(keys) + len(packed) > 5_010:
            large.append(keys)
    assert large == ["的 ", "的的"]


def test_lengths_of_names_and_the_spelling_of_the_title() -> None:
    names = (SearchName("term", "网格员", "glossary.html#w"), SearchName("note", "谁？", "a1.html"))
    source = SearchSource("x", "停车条例", "停车条例", (SearchParagraph("a1p1", "网格"),), names)
    index = index_regulation(source)
    # A note is no name.
    assert list(index.name_lengths) == [4, 3]
    assert index.spelling == "TingCheTiaoLi"
