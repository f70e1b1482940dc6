"""Fields: what is code and what is result ([MS-DOC] 2.8.25)."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from generator.reading.forms.shown_fields import is_shown_only

_MARKS = re.compile("[\x13\x14\x15]")


@dataclass(frozen=True, slots=True)
class Fields:
    """``codes`` are the ranges (cp) of codes, the outermost, in order.

    ``shown_only`` are those of fields whose result Word shows and does not store.
    """

    codes: tuple[tuple[int, int], ...]
    shown_only: frozenset[tuple[int, int]]

    def outside(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """What of a range is no code; an empty range where a field shows something that is not stored."""
        number = max(0, bisect_right(self.codes, (start, start)) - 1)
        while start < end:
            while number < len(self.codes) and self.codes[number][1] <= start:
                number += 1
            if number == len(self.codes) or self.codes[number][0] >= end:
                yield start, end
                return
            if self.codes[number][0] > start:
                yield start, self.codes[number][0]
            if self.codes[number][0] >= start and self.codes[number] in self.shown_only:
                yield self.codes[number][0], self.codes[number][0]
            start = self.codes[number][1]

    def shown_at(self, start: int) -> tuple[int, int]:
        """The code (cp) of the field beginning at ``start`` that shows what is not stored."""
        return next((begin + 1, end) for begin, end in self.shown_only if begin == start)


def read_fields(units: str, start: int, end: int) -> Fields:
    """The fields of a story. A field that does not end is none: its words are kept."""
    open_fields: list[list[int]] = []
    codes: list[tuple[int, int]] = []
    shown: list[tuple[int, int]] = []
    for match in _MARKS.finditer(units, start, end):
        at = match.start()
        if match[0] == "\x13":
            open_fields.append([at])
        elif open_fields and match[0] == "\x14":
            open_fields[-1].append(at)
        elif open_fields:
            begin, *separators = open_fields.pop()
            stop = separators[0] if separators else at
            codes.append((begin, stop))
            # A result without a character is none.
            if not units[stop + 1 : at].strip() and is_shown_only(units[begin + 1 : stop]):
                shown.append((begin, stop))
    return Fields(_outermost(codes), frozenset(shown))


def _outermost(ranges: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if not found or start >= found[-1][1]:
            found.append((start, end))
    return tuple(found)
