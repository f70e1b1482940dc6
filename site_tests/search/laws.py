"""Laws for the tests, read line by line: the search's tests need no other room."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import opencc

from generator.search import SearchParagraph, SearchSource

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT.parent / "shared" / "corpus"
FLAGSHIP = "wuxi-social-governance"

_ARTICLE = re.compile(r"^第([一二三四五六七八九十百千零]+)条(?:之([一二三四五六七八九十]))?[\s　]+")
_ITEM = re.compile(r"^(?:（[一二三四五六七八九十百]+）|\d+[.．])")
_DIVISION = re.compile(r"^第[一二三四五六七八九十]+[编章节][\s　]*\S")
_DIGITS = "零一二三四五六七八九"


def number(words: str) -> int:
    """A Chinese numeral below ten thousand."""
    total = digit = 0
    for char in words:
        if char in _DIGITS:
            digit = _DIGITS.index(char)
        else:
            total += (digit or 1) * {"十": 10, "百": 100, "千": 1000}[char]
            digit = 0
    return total + digit


def law(name: str, title: str, lines: list[str]) -> SearchSource:
    """A law whose lines are its headings, 款 and 项."""
    found: list[tuple[str, str, str]] = []
    article, count, division = "", 0, ""
    seen: set[str] = set()
    for line in lines:
        start = _ARTICLE.match(line)
        if start:
            article = f"a{number(start[1])}" + (f"-{number(start[2])}" if start[2] else "")
            while article in seen:
                article += "-9"
            seen.add(article)
            count = 1
            found.append((f"{article}p1", line[start.end() :], division))
        elif _DIVISION.match(line):
            division = " ".join(line.split())
        elif _ITEM.match(line) and found:
            found[-1] = (found[-1][0], found[-1][1] + "\n" + line, found[-1][2])
        elif article:
            count += 1
            found.append((f"{article}p{count}", line, division))
    paragraphs = tuple(SearchParagraph(id, text, part) for id, text, part in found)
    return SearchSource(name, title, title, paragraphs)


@cache
def corpus(limit: int | None = None) -> tuple[SearchSource, ...]:
    """The laws of the corpus, or ``limit`` of them spread over it."""
    files = sorted(path for path in CORPUS.rglob("*.md") if path.name != "README.md")
    if limit:
        files = files[:: max(1, len(files) // limit)][:limit]
    laws = []
    for place, path in enumerate(files):
        head, _, body = path.read_text("utf-8").partition("<!-- INFO END -->")
        lines = [line.strip().lstrip("# ").replace("**", "") for line in body.splitlines()]
        title = head.splitlines()[0].lstrip("# ").strip()
        laws.append(law(f"law-{place}", title, [line for line in lines if line]))
    return tuple(laws)


@cache
def flagship_lines() -> tuple[str, ...]:
    """The flagship's text, converted from the damaged page as well as this test needs."""
    text = (ROOT / "source" / FLAGSHIP / "original.txt").read_text("utf-8")
    text = re.sub(r"\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)", "", text)
    text = opencc.OpenCC("t2s").convert(text)
    body = text[text.index("第一条") :]
    body = body[: body.index("关联阅读")]
    return tuple(line.strip() for line in body.splitlines() if line.strip())
