"""Alignment on a real pair, the comparison of words, duties and the order of versions."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.comparing import Version, align, compare_words, duty_changes, version_lines
from generator.model.layers import Duty
from generator.reading import read_bytes
from generator.structure import parse

PAIRS = [
    line.split()
    for line in Path(__file__).with_name("pairs.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.corpus
def test_articles_find_their_descendants(corpus_files: list[Path]) -> None:
    for law in {pair[0] for pair in PAIRS}:
        files = sorted(path for path in corpus_files if path.name.startswith(f"{law}("))
        old, new = (parse(read_bytes(path.read_bytes(), path.name)) for path in files)
        found = align(old, new).descendants()
        for name, before, after in PAIRS:
            if name == law:
                assert found.get(before) == after, (law, before)


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        ("可以停止执行。", "应当停止执行。", [("deleted", "可以"), ("inserted", "应当")]),
        ("处五千元罚款", "处一万元罚款", [("deleted", "五千"), ("inserted", "一万")]),
        ("单 位\n应当", "单位应当", []),
    ],
)
def test_words(old: str, new: str, kinds: list[tuple[str, str]]) -> None:
    pieces = compare_words(old, new)
    assert [(one.kind, one.text) for one in pieces if one.kind != "kept"] == kinds
    assert "".join(one.text for one in pieces if one.kind != "inserted") == "".join(old.split())
    assert "".join(one.text for one in pieces if one.kind != "deleted") == "".join(new.split())


def test_duties() -> None:
    old = Duty("permission", ("甲局",), (), "处五千元以下罚款", 0, 9)
    new = Duty("obligation", ("乙局",), (), "处一万元以下罚款", 0, 9)
    found = [(one.kind, one.before, one.after) for one in duty_changes([old], [new])]
    assert found == [
        ("modality", "permission", "obligation"),
        ("bearer", "甲局", "乙局"),
        ("figure", "五千元", "一万元"),
    ]


def test_versions() -> None:
    laws = [
        Version("n", "中华人民共和国慈善法", "2023-12-29"),
        Version("o", "慈善法（2016年）", "2016-03-16"),
        Version("x", "消防法", "2021-04-29"),
    ]
    assert [[one.id for one in line] for line in version_lines(laws)] == [["o", "n"]]
