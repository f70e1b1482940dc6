"""The rules, case by case. The cases are text files that a lawyer can edit (``rules/*.txt``)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.layers.references import find_references
from generator.model.text import Article, Division, Item, Paragraph, Regulation

RULES = Path(__file__).parent / "rules"
_LABEL = re.compile(r"[（(][一二三四五六七八九十]+[）)]")


def _cases() -> list[tuple[str, str]]:
    found = []
    for file in sorted(RULES.glob("*.txt")):
        for block in re.split(r"^--- ", file.read_text(encoding="utf-8"), flags=re.M)[1:]:
            name, _, body = block.partition("\n")
            found.append((f"{file.stem}: {name}", body))
    return found


def _paragraph(id_: str, lines: list[str]) -> Paragraph:
    items = []
    for i, line in enumerate(lines[1:], 1):
        label = _LABEL.match(line)
        assert label is not None, line
        items.append(Item(f"{id_}i{i}", label.group(), line[label.end() :], line=i + 1))
    return Paragraph(id_, lines[0], tuple(items), line=1)


def _law(at: str, lines: list[str], short: str | None) -> Regulation:
    articles = []
    for number in range(1, 31):
        paragraphs = []
        for p in (1, 2, 3):
            id_ = f"a{number}p{p}"
            count = {"a8p1": 6, "a9p2": 5}.get(id_, 0)
            text = [f"第{p}款。", *(f"（{'一二三四五六'[i]}）某项；" for i in range(count))]
            paragraphs.append(_paragraph(id_, lines if id_ == at else text))
        division = "c1" if number <= 10 else "c2s1" if number <= 20 else "c2s2"
        articles.append(Article(f"a{number}", number, 0, str(number), None, division, tuple(paragraphs)))
    sections = tuple(Division(f"c2s{i}", "section", i, f"第{i}节", "") for i in (1, 2))
    chapters = (
        Division("c1", "chapter", 1, "第一章", ""),
        Division("c2", "chapter", 2, "第二章", "", sections),
    )
    preamble = (Paragraph("preamble1", short),) if short else ()
    return Regulation("case", "示例条例", (), preamble, chapters, tuple(articles), ())


@pytest.mark.parametrize(("name", "body"), _cases(), ids=[name for name, _ in _cases()])
def test_rule(name: str, body: str) -> None:
    at, short, lines, want = "a20p2", None, [], []
    for line in filter(None, (line.strip() for line in body.splitlines())):
        if line.startswith("=>"):
            want.append(line[2:].strip())
        elif line.startswith("at:"):
            at = line[3:].strip()
        elif line.startswith("short:"):
            short = line[6:].strip()
        else:
            lines.append(line)
    found, _ = find_references(_law(at, lines, short))
    have = [
        f"{r.text} -> {r.target or '-'}"
        + (f" ~ {r.through}" if r.through else "")
        + (f" @ {r.law}" if r.law else "")
        for r in found.get(at, ())
    ]
    assert have == want
