"""A law that came as one long line: its breaks are set again before the labels of its provisions.

Only where a line holds three articles or more whose numbers count up. Runs of spaces (an indent of two
full-width ones) and spaces after a stop are the breaks that were there, where such a line has them. Where it
has none, items are set apart too, and the paragraphs (款) inside an article cannot be known: the problem
says so. Of the other lines only what is certain is cut, for their spaces may be their own (二、　标准);
a row of a table is never cut.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.model.findings import Problem, Repair
from generator.numerals.chinese import read_numeral
from generator.reading.raw_line import RawLine

_RULE = "lost-breaks"
_FEWEST = 3
_NUMBER = "[一二三四五六七八九十百千零〇○两0-9０-９]+"
_LABEL = re.compile(
    rf"第\s?(?P<number>{_NUMBER})\s?(?P<unit>[编章节条])(?P<inserted>之[一二三四五六七八九十]+)?"
    r"(?!\s?(?:第|[、和与及至的，。；：）”]|规定|所称|所列|中的|款|项))"
)
_HEADING = re.compile(rf"\s*第\s?{_NUMBER}\s?[编章节]\s*\S{{1,24}}?\s*")
_ENDS = frozenset("。；：！？”）)】》 \t\u2002\u2003\u3000\xa0")
_BLANK = r"[ \t\xa0\u2002\u2003\u3000]"
_SPACE = re.compile(rf"(?<=[。；：;:]){_BLANK}+|[ \t\xa0]{{2,}}|[ \t\xa0]*[\u2002\u2003\u3000]{_BLANK}*")
# A label that is quoted, or that of an item: its words follow it.
_AFTER_LABEL = re.compile(
    rf"(?:第\s?{_NUMBER}\s?条(?:之[一二三四五六七八九十]+)?|{_NUMBER}、|[（(]{_NUMBER}[）)])$"
)
_BARE = re.compile(rf"\s*(?:第\s?{_NUMBER}\s?(?:编|章|节|条(?:之[一二三四五六七八九十]+)?)|[\u4e00-\u9fff])")
_ITEM = re.compile(r"(?<=[：；。，、])\s*(?=[（(]([一二三四五六七八九十]+)[）)])")
_NOTE = re.compile(r"\s*(?=[（(]\s?[12]\d{3}\s?年)|(?<=[）)])\s*(?=第|目)|\s+")
_INDENT = re.compile(rf"(?<=[。；])(?:[\u2003\u3000]|[ \t\xa0\u2002]{{2}}){_BLANK}*")
_HEAD_NOTE = re.compile(
    r"\s*(?=[（(]\s?[12]\d{3}\s?年)|[ \xa0\u3000]{2,}(?=[12]\d{3}\s?年)|(?<=[）)])\s*(?=目)"
)
_AROUND = 4


@dataclass(slots=True)
class _Count:
    """The numbers seen so far, through all lines."""

    article: int | None = None
    chapter: int = 0
    section: int = 0
    part: int = 0


def set_lost_breaks(lines: Sequence[RawLine]) -> tuple[list[RawLine], list[Repair], list[Problem]]:
    """The lines, each piece with the number of its line; one repair a break; a warning (R-044) where any."""
    count = _Count()
    labels = [([], 0) if line.row is not None else _label_cuts(line.text, count) for line in lines]
    if max((articles for _, articles in labels), default=0) < _FEWEST:
        return list(lines), [], []
    kept: list[RawLine] = []
    repairs: list[Repair] = []
    known, above = True, True
    for line, (cuts, articles) in zip(lines, labels, strict=True):
        if line.row is not None:
            kept.append(line)
            continue
        if any(line.text[:cut].strip() for cut in cuts):
            found, traced = _lost_cuts(line.text, cuts, articles)
            known = known and traced
        else:
            found = _certain_cuts(line.text, above and not cuts)
        above = above and not cuts
        pieces = _pieces(line.text, found)
        kept.extend(line.worded(piece) for piece in pieces)
        for left, right in pairwise(pieces):
            gap = left[len(left.rstrip()) :] + right[: len(right) - len(right.lstrip())]
            tail, first = left.rstrip()[-_AROUND:], right.lstrip()[:_AROUND]
            repairs.append(Repair(line.number, f"{tail}{gap}{first}", f"{tail}\n{first}", _RULE))
    longest = max(range(len(lines)), key=lambda index: labels[index][1])
    return kept, repairs, [_problem(lines[longest].number, labels[longest][1], known)]


def _lost_cuts(text: str, cuts: Sequence[int], articles: int) -> tuple[set[int], bool]:
    """The cuts of a line in which breaks were lost, and whether spaces were left where they stood."""
    spaces = _space_cuts(text)
    traced = len(spaces) >= articles
    items = [] if traced else _item_cuts(text)
    return {*cuts, *spaces, *_head_cuts(text[: cuts[0]]), *items}, traced


def _certain_cuts(text: str, head: bool) -> set[int]:
    """The cuts of any other line: before an indent after a sentence and, in the ``head``, before a note."""
    found = {match.end() for match in _INDENT.finditer(text)}
    return found | {match.end() for match in _HEAD_NOTE.finditer(text)} if head else found


def _problem(line: int, articles: int, known: bool) -> Problem:
    how = "按空格和条号分行" if known else "按条号、项号分行；一条之内分几款，原文没有留下痕迹"
    message = f"一行里有 {articles} 条，原来的换行丢了：{how}"
    return Problem("R-044", "warning", line, message, "与原件对照每条的款，最好改用有换行的文本")


def _pieces(text: str, cuts: Collection[int]) -> list[str]:
    """The text cut there, without empty pieces; a text without words is one piece."""
    pieces = [text[a:b] for a, b in pairwise([0, *sorted({*cuts} - {0, len(text)}), len(text)])]
    return [piece for piece in pieces if piece.strip()] or [text]


def _label_cuts(text: str, count: _Count) -> tuple[list[int], int]:
    """Where the labels that count up begin, and how many articles are among them."""
    cuts: list[int] = []
    articles = last = 0
    for match in _LABEL.finditer(text):
        at = match.start()
        opens = not text[last:at].strip() or text[at - 1] in _ENDS or text.endswith(("目录", "目次"), 0, at)
        free = opens or bool(_HEADING.fullmatch(text, last, at)) or _is_first(count, match)
        number = read_numeral(match["number"].replace("○", "〇"))
        if (
            not free
            or number is None
            or not _counts(count, match["unit"], number, bool(match["inserted"]), not text[:at].strip())
        ):
            continue
        articles += match["unit"] == "条"
        cuts.append(at)
        last = at
    return cuts, articles


def _is_first(count: _Count, match: re.Match[str]) -> bool:
    """第一章 or 第一条, the first of all: it may follow the title without a stop."""
    fresh = {"章": count.chapter == 0 and count.article is None, "条": count.article is None}
    return fresh.get(match["unit"], False) and match["number"] == "一"


def _counts(count: _Count, unit: str, number: int, inserted: bool, first: bool) -> bool:
    """Whether the label goes on from what came before; if so, it is counted. ``first``: it begins a line."""
    if unit == "条":
        before = count.article
        sound = (
            (before is None and (first or number == 1))
            or (before is not None and number == before + 1)
            or (inserted and number == before)
        )
        count.article = number if sound else before
        return sound
    field = {"章": "chapter", "节": "section", "编": "part"}[unit]
    sound = number in (1, getattr(count, field) + 1)
    if sound:
        setattr(count, field, number)
    return sound


def _space_cuts(text: str) -> list[int]:
    """The ends of white space that was a break: two spaces, a full-width one, or any after a stop.

    Not after a label nor inside 总　　则.
    """
    cuts: list[int] = []
    last = 0
    for match in _SPACE.finditer(text):
        at = match.start()
        if at and not _BARE.fullmatch(text, last, at) and not _AFTER_LABEL.search(text, last, at):
            cuts.append(match.end())
        if match.start() == last or cuts[-1:] == [match.end()]:
            last = match.end()
    return cuts


def _head_cuts(head: str) -> Iterator[int]:
    """The parts of what stands before the first label: title, notes, 目录."""
    return (match.end() for match in _NOTE.finditer(head))


def _item_cuts(text: str) -> Iterator[int]:
    """Before each item that follows the one before it."""
    before = 0
    for match in _ITEM.finditer(text):
        number = read_numeral(match[1])
        if number is not None and number in (1, before + 1):
            before = number
            yield match.end()
