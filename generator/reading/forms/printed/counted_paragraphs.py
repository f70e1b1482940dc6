"""How many paragraphs an article has at least, by what the law says of it elsewhere: 本条例第十条第三款."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.numerals import read_numeral
from generator.reading.page.shapes import ARTICLE, DIVISION, NUMBERED
from generator.reading.repairs.radicals import unified

_NUMBER = "[一二三四五六七八九十百千零〇两0-9]+"
_PLACE = rf"第{_NUMBER}条(?:第{_NUMBER}款)?(?:第?[（(]?{_NUMBER}[)）]?项)?"
_CHAIN = re.compile(
    rf"本(?:法|条例|规定|办法|细则|规则|决定|解释)(?={_PLACE})((?:{_PLACE}(?:、|和|或者?|以及|及|至)?)+)"
)
_PARAGRAPH = re.compile(rf"第({_NUMBER})条第({_NUMBER})款")
_LABEL = re.compile(rf"^第\s?({_NUMBER})\s?条")


def proven_by_count(lines: Sequence[str], doubtful: Sequence[int]) -> frozenset[int]:
    """Those of the doubtful lines without which their article had fewer paragraphs than the law names."""
    named = _named_counts(lines)
    doubted = set(doubtful)
    proven: set[int] = set()
    article: int | None = None
    own: list[int] = []

    def close() -> None:
        if article is not None and len(own) == named.get(article, 0):
            proven.update(doubted.intersection(own))

    for index, line in enumerate(lines):
        text = unified(line)
        if ARTICLE.match(text) or DIVISION.match(text):
            close()
            label = _LABEL.match(text)
            article, own = (read_numeral(label[1]) if label else None), [index]
        elif not NUMBERED.match(text):
            own.append(index)
    close()
    return frozenset(proven)


def _named_counts(lines: Sequence[str]) -> dict[int, int]:
    named: dict[int, int] = {}
    for chain in _CHAIN.finditer(unified("".join(lines))):
        for match in _PARAGRAPH.finditer(chain[1]):
            article, paragraph = read_numeral(match[1]), read_numeral(match[2])
            if article is not None and paragraph is not None:
                named[article] = max(named.get(article, 0), paragraph)
    return named
