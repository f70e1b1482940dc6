"""Cuts the text of a 款 into sentences and clauses, with their places in ``Paragraph.full_text``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.text import Paragraph

_BRACKETED = re.compile(r"[（(][^（()）]*[）)]|《[^》]*》|“[^”]*”|\"[^\"]*\"")
_QUOTED = re.compile(r"《[^》]*》|“[^”]*”|\"[^\"]*\"")
_REMARK = re.compile(
    "[（(](?:以下|含|包括|不含|下同|下称|简称|统称)[^）)]*[）)]|[（(][^）)]*(?:除外|，)[^）)]*[）)]"
)
# Bodies that are named by a number in quotation marks.
_BODIES = {"“一府两院”", "“一府一委两院”"}
_CLAUSE = re.compile("[^，,；;。：:\n]+")


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece between two marks. ``mark`` is the mark after it, ``before`` the one before it.

    ``text`` has titles and quoted words replaced, ``masked`` also words in brackets, both of the same length;
    ``item`` counts the 项 from 1, 0 for the lead-in.
    """

    text: str
    masked: str
    start: int
    end: int
    before: str
    mark: str
    item: int

    @property
    def opens_a_piece(self) -> bool:
        """Whether no comma or colon stands before it."""
        return self.before in {"", "。", "\n", "；"}


def clauses(paragraph: Paragraph) -> Iterator[Clause]:
    """Every clause of a 款 and its 项 in order."""
    item = 0
    for offset, text, counts in _lines(paragraph):
        item += counts
        masked = _BRACKETED.sub(_blank, text)
        plain = _REMARK.sub(_blank, _QUOTED.sub(_blank, text))
        before = "\n" if offset else ""
        for found in _CLAUSE.finditer(masked):
            start, end = found.span()
            while start < end and text[start] in " \u3000":
                start += 1
            mark = masked[end : end + 1] or "\n"
            if start < end:
                yield Clause(
                    plain[start:end],
                    masked[start:end],
                    offset + start,
                    offset + end,
                    before,
                    _plain(mark),
                    item,
                )
            before = _plain(mark)


def _lines(paragraph: Paragraph) -> Iterator[tuple[int, str, int]]:
    """Offset in the full text, the text without its label, and whether an item begins."""
    yield 0, paragraph.text, 0
    position = len(paragraph.text)
    for item in paragraph.items:
        position += 1 + len(item.label)
        yield position, item.text, 1
        position += len(item.text)
        for subitem in item.subitems:
            position += 1 + len(subitem.label)
            yield position, subitem.text, 0
            position += len(subitem.text)


def _blank(found: re.Match[str]) -> str:
    """Keeps the length and, of a round bracket, the words unless they hold a mark or a modal.

    A quotation that holds whole provisions (将第二条修改为“…应当…”) is read like any text.
    """
    words = found.group()
    if words in _BODIES:
        return words
    if words[0] in '“"' and re.search("[。，].*(?:应|可以|不得|由)|(?:应当|可以|不得).*[。，]", words):
        return " " + words[1:-1] + " "
    if words[0] in "（(" and not re.search("[，,；;。：:]|应|须|不得|可以|除外", words):
        return words
    return "＊" * len(words)


def _plain(mark: str) -> str:
    return {",": "，", ";": "；", ":": "："}.get(mark, mark)
