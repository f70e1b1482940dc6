"""The content of pages to what is read of them and what is kept apart."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.reading.forms.printed.content import Content
from generator.reading.forms.printed.mark import Mark
from generator.reading.forms.printed.page import PrintedPage
from generator.reading.forms.printed.piece import Piece
from generator.reading.forms.printed.pieces import pieces_of, upright_words
from generator.reading.forms.printed.printed_once import printed_once
from generator.reading.forms.printed.rows import rows_of
from generator.reading.forms.printed.scans import is_scan
from generator.reading.forms.printed.watermarks import without_watermarks
from generator.reading.forms.printed.ways import (
    LEVEL,
    OBLIQUE,
    VERTICAL,
    level_glyph,
    main_way,
    turned_rule,
    turned_size,
)

# A page may have a line or two under its head; a table of four cells has six.
_TABLE_LINES = 6
_NEXT = 2.5


@dataclass(frozen=True, slots=True)
class SeenPages:
    """``apart`` are the lines that are turned, not seen, or printed across the text, each once.

    ``recognised`` are the numbers of pages, from 1, that are pictures with the words that a machine read
    from them; ``pictures`` those that are pictures alone.
    """

    pages: tuple[PrintedPage, ...]
    apart: tuple[str, ...]
    recognised: tuple[int, ...]
    pictures: tuple[int, ...]

    @property
    def words(self) -> int:
        """How many characters there are to read."""
        return sum(len(piece.text.strip()) for page in self.pages for piece in page.pieces)


def seen_pages(contents: Sequence[Content], commons: Sequence[Content] = ()) -> SeenPages:
    """``commons`` holds for each page what a template shows on it, where the form has templates."""
    without = not any(content.seen for content in contents)
    pages: list[PrintedPage] = []
    apart: list[str] = []
    recognised: list[int] = []
    pictures: list[int] = []
    for number, content in enumerate(contents):
        scan = without or is_scan(content)
        text, rest = (content.unseen, content.seen) if scan else (content.seen, content.unseen)
        marks = printed_once(text)
        common = commons[number] if commons else None
        way = main_way(marks)
        page, lines = _page(content, marks, common, way)
        pages.append(page)
        apart.extend(lines)
        others = [(rest, content), *([(common.unseen, common)] if common else [])]
        for unseen, holder in others:
            apart.extend(_lines(unseen, holder))
        if scan and any(not mark.text.isspace() for mark in text):
            recognised.append(number + 1)
        elif content.pictures and not content.seen and not content.unseen:
            pictures.append(number + 1)
    once = tuple(dict.fromkeys(line for line in apart if line.strip()))
    return SeenPages(tuple(pages), once, tuple(recognised), tuple(pictures))


def _page(
    content: Content, marks: Sequence[Mark], common: Content | None, way: int
) -> tuple[PrintedPage, list[str]]:
    """The page turned so that most of it runs level, and the lines that run otherwise."""
    own, lines = _pieces(marks, content, way)
    shared, others = _pieces(printed_once(common.seen), common, way) if common else ([], [])
    kept, across = without_watermarks(own)
    width, height = turned_size(way, content.width, content.height)
    page = PrintedPage(
        width,
        height,
        tuple(kept),
        tuple(shared),
        tuple(turned_rule(rule, way, content.width, content.height) for rule in content.rules),
        content.drawings >= _TABLE_LINES,
    )
    return page, [*(row.text for row in rows_of(across, 0)), *lines, *others]


def _pieces(marks: Sequence[Mark], content: Content, way: int) -> tuple[list[Piece], list[str]]:
    along = [mark for mark in marks if mark.way == way]
    upright = [mark for mark in marks if way == LEVEL and mark.way == VERTICAL]
    rest = [mark for mark in marks if mark.way != way and (way != LEVEL or mark.way != VERTICAL)]
    glyphs = (level_glyph(mark, content.width, content.height) for mark in along)
    return [*pieces_of(glyphs), *upright_words(upright)], list(_lines(rest, content))


def _lines(marks: Iterable[Mark], content: Content) -> Iterator[str]:
    """The words of marks of any way, line by line."""
    ways: dict[int, list[Mark]] = {}
    for mark in marks:
        ways.setdefault(mark.way, []).append(mark)
    for way, found in ways.items():
        if way == OBLIQUE:
            yield from _runs(found)
        else:
            glyphs = (level_glyph(mark, content.width, content.height) for mark in found)
            yield from (row.text for row in rows_of(pieces_of(glyphs), 0))


def _runs(marks: Sequence[Mark]) -> Iterator[str]:
    """Marks that run aslant, those next to each other together."""
    text, last = "", None
    for mark in marks:
        if last is not None and math.hypot(mark.x - last.x, mark.y - last.y) > _NEXT * mark.em:
            yield text
            text = ""
        text, last = text + mark.text, mark
    if text:
        yield text
