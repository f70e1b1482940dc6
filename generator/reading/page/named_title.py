"""The title that the document itself names: in its head, its meta facts, its headings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.model.source import Line
from generator.reading.page.metadata import is_fact
from generator.reading.page.title_lines import MOST_LINES
from generator.reading.page.title_shape import FURNITURE, is_barrier, is_note, looks_like_title

_SHORTEST = 5
# 某条例_某市人民政府, 某条例 - 政府信息公开 | 某局
_PARTS = re.compile(r"[_|｜\-–—]+")
_SITE = re.compile(r"(?:人民政府|门户|网|网站|委员会|大会|办公[厅室]|[部局厅署院])$")


def said_title(above: Sequence[Line], titles: Sequence[str]) -> tuple[int, int] | None:
    """Index and number of the lines that ``titles`` name too, or ``None``.

    First the last and longest run of lines inside one of ``titles`` that reads like a law's name, best above
    an adoption note: some texts say the title once more below it. A
    name that ends otherwise (民法典 物权编, 目录) must be the whole of what is said, and not the site's
    name; what is said more often counts more.
    """
    heads = [_bare(title) for title in titles]
    found = [
        (len(words), any(is_note(line.text) for line in above[at + count :][:1]), at, count)
        for at, count, words in _runs(above, heads)
        if len(words) >= _SHORTEST and looks_like_title(_text(above, at, count))
    ]
    if found:
        return max(found)[2:]
    whole = _whole_name(above, titles)
    return None if whole is None else (whole[1], whole[2])


def _whole_name(above: Sequence[Line], titles: Sequence[str]) -> tuple[int, int, int] | None:
    said = [name for title in titles for name in {_bare(title), _bare(_PARTS.split(title)[0])}]
    best: tuple[int, int, int] | None = None
    for at, count, words in _runs(above, said):
        if words not in said or len(words) < 2 or _SITE.search(words) or FURNITURE.search(words):
            continue
        if best is None or (said.count(words), at) >= best[:2]:
            best = (said.count(words), at, count)
    return best


def _runs(above: Sequence[Line], heads: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Every run of lines that stands in one of ``heads``: index, number, words without spaces."""
    for at in range(len(above)):
        for count in range(1, min(MOST_LINES, len(above) - at) + 1):
            words = _bare(_text(above, at, count))
            if not any(words in head for head in heads):
                break
            if count > 1 and any(is_barrier(line.text) for line in above[at : at + count]):
                break
            if count > 1 or not is_fact(above[at].text):
                yield at, count, words


def _text(above: Sequence[Line], at: int, count: int) -> str:
    return "".join(line.text for line in above[at : at + count])


def _bare(text: str) -> str:
    return re.sub(r"\s", "", text)
