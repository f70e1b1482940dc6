"""The lines of a text with what each begins with; and lines that hold a heading and more, taken apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.model.source import Line
from generator.numerals import NUMERAL_CHARACTERS
from generator.structure.recognising.annex_mark import AnnexMark, annex_mark
from generator.structure.recognising.article_mark import ArticleMark, article_mark
from generator.structure.recognising.division_mark import DivisionMark, division_mark
from generator.structure.recognising.list_mark import ListMark, list_mark
from generator.structure.recognising.quotation import quoted_lines


@dataclass(frozen=True, slots=True)
class Row:
    """A line with the marks it begins with. ``quoted``: it begins inside an open quotation.

    A row of a table with words in several cells heads no annex.
    """

    line: Line
    quoted: bool = False
    article: ArticleMark | None = None
    division: DivisionMark | None = None
    entry: ListMark | None = None
    annex: AnnexMark | None = None


def rows_of(lines: Sequence[Line]) -> tuple[Row, ...]:
    """The lines that are not empty, each with its marks."""
    kept = [line.worded(line.text.strip()) for line in lines if line.text.strip()]
    return tuple(
        Row(
            line=line,
            quoted=quoted,
            article=article_mark(line.text),
            division=division_mark(line.text, line.level),
            entry=list_mark(line.text),
            annex=None if line.across else annex_mark(line.text),
        )
        for line, quoted in zip(kept, quoted_lines(line.text for line in kept), strict=True)
    )


_LABEL = rf"第[{NUMERAL_CHARACTERS}]{{1,8}}条(?:之[{NUMERAL_CHARACTERS}]{{1,2}})?"
_INNER_ARTICLE = re.compile(rf"(?:(?<=[。；！”）])\s*|(?<=\s))(?={_LABEL}[\s【])")
_HEADING_THEN_ARTICLE = re.compile(
    rf"第[{NUMERAL_CHARACTERS}\s]{{1,16}}(?:编|分编|章|节)[^。；]{{0,40}}?\s(?={_LABEL}\s)"
)
_TRAILING_HEADING = re.compile(
    rf"(?<=[。])\s*(?=第[{NUMERAL_CHARACTERS}]{{1,6}}(?:编|分编|章|节)\s+[^。；，,：]{{1,30}}$)"
)


def take_apart(lines: Sequence[Line]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """Lines that hold more than one heading or article, taken apart; and the pieces cut off.

    An article inside a line is one only where no line begins with its number and the number
    before it is there: 「……。 第十三条　……」. The characters and their order stay.
    """
    known = {(0, 0)} | {mark.key for line in lines if (mark := article_mark(line.text.strip()))}
    done: list[Line] = []
    cut: list[Line] = []
    for line in lines:
        pieces = list(_pieces(line.text, known))
        done.append(line.worded(pieces[0]))
        for piece in pieces[1:]:
            level = 0 if article_mark(piece) else line.level
            extra = replace(line.worded(piece), level=level)
            done.append(extra)
            cut.append(extra)
    return tuple(done), tuple(cut)


def _pieces(text: str, known: set[tuple[int, int]]) -> Iterator[str]:
    start = 0
    heading = _HEADING_THEN_ARTICLE.match(text)
    if heading:
        yield text[: heading.end()].strip()
        start = heading.end()
        mark = article_mark(text[start : start + 40])
        if mark:
            known.add(mark.key)
    if "条" in text[start + 1 :]:
        for match in _INNER_ARTICLE.finditer(text, start + 1):
            mark = article_mark(text[match.end() : match.end() + 40])
            if mark is None or mark.strength != "firm" or mark.key in known:
                continue
            if _before(mark) in known:
                yield text[start : match.start()].strip()
                start = match.end()
                known.add(mark.key)
    trailing = _TRAILING_HEADING.search(text, start + 1) if "第" in text[-40:] else None
    if trailing:
        yield text[start : trailing.start()].strip()
        start = trailing.end()
    yield text[start:].strip()


def _before(mark: ArticleMark) -> tuple[int, int]:
    number, inserted = mark.key
    return (number, inserted - 1) if inserted else (number - 1, 0)
