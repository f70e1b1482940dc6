"""Laws of the corpus put into pages as government sites make them: the same lines must come out.

Each file of ``layouts/`` is a page with places: ``[[title]]``, ``[[note]]``, ``[[body <p>%</p>]]`` (one
for each line of the law), ``[[contents <p>%</p>]]`` (the printed 目录, where the law has chapters).
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from generator.model.source import SourceText
from generator.reading import read_bytes

pytestmark = pytest.mark.corpus

_LAYOUTS = sorted((Path(__file__).parent / "layouts").iterdir())
_PLACE = re.compile(r"\[\[(\w+)(?: ([^\]]*(?:\][^\]]+)*))?\]\]")
_LABEL = re.compile(r"(第[一二三四五六七八九十百千零]+条(?:之[一二三四五六七八九十]+)?) (.+)")
_DIVISION = re.compile(r"第[一二三四五六七八九十]+[编章] ")
_STRIDE = 83


def _sample(files: list[Path]) -> list[Path]:
    """Every so many laws of the corpus, those with a title, a note and articles."""
    found = []
    for path in files[::_STRIDE]:
        law = _markdown(path)
        if law.adoption and len(law.lines) > 8 and any(_LABEL.match(line.text) for line in law.lines):
            found.append(path)
    return found


@cache
def _markdown(path: Path) -> SourceText:
    return read_bytes(path.read_bytes(), path.name)


def _page(template: str, law: SourceText) -> str:
    lines = [line.text for line in law.lines]
    contents = [line for line in lines if _DIVISION.match(line)]
    middle = len(law.title) // 2

    def each(texts: list[str], pattern: str) -> str:
        return "\n".join(pattern.replace("%", html.escape(text)) for text in texts)

    def bold(pattern: str) -> str:
        made = []
        for text in lines:
            match = _LABEL.match(text)
            if match:
                label, rest = (html.escape(part) for part in match.groups())
                made.append(pattern.replace("%", label, 1).replace("%", rest, 1))
            else:
                made.append(f"<p>{html.escape(text)}</p>")
        return "\n".join(made)

    places: dict[str, Callable[[str], str]] = {
        "title": lambda _: html.escape(law.title),
        "title_first": lambda _: html.escape(law.title[:middle]),
        "title_second": lambda _: html.escape(law.title[middle:]),
        "note": lambda _: html.escape("（" + " ".join(law.adoption) + "）"),
        "body": lambda pattern: each(lines, pattern),
        "body_bold": bold,
        "body_first": lambda pattern: each(lines[: len(lines) // 2], pattern),
        "body_second": lambda pattern: each(lines[len(lines) // 2 :], pattern),
        "body_characters": lambda pattern: "\n".join(pattern.replace("%", _spans(text)) for text in lines),
        "title_spaced": lambda _: html.escape(" ".join(law.title)),
        "contents": lambda pattern: each(["目　录", *contents], pattern) if contents else "",
        "contents_only": lambda pattern: each(contents, pattern),
    }
    return _PLACE.sub(lambda place: places[place[1]](place[2] or ""), template)


def _spans(text: str) -> str:
    return "".join(f"<span>{html.escape(character)}</span>" for character in text)


def _bare(texts: object) -> str:
    return re.sub(r"[\s（）()]", "", "".join(texts))  # type: ignore[arg-type]


@pytest.mark.parametrize("layout", _LAYOUTS, ids=[path.stem for path in _LAYOUTS])
def test_layout(layout: Path, corpus_files: list[Path]) -> None:
    template = layout.read_text("utf-8")
    laws = _sample(corpus_files)
    assert len(laws) > 5
    for path in laws:
        law = _markdown(path)
        if "contents_only" in template and not any(_DIVISION.match(line.text) for line in law.lines):
            continue
        page = _page(template, law)
        if layout.suffix == ".txt":
            page = html.unescape(page)
        read = read_bytes(page.encode(), f"page{layout.suffix}")
        assert read.form == {".html": "html", ".txt": "text"}[layout.suffix]
        assert read.title == law.title, path.name
        assert [line.text for line in read.lines] == [line.text for line in law.lines], path.name
        assert _bare(read.adoption) == _bare(law.adoption), path.name


@pytest.mark.parametrize("said", ["utf-8", "iso-8859-1", "gb2312"])
@pytest.mark.parametrize("true", ["gb18030", "utf-8"])
def test_a_page_that_names_another_charset(said: str, true: str, corpus_files: list[Path]) -> None:
    template = _LAYOUTS[1].read_text("utf-8").replace("charset=utf-8", f"charset={said}")
    law = _markdown(_sample(corpus_files)[0])
    read = read_bytes(_page(template, law).encode(true), "page.html")
    assert (read.title, read.encoding) == (law.title, true)
    assert [line.text for line in read.lines] == [line.text for line in law.lines]


@pytest.mark.parametrize("charset", ["gb2312", "gbk", "gb18030", "big5"])
def test_charset_of_the_page(charset: str, corpus_files: list[Path]) -> None:
    template = _LAYOUTS[1].read_text("utf-8").replace("charset=utf-8", f"charset={charset}")
    encoding = "big5" if charset == "big5" else "gb18030"
    law = _markdown(_sample(corpus_files)[0])
    page = _page(template, law)
    if charset == "big5":
        from opencc import OpenCC

        page = OpenCC("s2t").convert(page)
    read = read_bytes(page.encode(encoding, "xmlcharrefreplace"), "page.html")
    assert read.title == law.title
    assert [line.text for line in read.lines] == [line.text for line in law.lines]


@pytest.mark.parametrize(
    ("layout", "facts"),
    [
        (
            "02",
            {"index_number": "014006438/2022-07006", "status": "有效", "issuer": "某某市人大常委会办公室"},
        ),
        ("03", {"index_number": "11320200/2020-0001", "status": "现行有效", "published": "2020-03-05"}),
        (
            "12",
            {"index_number": "X1/2021-1", "issuer": "某某局", "published": "2021-05-06", "status": "有效"},
        ),
    ],
)
def test_facts_of_the_page(layout: str, facts: dict[str, str], corpus_files: list[Path]) -> None:
    template = next(path for path in _LAYOUTS if path.name.startswith(layout)).read_text("utf-8")
    for path in _sample(corpus_files)[:3]:
        read = read_bytes(_page(template, _markdown(path)).encode(), "page.html")
        assert facts.items() <= read.metadata.items()
